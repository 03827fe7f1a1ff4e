import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../../../src/check/check.ts';
import { UsageError } from '../../../../src/cli/args.ts';
import { Cancelled } from '../../../../src/cli/new/asker.ts';
import { create } from '../../../../src/cli/new/create.ts';
import { Refused } from '../../../../src/cli/new/interview.ts';
import { fieldsOf, open } from '../../../../src/cli/new/settings.ts';
import { locales } from '../../../../src/config/locales.ts';
import { parse } from '../../../../src/entries/parse.ts';
import { readContent } from '../../../../src/entries/read.ts';
import { fieldHelp, fieldLabel } from '../../../../src/i18n/fields.ts';
import { t } from '../../../../src/i18n/t.ts';
import { sectionsOf } from '../../../../src/schemas/registry.ts';
import { inSnapshot } from '../../../../src/schemas/snapshot.ts';
import { fixture } from '../../helpers.ts';
import { person, type Person } from './person.ts';

const today = '2026-11-29';
let root: string;
let contentDir: string;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'ayni-new-'));
  contentDir = path.join(root, 'content');
  fs.cpSync(fixture('small'), contentDir, { recursive: true });
});

afterEach(() => {
  fs.rmSync(root, { recursive: true });
});

const said: string[] = [];
const make = (args: readonly string[], who?: Person, system = 'es_PE.UTF-8') => {
  said.length = 0;
  const asker = who === undefined ? undefined : () => who;
  const tell = (text: string) => void said.push(text);
  return create({ args, asker, system, contentDir, root, today, out: tell, err: tell });
};
const files = (): string[] => fs.globSync('**/*', { cwd: contentDir, exclude: ['.'] }).sort();
const read = (file: string) => parse(fs.readFileSync(path.join(contentDir, file), 'utf8'), file);
const written = (collection: string): string => fs.globSync(`${collection}/texto-que-dice-algo*/*.mdx`, { cwd: contentDir })[0] ?? '';

describe.each(open)('of somebody who answers, a new entry of %s', (collection) => {
  it('asks the short form, and is one that the checker takes', async () => {
    const who = person({ answers: collection === 'exchanges' ? { [fieldLabel('exchange.status', 'es')]: 'completed' } : {} });
    expect(await make([collection, '--in', 'es'], who), said.join('\n')).toBe(0);
    const file = written(collection);
    const { data, body } = read(file);
    expect(data['verified']).toEqual({ on: today, review: 'desk' });
    expect(check(readContent(contentDir), today)).toEqual([]);
    const names = fieldsOf(collection)
      .filter((field) => inSnapshot(collection, field))
      .map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(data).filter((name) => name !== 'verified')));
    for (const { heading } of sectionsOf[collection] ?? []) expect(body).toContain(`## ${heading.es}`);
  });

  it('asks everything with --full', async () => {
    const who = person();
    const code = await make([collection, '--in', 'es', '--full'], who);
    const { data } = read(written(collection));
    const missing = fieldsOf(collection).filter(
      ({ name, kind, item }) => !Object.hasOwn(data, name) && kind !== 'reference' && item?.kind !== 'reference',
    );
    expect(missing.map(({ name }) => name)).toEqual([]);
    const rules = check(readContent(contentDir), today).map(({ rule }) => rule);
    expect([code, rules.filter((rule) => rule.startsWith('schema/') || rule.startsWith('yaml/'))]).toEqual([
      rules.length === 0 ? 0 : code,
      [],
    ]);
  });
});

describe('the questions', () => {
  it.each(locales)('are in %s when that is asked for, and so is what stands over the fields', async (lang) => {
    const who = person();
    expect(await make(['themes', '--lang', lang, '--in', lang], who)).toBe(0);
    expect(who.asked).toContain(fieldLabel('theme.definition', lang));
    expect(fs.readFileSync(path.join(contentDir, written('themes')), 'utf8')).toContain(`# ${fieldHelp('theme.definition', lang)}`);
  });

  it('are in the language of the machine, else in the one that is asked for in all four', async () => {
    const portuguese = person();
    await make(['themes', '--in', 'pt'], portuguese, 'pt_BR.UTF-8');
    expect(portuguese.asked).toContain(fieldLabel('theme.definition', 'pt'));
    const other = person({ answers: { 'Idioma · Language · Langue': 'fr' } });
    await make(['themes', '--in', 'fr', '--id', 'autre'], other, 'C');
    expect(other.asked).toContain(fieldLabel('theme.definition', 'fr'));
  });

  it('begin with the collection and the language of the text where they are not said', async () => {
    const who = person({ answers: { [t('es', 'new.ask.collection')]: 'themes', [t('es', 'new.ask.in')]: 'en' } });
    expect(await make([], who)).toBe(0);
    expect(written('themes')).toMatch(/\/en\.mdx$/);
  });

  it('leave out what was given', async () => {
    const who = person();
    await make(['themes', '--in', 'es', '--title', 'Otro tema', '--sources.title', 'Informe'], who);
    expect(who.asked).not.toContain(fieldLabel('theme.title', 'es'));
    expect(who.asked).not.toContain(fieldLabel('source.title', 'es'));
    expect(read('themes/otro-tema/es.mdx').data).toMatchObject({
      title: 'Otro tema',
      sources: [{ key: 'que-cuenta-otro', title: 'Informe' }],
    });
  });

  it('refuse an answer in the words of the checker', async () => {
    const who = person({ answers: { [fieldLabel('source.url', 'es')]: 'ayer' } });
    await make(['themes', '--in', 'es'], who);
    expect(who.heard.join('\n')).toContain('https://');
  });

  it('refuse a person’s address where it is written', async () => {
    const who = person({ answers: { [fieldLabel('source.title', 'es')]: 'Informe, escriba a juan.perez@gmail.com' } });
    await make(['themes', '--in', 'es'], who);
    expect(who.heard.join('\n')).toContain('juan.perez@gmail.com');
  });

  it('offer the entries that are there by their names', async () => {
    const offered: string[] = [];
    const who = person();
    const asker: Person = {
      ...who,
      pick: (question) => {
        offered.push(...question.options.map(({ label }) => label));
        return who.pick(question);
      },
    };
    await make(['practices', '--in', 'es'], asker);
    const { files: all } = readContent(contentDir);
    const partner = all.find(({ collection }) => collection === 'partners');
    expect(offered.some((label) => label.startsWith(partner?.data.title ?? '?'))).toBe(true);
    expect(offered).toContain('Ecuador');
  });

  it('take a number in brackets for a source, and signs of code for text', async () => {
    const label = t('es', 'new.section', { heading: sectionsOf.practices?.[0]?.heading.es ?? '' });
    const answers = { [label]: 'Bajó a <5% [1], sin otra [9].', [fieldLabel('source.title', 'es')]: 'Informe anual' };
    expect(await make(['practices', '--in', 'es'], person({ answers })), said.join('\n')).toBe(0);
    expect(read(written('practices')).body).toContain(String.raw`Bajó a \<5%<Cite source="que-cuenta-otro" />, sin otra \[9].`);
  });

  it('come again where answers do not go together', async () => {
    let skipped = 0;
    const who = person();
    const isEnd = (label: string) => [fieldLabel('period.start', 'es'), fieldLabel('period.end', 'es')].includes(label);
    const asker: Person = {
      ...who,
      text: (question) => {
        if (!isEnd(question.label) || skipped === 2) return who.text(question);
        skipped += 1;
        return Promise.resolve('');
      },
    };
    expect(await make(['exchanges', '--in', 'es'], asker)).toBe(0);
    expect(skipped).toBe(2);
    expect(who.heard.join('\n')).toContain('period');
    expect(read(written('exchanges')).data['period']).toEqual({ start: '2020', end: '2020' });
  });
});

describe('nothing is written', () => {
  it.each([fieldLabel('theme.title', 'es'), fieldLabel('source.url', 'es'), t('es', 'new.ask.id')])(
    'by somebody who leaves at «%s»',
    async (leavesAt) => {
      const before = files();
      await expect(make(['themes', '--in', 'es'], person({ leavesAt }))).rejects.toThrow(Cancelled);
      expect(files()).toEqual(before);
    },
  );

  it('over what is there', async () => {
    const before = files();
    const child = path.join(contentDir, 'themes/child-labour/es.mdx');
    const text = fs.readFileSync(child, 'utf8');
    await expect(make(['themes', '--in', 'es', '--id', 'child-labour'], person())).rejects.toThrow(UsageError);
    expect([files(), fs.readFileSync(child, 'utf8')]).toEqual([before, text]);
  });

  it('where an option does not hold, and no question could mend it', async () => {
    const before = files();
    await expect(make(['themes', '--in', 'es', '--sources.url', 'ayer'], person())).rejects.toThrow(Refused);
    const both = [
      'exchanges',
      '--in',
      'es',
      '--activities.participants.partner',
      'mdt-ecuador',
      '--activities.participants.name',
      'X',
      '--activities.participants.role',
      'provider',
    ];
    await expect(make([...both, '--activities.participants.country', 'EC'], person())).rejects.toThrow(Refused);
    expect(files()).toEqual(before);
  });
});

describe('what somebody answered before they left', () => {
  const draft = () => path.join(root, '.cache/new/draft.json');

  it('is kept, offered the next time, and gone once it is an entry', async () => {
    const leavesAt = t('es', 'new.section', { heading: sectionsOf.practices?.[1]?.heading.es ?? '' });
    await expect(make(['practices', '--in', 'es'], person({ leavesAt }))).rejects.toThrow(Cancelled);
    expect(said).toContain(t('es', 'new.kept'));
    const again = person({ resumes: true });
    expect(await make([], again)).toBe(0);
    expect(again.asked).not.toContain(fieldLabel('title', 'es'));
    expect(again.asked).toContain(leavesAt);
    const { data, body } = read(written('practices'));
    expect([data['title'], fs.existsSync(draft())]).toEqual(['Un texto que dice algo', false]);
    for (const { heading } of sectionsOf.practices ?? []) expect(body).toContain(`## ${heading.es}`);
  });

  it('within an item of a list is gone on with, and more may be added', async () => {
    await expect(make(['themes', '--in', 'es'], person({ leavesAt: fieldLabel('source.url', 'es') }))).rejects.toThrow(Cancelled);
    const again = person({ resumes: true });
    expect(await make(['themes'], again)).toBe(0);
    expect(again.asked).not.toContain(fieldLabel('source.title', 'es'));
    expect(again.asked).toContain(fieldLabel('source.url', 'es'));
    expect(again.asked).toContain('¿Agregar otra fuente?');
  });

  it('stays where somebody begins another, and is not offered to who gives options', async () => {
    await expect(make(['themes', '--in', 'es'], person({ leavesAt: fieldLabel('source.url', 'es') }))).rejects.toThrow(Cancelled);
    expect(await make(['themes', '--in', 'es'], person())).toBe(0);
    expect(fs.existsSync(draft())).toBe(true);
    const who = person({ resumes: true });
    await make(['themes', '--in', 'es', '--title', 'Otro'], who);
    expect(who.asked.some((label) => label.includes('sin terminar'))).toBe(false);
  });

  it.each(['{', '[]', '{"collection":"pages"}', '{"collection":"themes","textLang":"de","data":{},"paragraphs":{}}'])(
    'is passed over where it cannot be read: %s',
    async (text) => {
      fs.mkdirSync(path.dirname(draft()), { recursive: true });
      fs.writeFileSync(draft(), text);
      expect(await make(['themes', '--in', 'es'], person({ resumes: true }))).toBe(0);
    },
  );

  it('is nothing where nothing was answered', async () => {
    await expect(make(['themes', '--in', 'es'], person({ leavesAt: fieldLabel('theme.title', 'es') }))).rejects.toThrow(Cancelled);
    expect(fs.existsSync(draft())).toBe(false);
  });
});

describe('the text of an entry', () => {
  it('has the paragraphs that were written, as text, and no heading without one', async () => {
    const [first, second, third] = sectionsOf.practices ?? [];
    const label = (section = first) => t('es', 'new.section', { heading: section?.heading.es ?? '' });
    const who = person({ answers: { [label()]: 'import {x} <b>de</b> *menos* de 5' }, leavesOut: [label(second), label(third)] });
    expect(await make(['practices', '--in', 'es'], who), said.join('\n')).toBe(0);
    const { body } = read(written('practices'));
    expect(body).toContain(`## ${first?.heading.es ?? '?'}`);
    for (const section of [second, third]) expect(body).not.toContain(`## ${section?.heading.es ?? ''}`);
  });
});

describe('how far the questions are', () => {
  it('counts the fields and the sections, in order', async () => {
    const who = person();
    await make(['practices', '--in', 'es'], who);
    const of = fieldsOf('practices').filter((field) => inSnapshot('practices', field)).length + 3 + 1;
    expect([...new Set(who.steps)]).toEqual(Array.from({ length: of }, (_, index) => t('es', 'new.step', { at: index + 1, of })));
    const at = (key: Parameters<typeof fieldLabel>[0]) => who.asked.indexOf(fieldLabel(key, 'es'));
    expect(at('practice.institution')).toBeLessThan(at('source.title'));
    expect(at('source.title')).toBeLessThan(at('result.indicator'));
  });
});

describe('an institution that is not in the list', () => {
  it('is named as one calls it, and its own entry is asked for', async () => {
    const institution = fieldLabel('practice.institution', 'es');
    let isFirst = true;
    const who = person();
    const asker: Person = {
      ...who,
      pick: (question) => (question.label === institution ? Promise.resolve('+') : who.pick(question)),
      text: (question) => {
        if (question.label !== institution) return who.text(question);
        expect(isFirst).toBe(true);
        isFirst = false;
        return Promise.resolve('Ministerio de Trabajo y Previsión');
      },
    };
    expect(await make(['practices', '--in', 'es'], asker)).toBe(1);
    const id = 'ministerio-trabajo-prevision';
    expect(who.heard).toContain(t('es', 'new.itsOwn', { id, collection: 'partners' }));
    expect(read(written('practices')).data['institution']).toBe(id);
    expect(said.join('\n')).toContain(t('es', 'new.mend', { file: path.join('content', written('practices')), lang: 'es' }));
  });
});

const given = [
  '--title',
  'Inspección en el campo',
  '--summary',
  'Qué es.',
  '--definition',
  'Una definición.',
  '--sources.title',
  'A',
  '--sources.publisher',
  'OIT',
  '--sources.url',
  'https://www.ilo.org/a',
  '--sources.language',
  'es',
  '--sources.kind',
  'official',
  '--sources.read',
  '2026-11-01',
];

describe('without a terminal', () => {
  it('options make an entry', async () => {
    expect(await make(['themes', ...given])).toBe(0);
    expect(read('themes/inspeccion-campo/es.mdx').data).toMatchObject({ title: 'Inspección en el campo', sources: [{ key: 'oit' }] });
  });

  it('an option that comes again opens the next item, also within an item', async () => {
    const participants = [
      ...['--activities.title', 'Visita'],
      ...['--activities.participants.role', 'provider', '--activities.participants.partner', 'mdt-ecuador'],
      ...['--activities.participants.role', 'recipient', '--activities.participants.name', 'Otro'],
      ...['--activities.title', 'Taller', '--activities.participants.role', 'two-way', '--activities.participants.partner', 'mdt-ecuador'],
    ];
    const args = given.filter((arg, index) => arg !== '--definition' && given[index - 1] !== '--definition');
    await make([
      'exchanges',
      ...args,
      '--modality',
      'south-south',
      '--status',
      'completed',
      '--period.start',
      '2010',
      '--themes',
      'child-labour',
      ...participants,
    ]);
    const { data } = read('exchanges/inspeccion-campo/es.mdx');
    expect(data['activities']).toMatchObject([
      {
        key: 'visita',
        title: 'Visita',
        participants: [
          { partner: 'mdt-ecuador', role: 'provider' },
          { name: 'Otro', role: 'recipient' },
        ],
        source: 'oit',
      },
      { key: 'taller', participants: [{ partner: 'mdt-ecuador', role: 'two-way' }] },
    ]);
  });

  it('says all that is missing, and how to give it', async () => {
    expect(await make(['themes', '--title', 'Un tema'])).toBe(2);
    const text = said.join('\n');
    for (const option of ['--summary', '--definition', '--sources.title', '--sources.url', '--sources.kind'])
      expect(text).toContain(`${option}  `);
    expect(text).not.toContain('--title  ');
    expect(text).not.toContain('verified');
  });

  it.each([
    ['no collection', []],
    ['a collection that there is not', ['theme']],
    ['an option that there is not', ['themes', '--titel', 'x']],
    ['a title without Latin letters', ['themes', ...given, '--title', '劳动']],
    ['a name that is none', ['themes', ...given, '--id', 'Mi Ficha']],
    ['a language that there is not', ['themes', ...given, '--in', 'de']],
  ])('%s is said', async (_, args) => {
    await expect(make(args)).rejects.toThrow(UsageError);
  });
});

describe('--help', () => {
  it.each(locales)('says in %s what the command takes, and asks nothing', async (lang) => {
    const who = person();
    expect(await make(['--help', '--lang', lang], who)).toBe(0);
    expect(await make(['themes', '-h', '--lang', lang], who)).toBe(0);
    const text = said.join('\n');
    for (const option of ['--lang', '--in', '--id', '--full', '--yes', '--content', '--definition', '--sources.url'])
      expect(text).toContain(option);
    expect(who.asked).toEqual([]);
  });
});
