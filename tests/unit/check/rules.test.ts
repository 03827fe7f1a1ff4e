import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, checkFiles } from '../../../src/check/check.ts';
import { assetOf, type Asset } from '../../../src/entries/asset.ts';
import { readEntry, type Read } from '../../../src/entries/entry.ts';
import { readContent } from '../../../src/entries/read.ts';
import { treeOfMicromark } from '../../../src/entries/tree-micromark.ts';
import { bombs, root, today } from '../helpers.ts';

const sources = `sources:
  - { key: informe, title: Informe, publisher: OIT, url: "https://www.ilo.org/informe", language: es, kind: official, read: 2026-01-02 }
`;
const theme = (body: string, fields = 'definition: Trabajo que priva de la niñez.') =>
  `---\ntitle: Trabajo infantil\nsummary: Cómo se previene.\n${fields}\n${sources}verified: { on: 2026-01-02, review: desk }\n---\n\n${body}\n`;
const read = (texts: Record<string, string>): Read =>
  readEntry({ collection: 'themes', id: 'trabajo-infantil', texts, images: [] }, treeOfMicromark);
const found = (body: string): string[] => checkFiles(read({ es: theme(body) }), today).map(({ rule }) => rule);

describe('what is taken for a person’s address', () => {
  it.each([
    'maria.perez@trabajo.gob.ec',
    'mperez@trabajo.gob.ec',
    'Maria_Perez@Trabajo.Gob.Ec',
    'ministerio.trabajo@gmail.com',
    'contacto@hotmail.com',
    '[escriba](mailto:maria.perez@trabajo.gob.ec)',
    'maria.perez&commat;trabajo.gob.ec',
    String.raw`juan.perez\@gmail.com`,
    String.raw`juan\_perez\@trabajo.gob.ec`,
    String.raw`juan\.perez\@trabajo\.gob\.ec`,
    '**juan.perez**@trabajo.gob.ec',
  ])('%s', (mail) => {
    expect(found(`Escriba a ${mail} por favor.`)).toEqual(['privacy/mail']);
  });

  it.each([
    'cooperacion@trabajo.gob.ec',
    'contacto@mintrab.gob.gt',
    'relaciones.internacionales@mtps.gob.sv',
    'rial@rialnet.org',
    String.raw`rial\@rialnet.org`,
    'info@cinterfor.org',
    'ouvidoria@trabalho.gov.br',
    'a cuenta @trabajo_ec',
    'tres @ cuatro',
    '@',
  ])('and not %s', (mail) => {
    expect(found(`Escriba a ${mail} por favor.`)).toEqual([]);
  });
});

describe('what is taken for a telephone number', () => {
  it.each([
    '+593 2 381 4000',
    '+1 (246) 535-1500',
    '+55 61 2031-6000',
    '(246) 535-1500',
    '246-535-1500',
    'tel. 2381-4000',
    'Teléfono: 23 81 40 00',
    'fax 381 4000',
    'WhatsApp 099 123 4567',
    String.raw`\+593 2 381 4000`,
    String.raw`\(246) 535-1500`,
  ])('%s', (number) => {
    expect(found(`Llame al ${number}.`)).toEqual(['privacy/telephone']);
  });

  it.each([
    'entre 2010-2015 y 2016–2019',
    'el 2013-07-29',
    'unos 2.000.000 de niños, +1.250.000 más',
    '+ 30 % en 2010',
    'la ley 27.360 de 2017',
    'el artículo 12-345-678 del decreto 2004-2005',
    'el convenio 190, ISBN 978-92-2-031234-5',
    'US$ 1 250 000 000',
    'resolución 246 de 2015-1500',
    '[el acta](https://www.ilo.org/acta/246-535-1500)',
    'https://www.ilo.org/?tel=+59323814000',
    'tel',
  ])('and not %s', (number) => {
    expect(found(`Se dice que ${number}.`)).toEqual([]);
  });
});

describe('what is taken for a person’s page', () => {
  it.each([
    '[su página](https://www.linkedin.com/in/juan-perez)',
    String.raw`[su página](https://www.linkedin\.com/in/juan\_perez)`,
    'https://www.linkedin.com/in/juan-perez',
    '(www.linkedin.com/in/juan-perez)',
    String.raw`https\://www.linkedin.com/in/juan\_perez`,
    '<Cite source="informe" /> y https://wa.me/59323814000',
  ])('%s', (address) => {
    expect(found(`Se lo ve en ${address}.`)).toEqual(['privacy/profile']);
  });
  it.each(['https://www.linkedin.com/company/ilo', '`https://www.linkedin.com/in/`', 'linkedin y www.'])('and not %s', (address) => {
    expect(found(`Se lo ve en ${address}.`)).toEqual([]);
  });
});

it('what is written with signs before others is shown where it is written', () => {
  const places = checkFiles(read({ es: theme(String.raw`A \& B, \*juan\_perez\@gmail.com`) }), today);
  expect(places.map(({ rule, column, params }) => [rule, column, params['value']])).toEqual([['privacy/mail', 11, 'juan_perez@gmail.com']]);
});

describe('what is taken for an address that leads nowhere', () => {
  const linked = (address: string): string[] => found(`Véase [el informe anual](${address}).`);
  it.each([
    'https://example.org/a',
    'https://www.example.com',
    'https://datos.example.net/x',
    'https://ejemplo.com/informe',
    'http://localhost:4321/a',
    'http://intranet/a',
    'https://mtpe.test/a',
    'http://192.168.1.4/a',
    'http://200.48.102.5/informe.pdf',
    'http://[2001:db8::1]/a',
  ])('%s', (address) => {
    expect(linked(address)).toEqual(['source/nowhere']);
  });
  it.each(['https://www.ilo.org/a', 'https://www.ejemplos.gob.pe/a', 'https://example.gob.pe/a', 'https://1.gob.pe'])(
    'and not %s',
    (address) => {
      expect(linked(address)).toEqual([]);
    },
  );
});

describe('what is taken for a heading with nothing under it', () => {
  it.each([
    ['at the end', 'Hola.\n\n## Notas\n\n', 1],
    ['before one of its level', '## Notas\n\n### Uno\n\n### Dos\n\nHola.', 1],
    ['before a higher one', '### Uno\n\n## Notas\n\nHola.', 1],
    ['two of them', '### Uno\n\n### Dos\n', 2],
    ['and not one with a lower one', '## Notas\n\n### Uno\n\nHola.', 0],
    ['nor one over a list', '## Notas\n- Hola.', 0],
    ['nor a line of code', '## Notas\n\n```\n## Notas\n```\n', 0],
    ['nor a hash in a sentence', 'Hola.\n\n#1 es el primero', 0],
  ])('%s', (_name, body, count) => {
    expect(found(body)).toEqual(Array(count).fill('wording/empty-section'));
  });
});

describe('what keeps a place for words to come', () => {
  it.each(['TODO: describir', 'lorem ipsum dolor', 'xxx visitas', '[por completar]', '[à compléter]', 'FIXME: fecha'])('%s', (text) => {
    expect(found(`Hubo ${text} en 2010.`)).toEqual(['wording/placeholder']);
  });
  it.each(['todo: lo demás', 'en todo', 'la XXX Conferencia', 'Todo el año', 'una prueba', '---', '1. test'])('and not %s', (text) => {
    expect(found(`Hubo\n\n${text}`)).toEqual([]);
  });
});

describe('the language of a text is told by its commonest words', () => {
  const spoken = {
    es: 'Los inspectores visitaron los basurales y acordaron con el municipio que no se dejaría entrar a niñas y niños, como se había hecho antes en otras ciudades del país, donde también fueron ellos los que lo pidieron y estaban desde el comienzo.',
    en: 'The inspectors visited the dumps and agreed with the town that no children would be let in, as had been done before in other towns of the country, where they were also the ones who asked for it and had been there from the beginning.',
    pt: 'Os inspetores visitaram os lixões e combinaram com o município que não se deixaria entrar meninas e meninos, como já havia sido feito em outras cidades do país, onde também foram eles que o pediram e estavam desde o começo com as famílias.',
    fr: "Les inspecteurs ont visité les décharges et sont convenus avec la commune que les enfants n'y entreraient plus, comme cela avait été fait dans d'autres villes du pays, où ce sont aussi eux qui l'ont demandé et qui étaient là depuis le début.",
  };
  const languages = Object.keys(spoken) as (keyof typeof spoken)[];

  it.each(languages.flatMap((file) => languages.map((text) => [file, text] as const)))('a file in %s with a text in %s', (file, text) => {
    const problems = checkFiles(read({ [file]: theme(spoken[text]) }), today);
    expect(problems.map(({ rule, params }) => [rule, params['value']])).toEqual(file === text ? [] : [['language/other', text]]);
  });

  it('a short text or a quotation in another language is let be', () => {
    expect(found('The ministry of labour and social security of Jamaica.')).toEqual([]);
    expect(found(`${spoken.es}\n\n> ${spoken.en}`)).toEqual([]);
  });
});

it('a text in a translation is placed where its own file has it', () => {
  const original = `---
title: Convenio
summary: Un convenio de dos.
type: memorandum
areas:
  - { key: a, text: Inspección. }
  - { key: b, text: Empleo. }
${sources}verified: { on: 2026-01-02, review: desk }
---
`;
  const translation = `---
translates: es
method: human
title: Agreement
summary: An agreement of two.
areas:
  - { key: b, text: "Employment, +593 2 381 4000." }
  - { key: a, text: Inspection. }
---
`;
  const entry = readEntry(
    { collection: 'agreements', id: 'convenio', texts: { es: original, en: translation }, images: [] },
    treeOfMicromark,
  );
  expect(checkFiles(entry, today)).toMatchObject([
    { rule: 'privacy/telephone', file: 'agreements/convenio/en.mdx', line: 7, column: 21, field: 'areas[0].text' },
  ]);
});

it('a file that cannot be read as an entry is looked at line by line', () => {
  const problems = checkFiles(read({ es: theme('Escriba a maria.perez@trabajo.gob.ec', 'definition: [') }), today);
  expect(problems.map(({ rule, line, column }) => [rule, line, column])).toEqual([['privacy/mail', 10, 11]]);
});

describe('images and documents by their weight', () => {
  const asset = (name: string, bytes: number): Asset => ({
    ...assetOf(name, bytes, new Uint8Array(), new Uint8Array()),
    type: 'pdf',
    whole: true,
  });
  const rules = (one: Asset) => checkFiles({ ...read({}), assets: [one] }, today).map(({ rule }) => rule);

  it('a document may have five megabytes', () => {
    expect(rules(asset('themes/a/acta.pdf', 5_000_000))).toEqual([]);
    expect(rules(asset('themes/a/acta.pdf', 5_000_001))).toEqual(['file/heavy']);
  });

  it('an image half of one', () => {
    const image = (bytes: number): Asset => ({ ...asset('themes/a/foto.png', bytes), type: 'png', width: 10, height: 10 });
    expect(rules(image(500_000))).toEqual([]);
    expect(rules(image(500_001))).toEqual(['image/heavy']);
  });
});

describe('no text makes the rules fail or wait', () => {
  it.each(bombs.map((bomb) => [bomb.slice(0, 12), bomb] as const))('%s…', (_name, bomb) => {
    const started = performance.now();
    checkFiles(read({ es: theme(bomb), en: bomb }), today);
    checkFiles({ ...read({}), text: new Map([['themes/a/es.mdx', bomb]]) }, today);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('whatever it is', () => {
    const parts = [
      '@',
      'a.b@c.de',
      '+',
      '12',
      ' ',
      '](',
      '[',
      '!',
      '<Figure alt="',
      '"',
      '&#64;',
      '&#x110000;',
      '&amp;',
      'https://',
      '\ud800',
      'é',
      '\n',
      '---',
      ':',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), (some) => {
        const text = some.join('');
        for (const { line, column, params } of checkFiles(read({ es: theme(text), en: text }), today)) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          for (const value of Object.values(params)) expect(typeof value).toBe('string');
        }
      }),
      { numRuns: 100 },
    );
  });
});

it('the entries of the site have nothing that the rules would better', () => {
  expect(check(readContent(`${root}/content`), '2026-11-29')).toEqual([]);
});
