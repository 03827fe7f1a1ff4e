import type { Locale } from '../../config/locales.ts';
import { nodeOf, type Node } from '../../graph/build.ts';
import { agendaOf, type Session } from '../../graph/derive/agenda.ts';
import { formatDate, formatList, formatYears, languageName } from '../../i18n/format.ts';
import { followUpMonths } from '../../schemas/worksheet.ts';
import type { Context } from '../context.ts';

/** What a worksheet already says in a field, and in which language where it is not the reader's. */
export interface Filled {
  text: string;
  lang?: Locale;
}
export type Prefill = Partial<Record<string, Filled>>;

type Practice = Node<'practices'>;

const listed = (items: readonly { text: string }[] = []): string => items.map(({ text }) => `• ${text}`).join('\n');

/** An institution with its country, where its title does not say it. */
export function titled(ctx: Context, institution: Node<'partners'>): string {
  const { title } = ctx.view(institution);
  const country = institution.data.country === undefined ? '' : ctx.country(institution.data.country);
  return title.includes(country) ? title : `${title} (${country})`;
}

/** The institution's own door: mailbox, page, site; and the agency that coordinates its country's cooperation. */
function doorOf(ctx: Context, { data }: Node<'partners'>): string {
  const agency = nodeOf(ctx.graph, 'partners', data.centralAgency?.partner ?? '');
  return [
    data.contact?.mailbox ?? data.contact?.page ?? data.website,
    agency === undefined ? undefined : ctx.t('request.agency', { agency: ctx.view(agency).title }),
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}

function institutionFields(ctx: Context, institution: Node<'partners'>): Record<string, string> {
  const { cooperationOffice, workingLanguages = [] } = institution.data;
  return {
    'parties-providing-institution': titled(ctx, institution),
    'parties-providing-unit': cooperationOffice?.name ?? '',
    'parties-providing-door': doorOf(ctx, institution),
    languages: formatList(
      workingLanguages.map((code) => languageName(code, ctx.locale)),
      ctx.locale,
    ),
  };
}

/** The practice in a few lines: what it is, whose, when, with what evidence, and where one reads more. */
function practiceLines(ctx: Context, practice: Practice, institution: Node<'partners'>): string {
  const { data, title, summary } = ctx.view(practice);
  const years = data.period === undefined ? '' : ` · ${formatYears(data.period)}`;
  return [
    `${title}. ${titled(ctx, institution)}${years}`,
    summary,
    `${ctx.t('band.evidence')}: ${ctx.label('evidence', data.evidence)}. ${ctx.t('band.status')}: ${ctx.label('practice-status', data.status)}.`,
    ctx.t('request.known', { date: formatDate(data.verified.on, ctx.locale) }),
    new URL(ctx.hrefOf(practice), ctx.siteUrl).href,
  ].join('\n');
}

function agendaFields(ctx: Context, practice: Practice | undefined): Prefill {
  const view = practice === undefined ? undefined : ctx.view(practice);
  const titleOf = (session: Session) => view?.data.components?.find(({ key }) => key === session.component)?.title;
  const fields = agendaOf(practice).map((session, index): [string, Filled][] => {
    const { day, half, kind } = session;
    const content: Filled =
      kind === 'component'
        ? { text: titleOf(session) ?? '', ...(view === undefined ? {} : { lang: view.lang }) }
        : { text: ctx.t(`request.proposed.${kind}`) };
    return [
      [`agenda-${index + 1}-day`, { text: ctx.t('request.proposed.day', { day, half: ctx.t(`request.proposed.${half}`) }) }],
      [`agenda-${index + 1}-session`, content],
    ];
  });
  return Object.fromEntries(fields.flat());
}

const followUpFields = (ctx: Context): Prefill =>
  Object.fromEntries(followUpMonths.map((months) => [`follow-up-${months}-question`, { text: ctx.t(`request.proposed.ask.${months}`) }]));

function practiceFields(ctx: Context, practice: Practice): Prefill {
  const { data, lang } = ctx.view(practice);
  const institution = nodeOf(ctx.graph, 'partners', data.institution) as Node<'partners'>;
  const own = { ...institutionFields(ctx, institution), practice: practiceLines(ctx, practice, institution) };
  return {
    ...Object.fromEntries(Object.entries(own).map(([id, text]) => [id, { text }])),
    components: { text: (data.components ?? []).map(({ title }, index) => `${index + 1}. ${title}`).join('\n'), lang },
    conditions: { text: listed(data.conditions), lang },
    limits: { text: listed(data.limits), lang },
  };
}

/** What is on record for the worksheet of a practice, or of none, in the reader's language; a field that it leaves out is for the reader. */
export const prefillOf = (ctx: Context, practice?: Practice): Prefill => ({
  ...agendaFields(ctx, practice),
  ...followUpFields(ctx),
  ...(practice === undefined ? {} : practiceFields(ctx, practice)),
});
