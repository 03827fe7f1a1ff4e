import json
P=lambda a,b:{"one":a,"other":b}
M={}
def m(k,es,en,pt,fr): M[k]=(es,en,pt,fr)
# shifts
m('shifts.lead',
 "Hacia 2010 la OEA escribió que a los socios tradicionales se sumaban países de la propia región. En los intercambios que hay registrados, socios de la región compartieron en {seedRegion} de {seed} entre 2006 y 2010, y en {sinceRegion} de {since} desde 2011. De antes de 2006 solo hay {before}: muy pocos para decir cómo era.",
 "Around 2010 the OAS wrote that countries of the region itself were joining the traditional partners. In the exchanges on record, partners of the region shared in {seedRegion} of {seed} between 2006 and 2010, and in {sinceRegion} of {since} from 2011 on. From before 2006 there are only {before}: too few to say how it was.",
 "Por volta de 2010 a OEA escreveu que aos parceiros tradicionais se somavam países da própria região. Nos intercâmbios registrados, parceiros da região compartilharam em {seedRegion} de {seed} entre 2006 e 2010, e em {sinceRegion} de {since} desde 2011. De antes de 2006 há apenas {before}: muito poucos para dizer como era.",
 "Vers 2010, l'OEA écrivait que des pays de la région elle-même s'ajoutaient aux partenaires traditionnels. Dans les échanges recensés, des partenaires de la région ont partagé dans {seedRegion} sur {seed} entre 2006 et 2010, et dans {sinceRegion} sur {since} depuis 2011. D'avant 2006, il n'y en a que {before} : trop peu pour dire ce qu'il en était.")
m('shifts.providers',"Quién compartió, por tradición","Who shared, by tradition","Quem compartilhou, por tradição","Qui a partagé, par tradition")
m('shifts.unclassified',"Sin clasificar","Not classified","Sem classificação","Non classé")
m('shifts.behind',"Los intercambios detrás de cada número","The exchanges behind each number","Os intercâmbios por trás de cada número","Les échanges derrière chaque nombre")
M['shifts.exchanges']=(P("{count} intercambio","{count} intercambios"),P("{count} exchange","{count} exchanges"),P("{count} intercâmbio","{count} intercâmbios"),P("{count} échange","{count} échanges"))
m('shifts.none',"sin registros","none on record","sem registros","aucun recensé")
m('shifts.agreements',"Los acuerdos y lo que enmarcaron","Agreements and what they framed","Os acordos e o que enquadraram","Les accords et ce qu'ils ont encadré")
m('shifts.agreements.lead',
 "De {of} acuerdos registrados, las fuentes nombran {framing} como marco de {framed} intercambios. Que de los demás no conste ninguno no significa que no los haya habido.",
 "Of {of} agreements on record, sources name {framing} as the framework of {framed} exchanges. That none is on record for the others does not mean that there were none.",
 "De {of} acordos registrados, as fontes citam {framing} como marco de {framed} intercâmbios. Que dos demais não conste nenhum não significa que não tenha havido.",
 "Sur {of} accords recensés, les sources en citent {framing} comme cadre de {framed} échanges. Qu'aucun ne soit recensé pour les autres ne signifie pas qu'il n'y en ait pas eu.")
m('shifts.agreements.seed',
 "Según el documento, el horizonte se amplió por los acuerdos de cooperación laboral, los tratados de libre comercio y la integración hemisférica.",
 "According to the document, the range widened because of labour cooperation agreements, free trade agreements and hemispheric integration.",
 "Segundo o documento, o horizonte se ampliou pelos acordos de cooperação trabalhista, pelos tratados de livre comércio e pela integração hemisférica.",
 "Selon le document, l'horizon s'est élargi du fait des accords de coopération dans le domaine du travail, des accords de libre-échange et de l'intégration continentale.")
m('shifts.dates',"Fechas","Dates","Datas","Dates")
m('shifts.strip',"Línea de tiempo e intercambios que enmarcó","Timeline and exchanges it framed","Linha do tempo e intercâmbios que enquadrou","Frise chronologique et échanges encadrés")
m('shifts.framed',"Enmarcó:","Framed:","Enquadrou:","A encadré :")
m('shifts.legend.signed',"Firma","Signed","Assinatura","Signature")
m('shifts.legend.in-force',"En vigor, hasta su término o sin término registrado","In force, to its end or with no end on record","Em vigor, até o término ou sem término registrado","En vigueur, jusqu'à sa fin ou sans fin recensée")
m('shifts.legend.framed',"Intercambio que enmarcó","Exchange it framed","Intercâmbio que enquadrou","Échange encadré")
m('shifts.band.before',"Antes","Before","Antes","Avant")
m('shifts.band.seed',"Hoy","Today","Hoje","Alors")
m('shifts.band.since',"Desde entonces","Since","Desde então","Depuis")
m('shifts.resources',"A qué se destinaron los recursos","What resources went to","A que se destinaram os recursos","À quoi ont servi les ressources")
m('shifts.costs.lead',
 "{met} de {of} intercambios informan en qué se gastó, con o sin monto. No permiten decir qué cambió: muestran qué conceptos nombran las fuentes.",
 "{met} of {of} exchanges report what was paid for, with or without an amount. They do not allow one to say what changed: they show which kinds of cost the sources name.",
 "{met} de {of} intercâmbios informam em que se gastou, com ou sem valor. Não permitem dizer o que mudou: mostram que tipos de gasto as fontes citam.",
 "{met} échanges sur {of} indiquent ce qui a été payé, avec ou sans montant. Ils ne permettent pas de dire ce qui a changé : ils montrent quels postes les sources mentionnent.")
m('shifts.costs.before',"Lo que el documento dice de antes","What the document says of before","O que o documento diz de antes","Ce que le document dit d'avant")
m('shifts.costs.now',"Lo que el documento dice de su época","What the document says of its own day","O que o documento diz da sua época","Ce que le document dit de son époque")
m('shifts.costs.unnamed',"Lo que el documento no nombra","What the document does not name","O que o documento não cita","Ce que le document ne nomme pas")
m('shifts.costs.behind',"Los intercambios que lo informan","The exchanges that report it","Os intercâmbios que o informam","Les échanges qui l'indiquent")
m('shifts.after',"Desde entonces","Since then","Desde então","Depuis")
m('shifts.after.text',"El documento no podía saberlo: lo que sigue sale de los registros de este sitio.","The document could not know: what follows comes from the records of this site.","O documento não podia saber: o que segue vem dos registros deste site.","Le document ne pouvait pas le savoir : ce qui suit vient des fiches de ce site.")
m('shifts.seed',
 "Dicho en nuestras palabras según «Cooperación laboral en las Américas», presentación del Departamento de Desarrollo Social y Empleo de la OEA, sin fecha; por su contenido, de hacia 2010.",
 "In our words, after “Cooperación laboral en las Américas”, a presentation by the OAS Department of Social Development and Employment; undated, by its content from about 2010.",
 "Em nossas palavras, segundo «Cooperación laboral en las Américas», apresentação do Departamento de Desenvolvimento Social e Emprego da OEA, sem data; pelo conteúdo, de por volta de 2010.",
 "Avec nos mots, d'après « Cooperación laboral en las Américas », présentation du Département du développement social et de l'emploi de l'OEA, non datée ; d'après son contenu, vers 2010.")
m('shifts.seed.more',"Más sobre este documento","More about this document","Mais sobre este documento","En savoir plus sur ce document")
m('shifts.rule.periods',
 "Un intercambio está en la etapa en que empezó; si solo se conoce su fin, en la que terminó. Cuentan los que tuvieron lugar o están en curso.",
 "An exchange stands in the period in which it began; where only its end is known, in which it ended. Those that took place or are under way count.",
 "Um intercâmbio está na etapa em que começou; se só se conhece o fim, naquela em que terminou. Contam os que ocorreram ou estão em andamento.",
 "Un échange est classé dans la période où il a commencé ; si l'on ne connaît que sa fin, dans celle où il s'est terminé. Comptent ceux qui ont eu lieu ou sont en cours.")
m('shifts.rule.providers',
 "Comparten los participantes con papel de oferente, segundo oferente o doble vía. Su tradición es la de su ficha; quien no tiene ficha toma la del ministerio de su país; si no la hay, queda sin clasificar. Un intercambio cuenta una vez por tradición, por lo que las columnas no suman el total.",
 "Those who share are the participants as provider, second provider or two-way. Their tradition is that of their profile; without one, that of their country's ministry; where there is none, they are not classified. An exchange counts once per tradition, so columns do not add up to the total.",
 "Compartilham os participantes com papel de oferente, segundo oferente ou via dupla. Sua tradição é a de sua ficha; quem não tem ficha toma a do ministério de seu país; se não houver, fica sem classificação. Um intercâmbio conta uma vez por tradição, por isso as colunas não somam o total.",
 "Partagent les participants qui ont le rôle de prestataire, de second prestataire ou à double sens. Leur tradition est celle de leur fiche ; sans fiche, celle du ministère de leur pays ; à défaut, ils ne sont pas classés. Un échange compte une fois par tradition : les colonnes ne s'additionnent pas.")
m('shifts.rule.small',
 "Hay pocos registros, y más de las épocas que mejor se documentaron: las etapas no se comparan en porcentajes ni como tendencia.",
 "Records are few, and more of the times that were better documented: periods are not compared in percentages or as a trend.",
 "Há poucos registros, e mais das épocas mais bem documentadas: as etapas não se comparam em porcentagens nem como tendência.",
 "Les fiches sont peu nombreuses, et plus fréquentes pour les époques les mieux documentées : les périodes ne sont comparées ni en pourcentages ni comme une tendance.")
m('shifts.rule.agreements',
 "Un acuerdo enmarca un intercambio solo si una fuente lo dice y el intercambio tuvo lugar. Sin entrada en vigor registrada se muestra solo la firma; sin término registrado, la barra llega hasta hoy.",
 "An agreement frames an exchange only where a source says so and the exchange took place. Without an entry into force on record only the signature is shown; without an end on record the bar runs to today.",
 "Um acordo enquadra um intercâmbio apenas se uma fonte o diz e o intercâmbio ocorreu. Sem entrada em vigor registrada mostra-se só a assinatura; sem término registrado, a barra chega até hoje.",
 "Un accord n'encadre un échange que si une source le dit et que l'échange a eu lieu. Sans entrée en vigueur recensée, seule la signature est montrée ; sans fin recensée, la barre va jusqu'à aujourd'hui.")
m('shifts.rule.costs',
 "Un intercambio cuenta una vez por concepto, aunque informe varios gastos del mismo. Los montos no se suman: están en monedas y años distintos, y cada uno figura en su ficha.",
 "An exchange counts once per kind of cost, however many it reports. Amounts are not added up: they are in different currencies and years, and each stands in its own entry.",
 "Um intercâmbio conta uma vez por tipo de gasto, mesmo que informe vários. Os valores não se somam: estão em moedas e anos diferentes, e cada um consta em sua ficha.",
 "Un échange compte une fois par poste, même s'il en indique plusieurs dépenses. Les montants ne sont pas additionnés : ils sont en monnaies et années différentes, et chacun figure dans sa fiche.")
m('shifts.label',"{label}:","{label}:","{label}:","{label} :")
# offices
m('offices.lead',
 "De los {of} ministerios que tienen ficha, {relation} cuentan por qué canal acuerdan su cooperación, {office} tienen descrita su oficina de cooperación y {agency}, la agencia central de su país. De {unknown} no se encontró todavía ninguna de las tres cosas.",
 "Of the {of} ministries with a profile, {relation} have the channel of their cooperation described, {office} their cooperation office and {agency} the central agency of their country. For {unknown} none of the three has been found yet.",
 "Dos {of} ministérios que têm ficha, {relation} têm descrito o canal de sua cooperação, {office} seu escritório de cooperação e {agency} a agência central de seu país. De {unknown} ainda não se encontrou nenhuma das três coisas.",
 "Sur les {of} ministères qui ont une fiche, {relation} ont le canal de leur coopération décrit, {office} leur bureau de coopération et {agency} l'agence centrale de leur pays. Pour {unknown}, aucun des trois n'a encore été trouvé.")
m('offices.seed',
 "Hacia 2010 la OEA observó que los ministerios creaban o reforzaban oficinas de cooperación y que el gobierno central tenía agencias, y preguntó cómo se daba esa relación. Aquí están las respuestas que dan las fuentes, ministerio por ministerio.",
 "Around 2010 the OAS saw ministries creating or strengthening cooperation offices, and agencies at central government, and asked how that relation worked. Here are the answers that sources give, ministry by ministry.",
 "Por volta de 2010 a OEA observou que os ministérios criavam ou reforçavam escritórios de cooperação e que o governo central tinha agências, e perguntou como se dava essa relação. Aqui estão as respostas que as fontes dão, ministério por ministério.",
 "Vers 2010, l'OEA observait que les ministères créaient ou renforçaient des bureaux de coopération et que le gouvernement central avait des agences, et demandait comment se passait cette relation. Voici les réponses que donnent les sources, ministère par ministère.")
m('offices.channels',"Por qué canal cooperan","Through which channel they cooperate","Por que canal cooperam","Par quel canal ils coopèrent")
m('offices.meaning',"Qué significa","What it means","O que significa","Ce que cela signifie")
m('offices.ministries',"Ministerios","Ministries","Ministérios","Ministères")
m('offices.notReported',"No informado","Not reported","Não informado","Non précisé")
m('offices.notReported.meaning',"Ninguna fuente encontrada dice por qué canal acuerda su cooperación.","No source found says through which channel it agrees its cooperation.","Nenhuma fonte encontrada diz por que canal acorda sua cooperação.","Aucune source trouvée ne dit par quel canal il convient de sa coopération.")
m('offices.none',"ninguno registrado","none on record","nenhum registrado","aucun recensé")
M['offices.count']=(P("{count} ministerio","{count} ministerios"),P("{count} ministry","{count} ministries"),P("{count} ministério","{count} ministérios"),P("{count} ministère","{count} ministères"))
m('offices.functions',"Qué hacen las oficinas de cooperación","What cooperation offices do","O que fazem os escritórios de cooperação","Ce que font les bureaux de coopération")
m('offices.functions.lead',
 "{reporting} de {of} ministerios tienen descritas las funciones de su oficina. Una casilla vacía significa que la fuente no nombra esa función, no que la oficina no la cumpla.",
 "{reporting} of {of} ministries have the functions of their office described. An empty cell means that the source does not name the function, not that the office does not have it.",
 "{reporting} de {of} ministérios têm descritas as funções de seu escritório. Uma célula vazia significa que a fonte não cita essa função, não que o escritório não a exerça.",
 "{reporting} ministères sur {of} ont les fonctions de leur bureau décrites. Une case vide signifie que la source ne cite pas cette fonction, non que le bureau ne l'exerce pas.")
m('offices.yes',"sí, según la fuente","yes, says the source","sim, segundo a fonte","oui, selon la source")
m('offices.open',"no informado","not reported","não informado","non précisé")
m('offices.reportedBy',"Lo informan","Reported by","Informam","L'indiquent")
m('offices.ofReporting',"{count} de {of}","{count} of {of}","{count} de {of}","{count} sur {of}")
m('offices.oneByOne',"Ministerio por ministerio","Ministry by ministry","Ministério por ministério","Ministère par ministère")
m('offices.since.none',"Fecha de creación no informada","Date of creation not reported","Data de criação não informada","Date de création non précisée")
m('offices.source',"Fuente {number}: {publisher}","Source {number}: {publisher}","Fonte {number}: {publisher}","Source {number} : {publisher}")
m('offices.missing',"{parts}: no informado.","{parts}: not reported.","{parts}: não informado.","{parts} : non précisé.")
m('offices.unknown',"Aún sin describir","Not described yet","Ainda sem descrição","Pas encore décrits")
m('offices.unknown.lead',
 "De estos ministerios no encontramos todavía una fuente que hable de su oficina de cooperación, de la agencia central o de la relación entre ambas. Ello no significa que no existan.",
 "For these ministries we have not yet found a source that speaks of their cooperation office, the central agency or the relation between them. That does not mean that there are none.",
 "Destes ministérios ainda não encontramos uma fonte que fale de seu escritório de cooperação, da agência central ou da relação entre ambos. Isso não significa que não existam.",
 "Pour ces ministères, nous n'avons pas encore trouvé de source qui parle de leur bureau de coopération, de l'agence centrale ou de la relation entre les deux. Cela ne signifie pas qu'ils n'existent pas.")
m('offices.computed',
 "Se toman todas las fichas de ministerios y lo que cada una dice, con su fuente, de la oficina, de la agencia y de la relación entre ambas. Los países van por orden alfabético. Lo que ninguna fuente dice se muestra como no informado.",
 "All profiles of ministries are taken, with what each says, with its source, of the office, the agency and the relation between them. Countries stand in alphabetical order. What no source says is shown as not reported.",
 "Tomam-se todas as fichas de ministérios e o que cada uma diz, com sua fonte, do escritório, da agência e da relação entre ambos. Os países vão em ordem alfabética. O que nenhuma fonte diz aparece como não informado.",
 "On prend toutes les fiches de ministères et ce que chacune dit, avec sa source, du bureau, de l'agence et de la relation entre les deux. Les pays sont classés par ordre alphabétique. Ce qu'aucune source ne dit figure comme non précisé.")
# challenges
m('challenges.lead',
 "De {of} intercambios registrados, {measured} informan un efecto, {change} un efecto o una adaptación, y {aligned} una prioridad a la que respondían.",
 "Of {of} exchanges on record, {measured} report an outcome, {change} an outcome or an adaptation, and {aligned} a priority that they answered.",
 "De {of} intercâmbios registrados, {measured} informam um efeito, {change} um efeito ou uma adaptação, e {aligned} uma prioridade a que respondiam.",
 "Sur {of} échanges recensés, {measured} indiquent un effet, {change} un effet ou une adaptation, et {aligned} une priorité à laquelle ils répondaient.")
m('challenges.lead.followed',"En {count} consta un seguimiento realizado a los seis meses o después.","In {count} a follow-up is on record, done after six months or more.","Em {count} consta um acompanhamento realizado após seis meses ou mais.","Dans {count}, un suivi réalisé après six mois ou plus est recensé.")
m('challenges.lead.notFollowed',
 "De ninguno se encontró un seguimiento realizado a los seis meses o después.",
 "For none was a follow-up found, done after six months or more.",
 "De nenhum se encontrou um acompanhamento realizado após seis meses ou mais.",
 "Pour aucun n'a été trouvé un suivi réalisé après six mois ou plus.")
m('challenges.seed',
 "Los desafíos son los que señala el documento del que parte este sitio, «Cooperación laboral en las Américas» (OEA, sin fecha, hacia 2010), dichos en nuestras palabras.",
 "The challenges are those named by the document from which this site starts, “Cooperación laboral en las Américas” (OAS, undated, about 2010), in our words.",
 "Os desafios são os que aponta o documento de que parte este site, «Cooperación laboral en las Américas» (OEA, sem data, por volta de 2010), em nossas palavras.",
 "Les défis sont ceux que signale le document dont part ce site, « Cooperación laboral en las Américas » (OEA, non daté, vers 2010), avec nos mots.")
m('challenges.nothing',"Sin registros","Not on record","Sem registros","Non recensé")
m('challenges.examples',"Por ejemplo, en","For example, in","Por exemplo, em","Par exemple, dans")
M['challenges.all']=(P("La {count} ficha que lo cumple","Las {count} fichas que lo cumplen"),P("The {count} entry that meets it","The {count} entries that meet it"),P("A {count} ficha que o cumpre","As {count} fichas que o cumprem"),P("La {count} fiche qui y répond","Les {count} fiches qui y répondent"))
M['challenges.others']=(P("{count} ficha más que dice algo al respecto","{count} fichas más que dicen algo al respecto"),P("{count} more entry that says something about it","{count} more entries that say something about it"),P("Mais {count} ficha que diz algo a respeito","Mais {count} fichas que dizem algo a respeito"),P("{count} autre fiche qui en dit quelque chose","{count} autres fiches qui en disent quelque chose"))
m('challenges.guide',"La guía que ayuda:","The guide that helps:","O guia que ajuda:","Le guide qui aide :")
m('challenges.see',"Los registros, uno por uno:","The records, one by one:","Os registros, um por um:","Les fiches, une par une :")
m('challenges.figure',"{met} de {of}","{met} of {of}","{met} de {of}","{met} sur {of}")
m('challenges.small.percent',
 "{met} de las {reporting} fichas que dicen algo al respecto; {of} en total.",
 "{met} of the {reporting} entries that say something about it; {of} in all.",
 "{met} das {reporting} fichas que dizem algo a respeito; {of} no total.",
 "{met} des {reporting} fiches qui en disent quelque chose ; {of} au total.")
m('challenges.small.few',
 "{reporting} de {of} fichas dicen algo al respecto: muy pocas para un porcentaje.",
 "{reporting} of {of} entries say something about it: too few for a percentage.",
 "{reporting} de {of} fichas dizem algo a respeito: muito poucas para uma porcentagem.",
 "{reporting} fiches sur {of} en disent quelque chose : trop peu pour un pourcentage.")
m('challenges.small.onlyYes',
 "{met} de {of} fichas lo informan. De las demás no se sabe.",
 "{met} of {of} entries report it. Of the others it is not known.",
 "{met} de {of} fichas o informam. Das demais não se sabe.",
 "{met} fiches sur {of} l'indiquent. Pour les autres, on ne sait pas.")
C=[
('relation',
 "Cómo se relacionan el ministerio y la agencia","How ministry and agency relate","Como se relacionam o ministério e a agência","Comment le ministère et l'agence travaillent ensemble",
 "Los ministerios tienen oficinas de cooperación, nuevas o reforzadas, y el gobierno central tiene agencias. El documento pregunta cómo se da la relación entre ambas.",
 "Ministries have cooperation offices, new or strengthened, and central government has agencies. The document asks how the relation between them works.",
 "Os ministérios têm escritórios de cooperação, novos ou reforçados, e o governo central tem agências. O documento pergunta como se dá a relação entre ambos.",
 "Les ministères ont des bureaux de coopération, nouveaux ou renforcés, et le gouvernement central a des agences. Le document demande comment se passe la relation entre les deux."),
('results',
 "Resultados medibles y tangibles","Measurable, tangible results","Resultados mensuráveis e tangíveis","Des résultats mesurables et tangibles",
 "El documento pide atender a los resultados y que se puedan medir y palpar; lo marca como desafío.",
 "The document asks for a focus on results that can be measured and touched; it marks this as a challenge.",
 "O documento pede atenção aos resultados e que se possam medir e tocar; marca-o como desafio.",
 "Le document demande de viser des résultats que l'on puisse mesurer et toucher ; il en fait un défi."),
('followUp',
 "Seguimiento y sostenibilidad","Follow-up and sustainability","Acompanhamento e sustentabilidade","Suivi et durabilité",
 "El documento ve más acompañamiento y más atención a lo que dura; lo marca como desafío y propone mantener a los socios acompañados en el mediano plazo.",
 "The document sees more accompaniment and more care for what lasts; it marks this as a challenge and proposes to stay beside partners in the medium term.",
 "O documento vê mais acompanhamento e mais atenção ao que dura; marca-o como desafio e propõe manter o acompanhamento dos parceiros no médio prazo.",
 "Le document voit plus d'accompagnement et plus d'attention à ce qui dure ; il en fait un défi et propose de rester aux côtés des partenaires à moyen terme."),
('strategy',
 "Cooperación estratégica, no esporádica","Strategic cooperation, not sporadic","Cooperação estratégica, não esporádica","Une coopération stratégique et non sporadique",
 "Antes las áreas las definía el gobierno en ejercicio; hacia 2010 se buscaba que respondieran a la planificación y a las prioridades del país. El documento pregunta si lo logran.",
 "The areas used to be set by the government of the day; around 2010 the aim was for them to answer planning and the country's priorities. The document asks whether they do.",
 "Antes as áreas eram definidas pelo governo em exercício; por volta de 2010 buscava-se que respondessem ao planejamento e às prioridades do país. O documento pergunta se conseguem.",
 "Les domaines étaient fixés par le gouvernement en place ; vers 2010, on voulait qu'ils répondent à la planification et aux priorités du pays. Le document demande s'ils y parviennent."),
('change',
 "Que algo cambie después","That something changes afterwards","Que algo mude depois","Que quelque chose change ensuite",
 "El documento termina preguntando cómo puede la cooperación dar resultados más tangibles y sostenibles.",
 "The document ends by asking how cooperation can bring more tangible and sustainable results.",
 "O documento termina perguntando como a cooperação pode dar resultados mais tangíveis e sustentáveis.",
 "Le document se termine en demandant comment la coopération peut donner des résultats plus tangibles et durables."),
('ownership',
 "Apropiación, más allá de la receta","Ownership, beyond the recipe","Apropriação, além da receita","L'appropriation, au-delà de la recette",
 "El documento describe a instituciones que toman parte en el diseño de la cooperación que piden, y propone superar la crítica a las soluciones de receta.",
 "The document describes institutions that take part in designing the cooperation they ask for, and proposes to overcome the criticism of recipe solutions.",
 "O documento descreve instituições que participam do desenho da cooperação que pedem e propõe superar a crítica às soluções de receita.",
 "Le document décrit des institutions qui participent à la conception de la coopération qu'elles demandent, et propose de dépasser la critique des solutions toutes faites."),
('officials',
 "Que las personas que aprendieron permanezcan","That the people who learnt stay","Que as pessoas que aprenderam permaneçam","Que les personnes qui ont appris restent",
 "El documento propone la permanencia y la promoción de las funcionarias y los funcionarios que tomaron parte.",
 "The document proposes that the officials involved stay and are promoted.",
 "O documento propõe a permanência e a promoção das funcionárias e dos funcionários envolvidos.",
 "Le document propose que les fonctionnaires qui ont participé restent et soient promus."),
('resources',
 "Aprovechar mejor los recursos","Making better use of resources","Aproveitar melhor os recursos","Mieux utiliser les ressources",
 "El documento pregunta también cómo aprovechar mejor los recursos de la cooperación.",
 "The document also asks how the resources of cooperation can be put to better use.",
 "O documento pergunta também como aproveitar melhor os recursos da cooperação.",
 "Le document demande aussi comment mieux utiliser les ressources de la coopération."),
]
for id,*r in C:
  m(f'challenges.{id}',*r[:4]); m(f'challenges.{id}.seed',*r[4:])
I=[
('relation',
 "Ministerios cuya relación con la agencia central o la cancillería está descrita","Ministries whose relation with the central agency or the foreign ministry is described","Ministérios cuja relação com a agência central ou a chancelaria está descrita","Ministères dont la relation avec l'agence centrale ou les affaires étrangères est décrite",
 "Fichas de ministerios que dicen por qué canal se acuerda la cooperación, con fecha y fuente, entre todas las fichas de ministerios.",
 "Profiles of ministries that say through which channel cooperation is agreed, with date and source, among all profiles of ministries.",
 "Fichas de ministérios que dizem por que canal se acorda a cooperação, com data e fonte, entre todas as fichas de ministérios.",
 "Fiches de ministères qui disent par quel canal la coopération est convenue, avec date et source, parmi toutes les fiches de ministères."),
('measured',
 "Intercambios con un efecto informado, además de productos","Exchanges with an outcome reported, beyond outputs","Intercâmbios com um efeito informado, além de produtos","Échanges dont un effet est indiqué, au-delà des produits",
 "Dicen algo los intercambios que informan productos o efectos; cumplen los que informan al menos un efecto. Un efecto se cuenta como lo dice la fuente, con o sin cifra.",
 "Exchanges that report outputs or outcomes say something; those that report at least one outcome meet it. An outcome is told as the source tells it, with or without a figure.",
 "Dizem algo os intercâmbios que informam produtos ou efeitos; cumprem os que informam ao menos um efeito. Um efeito é contado como a fonte o diz, com ou sem número.",
 "Disent quelque chose les échanges qui indiquent des produits ou des effets ; y répondent ceux qui indiquent au moins un effet. Un effet est rapporté comme la source le dit, avec ou sans chiffre."),
('attributed',
 "De los que informan un efecto, los que la fuente atribuye al intercambio, en todo o en parte","Of those with an outcome, those that the source attributes to the exchange, wholly or in part","Dos que informam um efeito, os que a fonte atribui ao intercâmbio, no todo ou em parte","Parmi ceux dont un effet est indiqué, ceux que la source attribue à l'échange, en tout ou en partie",
 "Cumplen los que tienen un efecto atribuido por la fuente o al que el intercambio contribuyó; no los que solo tienen efectos cuyo origen no está claro.",
 "Those with an outcome that the source attributes to the exchange, or to which it contributed, meet it; not those whose outcomes are all of unclear origin.",
 "Cumprem os que têm um efeito atribuído pela fonte ou para o qual o intercâmbio contribuiu; não os que só têm efeitos de origem pouco clara.",
 "Y répondent ceux qui ont un effet attribué par la source ou auquel l'échange a contribué ; non ceux dont tous les effets sont d'origine incertaine."),
('followed',
 "Intercambios con un seguimiento realizado a los seis meses o después","Exchanges with a follow-up done after six months or more","Intercâmbios com um acompanhamento realizado após seis meses ou mais","Échanges avec un suivi réalisé après six mois ou plus",
 "Se toman los intercambios terminados hace seis meses o más. Dicen algo los que registran compromisos o seguimientos; cumplen los que tienen un seguimiento realizado, con fecha, seis meses después del fin o más tarde.",
 "Exchanges that ended six months ago or more are taken. Those that record commitments or follow-ups say something; those with a follow-up done, dated six months after the end or later, meet it.",
 "Tomam-se os intercâmbios terminados há seis meses ou mais. Dizem algo os que registram compromissos ou acompanhamentos; cumprem os que têm um acompanhamento realizado, com data, seis meses após o fim ou mais tarde.",
 "On prend les échanges terminés depuis six mois ou plus. Disent quelque chose ceux qui consignent des engagements ou des suivis ; y répondent ceux qui ont un suivi réalisé, daté de six mois après la fin ou plus tard."),
('later',
 "Intercambios de los que se informó un efecto o un cambio seis meses después o más tarde","Exchanges of which an outcome or a change was reported six months later or more","Intercâmbios dos quais se informou um efeito ou uma mudança seis meses depois ou mais","Échanges dont un effet ou un changement a été indiqué six mois après ou plus tard",
 "Aunque no conste un seguimiento acordado, alguien contó después qué quedó: un efecto o una adaptación en diseño o más adelante, con fecha de seis meses después del fin o más. Una fecha sin día cuenta desde su primer día.",
 "Even where no follow-up was agreed, somebody told later what remained: an outcome, or an adaptation at design or further, dated six months after the end or more. A date without a day counts from its first day.",
 "Mesmo sem um acompanhamento acordado, alguém contou depois o que ficou: um efeito ou uma adaptação em desenho ou mais adiante, com data de seis meses após o fim ou mais. Uma data sem dia conta desde seu primeiro dia.",
 "Même sans suivi convenu, quelqu'un a dit plus tard ce qui est resté : un effet, ou une adaptation au stade de la conception ou au-delà, daté de six mois après la fin ou plus. Une date sans jour compte dès son premier jour."),
('aligned',
 "Intercambios que una fuente vincula a una prioridad o un plan","Exchanges that a source links to a priority or plan","Intercâmbios que uma fonte vincula a uma prioridade ou plano","Échanges qu'une source relie à une priorité ou à un plan",
 "Cumplen los intercambios con alineación declarada y su fuente. Que no se declare no significa que sea esporádica.",
 "Exchanges with a stated alignment and its source meet it. That it is not stated does not mean that it is sporadic.",
 "Cumprem os intercâmbios com alinhamento declarado e sua fonte. Não ser declarado não significa que seja esporádico.",
 "Y répondent les échanges dont l'alignement est déclaré, avec sa source. Qu'il ne le soit pas ne signifie pas que l'échange soit sporadique."),
('priorities',
 "Ministerios con prioridades declaradas en su ficha","Ministries with stated priorities in their profile","Ministérios com prioridades declaradas em sua ficha","Ministères dont la fiche contient des priorités déclarées",
 "Fichas de ministerios que citan al menos una prioridad con su fuente.",
 "Profiles of ministries that cite at least one priority with its source.",
 "Fichas de ministérios que citam ao menos uma prioridade com sua fonte.",
 "Fiches de ministères qui citent au moins une priorité avec sa source."),
('change',
 "Intercambios de los que se informó un cambio","Exchanges of which a change was reported","Intercâmbios dos quais se informou uma mudança","Échanges dont un changement a été indiqué",
 "Dicen algo los intercambios con un efecto o con una adaptación que pasó por ellos; cumplen los que tienen un efecto o una adaptación en diseño, piloto, en vigor o ya discontinuada. El interés y el estudio todavía no son un cambio.",
 "Exchanges with an outcome, or with an adaptation that came through them, say something; those with an outcome or an adaptation in design, pilot, in force or discontinued since meet it. Interest and study are not a change yet.",
 "Dizem algo os intercâmbios com um efeito ou com uma adaptação que passou por eles; cumprem os que têm um efeito ou uma adaptação em desenho, piloto, em vigor ou já descontinuada. O interesse e o estudo ainda não são uma mudança.",
 "Disent quelque chose les échanges qui ont un effet ou une adaptation passée par eux ; y répondent ceux qui ont un effet ou une adaptation en conception, en projet pilote, en vigueur ou abandonnée depuis. L'intérêt et l'étude ne sont pas encore un changement."),
('design',
 "Intercambios en cuyo diseño participó la institución que aprendía","Exchanges in whose design the learning institution took part","Intercâmbios de cujo desenho participou a instituição que aprendia","Échanges à la conception desquels l'institution qui apprenait a participé",
 "Dicen algo los intercambios que registran quién redactó los términos o quién participó en el diseño; cumplen aquellos en que figura quien aprendió. Haber pedido el intercambio se cuenta aparte.",
 "Exchanges that record who wrote the terms or who took part in the design say something; those in which the learner is among them meet it. Having asked for the exchange is counted apart.",
 "Dizem algo os intercâmbios que registram quem redigiu os termos ou quem participou do desenho; cumprem aqueles em que figura quem aprendeu. Ter pedido o intercâmbio conta-se à parte.",
 "Disent quelque chose les échanges qui consignent qui a rédigé les termes ou participé à la conception ; y répondent ceux où figure l'institution qui a appris. Avoir demandé l'échange est compté à part."),
('asked',
 "Intercambios que pidió la institución que aprendió","Exchanges that the learning institution asked for","Intercâmbios pedidos pela instituição que aprendeu","Échanges demandés par l'institution qui a appris",
 "Cumplen aquellos en que una fuente dice que los pidió quien aprendió. Las fuentes nombran a quien pide cuando es quien aprende: el silencio no dice lo contrario.",
 "Those of which a source says that the learner asked for them meet it. Sources name who asks where it is the one who learns: silence does not say the contrary.",
 "Cumprem aqueles em que uma fonte diz que os pediu quem aprendeu. As fontes citam quem pede quando é quem aprende: o silêncio não diz o contrário.",
 "Y répondent ceux dont une source dit qu'ils ont été demandés par l'institution qui a appris. Les sources nomment qui demande quand c'est elle : le silence ne dit pas le contraire."),
('adapted',
 "Adaptaciones que registran qué se cambió al adoptar","Adaptations that record what was changed on adoption","Adaptações que registram o que se mudou ao adotar","Adaptations qui consignent ce qui a été changé à l'adoption",
 "Adaptaciones en diseño o más adelante que dicen qué cambió la institución de lo que tomó, entre todas las que están en esas etapas.",
 "Adaptations in design or further that say what the institution changed in what it took, among all at those stages.",
 "Adaptações em desenho ou mais adiante que dizem o que a instituição mudou do que tomou, entre todas as que estão nessas etapas.",
 "Adaptations au stade de la conception ou au-delà qui disent ce que l'institution a changé dans ce qu'elle a repris, parmi toutes celles à ces stades."),
('costs',
 "Intercambios que informan a qué se destinaron los recursos","Exchanges that report what resources went to","Intercâmbios que informam a que se destinaram os recursos","Échanges qui indiquent à quoi ont servi les ressources",
 "Cumplen los intercambios con al menos un gasto registrado, con o sin monto. Los montos no se suman. Sin saber en qué se gasta no se puede decir si se aprovechó bien.",
 "Exchanges with at least one cost on record, with or without an amount, meet it. Amounts are not added up. Without knowing what was paid for, nobody can say whether it was put to good use.",
 "Cumprem os intercâmbios com ao menos um gasto registrado, com ou sem valor. Os valores não se somam. Sem saber em que se gasta não se pode dizer se foi bem aproveitado.",
 "Y répondent les échanges avec au moins une dépense recensée, avec ou sans montant. Les montants ne sont pas additionnés. Sans savoir ce qui a été payé, on ne peut dire si l'usage en a été bon."),
('officials',
 "Ninguna ficha registra si las personas que participaron siguen en su institución","No entry records whether the people who took part are still at their institution","Nenhuma ficha registra se as pessoas que participaram seguem em sua instituição","Aucune fiche ne consigne si les personnes qui ont participé sont encore dans leur institution",
 "Este sitio no guarda nombres ni cargos. Si una red informara cuántas personas permanecen, se diría solo como suma de una red y un período, con al menos cinco personas detrás.",
 "This site keeps no names and no posts. Should a network report how many people stay, it would be told only as a sum for a network and a period, with at least five people behind it.",
 "Este site não guarda nomes nem cargos. Se uma rede informasse quantas pessoas permanecem, isso seria dito apenas como soma de uma rede e um período, com ao menos cinco pessoas por trás.",
 "Ce site ne conserve ni noms ni postes. Si un réseau indiquait combien de personnes restent, on ne le dirait que comme somme d'un réseau et d'une période, avec au moins cinq personnes derrière."),
]
for id,*r in I:
  m(f'challenges.{id}.counts',*r[:4]); m(f'challenges.{id}.rule',*r[4:])
m('challenges.rules.small',
 "Un porcentaje se da solo con diez fichas o más y cuando lo informan al menos diez y tres de cada diez. Si no, se dice cuántas de cuántas.",
 "A percentage is given only of ten entries or more, where at least ten and three in ten of them report it. Otherwise it is said how many of how many.",
 "Uma porcentagem só se dá com dez fichas ou mais e quando ao menos dez e três em cada dez o informam. Caso contrário, diz-se quantas de quantas.",
 "Un pourcentage n'est donné qu'à partir de dix fiches, quand au moins dix et trois sur dix l'indiquent. Sinon, on dit combien sur combien.")
m('challenges.rules.onlyYes',
 "De algunas preguntas una ficha solo puede decir que sí: ahí se cuenta cuántas lo informan, sin porcentaje.",
 "To some questions an entry can only answer yes: there it is counted how many report it, without a percentage.",
 "A algumas perguntas uma ficha só pode dizer que sim: aí se conta quantas o informam, sem porcentagem.",
 "À certaines questions, une fiche ne peut répondre que oui : on compte alors combien l'indiquent, sans pourcentage.")
m('challenges.rules.silence',
 "Lo que no se informa no cuenta como negativo. Los indicadores describen nuestros registros, no a los países ni a las instituciones.",
 "What is not reported does not count as a no. The indicators describe our records, not countries or institutions.",
 "O que não se informa não conta como negativo. Os indicadores descrevem nossos registros, não os países nem as instituições.",
 "Ce qui n'est pas indiqué ne compte pas comme un non. Les indicateurs décrivent nos fiches, non les pays ni les institutions.")
for i,l in enumerate(['es','en','pt','fr']):
  for area in ['shifts','offices','challenges']:
    d={k:v[i] for k,v in M.items() if k.split('.')[0]==area}
    fix=lambda x:{k:fix(y) for k,y in x.items()} if isinstance(x,dict) else (x.replace("'",'’') if l=='fr' else x.replace('«','“').replace('»','”') if l=='pt' else x)
    d={k:fix(v) for k,v in d.items()}
    open(f'src/i18n/messages/{l}/{area}.json','w').write(json.dumps(d,ensure_ascii=False,indent=2)+'\n')
