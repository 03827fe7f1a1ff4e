/** What a draft is written and checked with: the reader, the schemas and the rules of the build, a file of its own that comes when a form is written in. */
import { check } from '../../../check/check.ts';
import { say, type Said } from '../../../check/say.ts';
import type { Locale } from '../../../config/locales.ts';
import type { Contributed } from '../../../config/routes.ts';
import { joinBody, splitBody, type BodyParts } from '../../../entries/body-sections.ts';
import type { Asset } from '../../../entries/asset.ts';
import { editEntry } from '../../../entries/edit.ts';
import type { Folder, Read } from '../../../entries/entry.ts';
import { parse } from '../../../entries/parse.ts';
import type { Problem, RuleId } from '../../../entries/problem.ts';
import { fill, messagesOf, t, type MessageKey } from '../../../i18n/t.ts';
import { suggest } from '../../../entries/suggest.ts';
import { originalOf, presentOf, writeTranslation, type Original, type OriginalText } from '../../../entries/translate.ts';
import { writeEntry } from '../../../entries/write.ts';
import { sectionsOf } from '../../../schemas/registry.ts';
import { fieldLabel, itemName } from '../../../i18n/fields.ts';
import type { Words } from '../../site/client/words.ts';
import { around, filesOf, read, type Published } from './around.ts';
import { pictureAddress } from './figure.ts';
import { imagesIn } from './images.ts';
import { namesOf, type NameLists } from './known.ts';
import type { Data } from './read.ts';
import type { Content } from './writing.ts';

/** What somebody has written so far. */
export interface Draft {
  collection: Contributed;
  id: string;
  lang: Locale;
  data: Data;
  body: BodyParts;
  /** Pictures that are sent along, by their names in the entry's folder. */
  pictures?: readonly Asset[];
}

/** The base that a draft is checked against. */
export interface Base extends Published {
  /** `YYYY-MM-DD` */
  today: string;
}

/** A problem in words, with the part of the text where it is, if it is in the text. */
export interface Found extends Pick<Said, 'field' | 'level' | 'line'> {
  text: string;
  section?: string;
  /** The rule that says so, where one does. */
  rule?: RuleId;
  /** Of a name that no entry has: what may be meant, and where an entry of it is written. */
  unnamed?: { maybe: readonly string[]; collection: Contributed | undefined };
}

export interface Verdict {
  /** The file as it would be sent. */
  text: string;
  problems: Found[];
}

const fileOf = ({ collection, id, lang }: Pick<Draft, 'collection' | 'id' | 'lang'>): string => `${collection}/${id}/${lang}.mdx`;

const together = (parts: readonly Read[]): Read => ({
  files: parts.flatMap(({ files }) => files),
  parts: parts.flatMap((part) => part.parts),
  folders: parts.flatMap(({ folders }) => folders),
  problems: parts.flatMap(({ problems }) => problems),
  text: new Map(parts.flatMap(({ text }) => [...text])),
  assets: parts.flatMap(({ assets }) => assets),
  locate: (file, path) => parts.find(({ text }) => text.has(file))?.locate(file, path) ?? { line: 1, column: 1 },
});

/** A name that no entry has: the nearest that one has, of all that there are. */
function nearest(problem: Problem, names: NameLists): Problem {
  const { value = '', collection = '' } = problem.params;
  if (problem.rule !== 'reference/unknown') return problem;
  const all = namesOf(names, collection.replaceAll(', ', ' '));
  const suggestion =
    suggest(
      value,
      all.map(({ title }) => title),
    ) ??
    suggest(
      value,
      all.map(({ id }) => id),
    ) ??
    '';
  return { ...problem, params: { ...problem.params, suggestion } };
}

/** What the checker lets pass and a form does not: what is chosen there and would not be sent. */
const holdsBack: readonly Problem['rule'][] = ['image/unused'];

/** What a source is called in a form: its number there, and the whole of it rather than its key. */
function ofSource(problem: Problem): Problem {
  const [item, index] = /^sources\[(\d+)\]/.exec(problem.field ?? '') ?? [];
  if (problem.rule !== 'source/uncited' || item === undefined) return problem;
  return { ...problem, field: item, params: { ...problem.params, number: String(Number(index) + 1) } };
}

/** What is found of a picture is mended where it was chosen. */
function ofPicture(problem: Problem, pictures: readonly Asset[]): Problem {
  const picture = pictures.find(({ file }) => problem.file.endsWith(`/${file}`));
  return picture === undefined ? problem : { ...problem, field: pictureAddress(picture.file) };
}

const reviewRules: readonly Problem['rule'][] = ['schema/review-confirmed', 'schema/review-peer', 'schema/review-contested'];

/** What a state of review lacks is said of the state, once for all that it lacks. */
const ofReview = (problem: Problem): Problem => (reviewRules.includes(problem.rule) ? { ...problem, field: 'verified.review' } : problem);

/** Whether two say the same of the same place. */
const isSame = (one: Found, other: Found): boolean =>
  one.text === other.text && one.field === other.field && (one.field !== null || one.line === other.line);

/** Each thing that is found, once. */
const once = (found: readonly Found[]): Found[] => found.filter((one, index) => found.findIndex((other) => isSame(one, other)) === index);

/** A problem as the checker says it; where that speaks of lines of a file, as one says it of a form. */
export function inWords(problem: Problem, locale: Locale): Found {
  const { field, level, line, rule, what, fix } = say(problem, locale);
  const { suggestion = '', reason } = problem.params;
  const wordsOf = (what = ''): string | undefined => messagesOf(locale)[`form.problem.${what}` as MessageKey] as string | undefined;
  const words = wordsOf(reason) ?? wordsOf(problem.rule);
  const hint = suggestion === '' ? '' : ` ${t(locale, 'check.didYouMean', { suggestion })}`;
  const weight = holdsBack.includes(problem.rule) ? 'error' : level;
  const text = words === undefined ? `${what} ${fix}` : `${fill(words, problem.params, locale)}${hint}`;
  return { field, level: weight, line, rule, text };
}

/** The text of a new entry's file. */
const textOf = ({ collection, lang, data, body }: Draft): string =>
  writeEntry({ collection, data, body: joinBody(collection, lang, body).body });

/** The file of an entry that is corrected: the old one, with what changed. */
const editedText = ({ collection, lang, data, body }: Draft, old: string): string =>
  editEntry(old, { collection, data, body: joinBody(collection, lang, body).body });

/** What a text of an original is called: its lists and groups, the number of its item, and itself. */
function labelOfText({ texts }: Original, { fields, keys }: OriginalText, locale: Locale): string {
  let list = 0;
  const names = fields.map(({ help, name, kind }) => {
    const label = help === undefined ? name : fieldLabel(help, locale);
    if (kind !== 'keyed') return label;
    const key = keys[list];
    const same = texts.filter((text) => text.fields.some((field) => field.name === name)).map((text) => text.keys[list]);
    list += 1;
    return t(locale, 'form.item', { what: itemName(name, locale) ?? label, number: [...new Set(same)].indexOf(key) + 1 });
  });
  return names.join(' · ');
}

/** The sections of a collection's text, by their headings in a language, after what may stand before them. */
const sectionLabels = (collection: Contributed, lang: Locale, free: Words): { key: string; label: string }[] => [
  { key: '', label: typeof free === 'string' ? free : free.other },
  ...(sectionsOf[collection] ?? []).map(({ key, heading }) => ({ key, label: heading[lang] })),
];

/** What a file says, for a form to be filled with. */
function contentOf(collection: Contributed, id: string, lang: Locale, text: string): Content {
  const { data, body } = parse(text, '');
  return { id, data, ...splitBody(collection, lang, body) };
}

/** Which part of a text a line of the file is in. */
function sectionAt({ collection, lang, body }: Draft, text: string, line: number): string | undefined {
  const { bodyLine } = parse(text, '');
  const written = text.split('\n');
  const blank = written.slice(bodyLine - 1).findIndex((one) => one !== '');
  const inBody = line - bodyLine + 1 - blank;
  if (inBody < 1) return undefined;
  return joinBody(collection, lang, body).lines.findLast((part) => part.line <= inBody)?.key;
}

/**
 * Checks a file as the build would: the same reader, the same rules, among the entries that it names.
 * @param published the texts of the entry that are there; the one that is written takes the place of its own.
 */
async function judge(draft: Draft, base: Base, locale: Locale, text: string, published: Folder['texts'] = {}): Promise<Verdict> {
  const file = fileOf(draft);
  const { collection, id, lang, pictures = [] } = draft;
  const assets = pictures.map((picture) => ({ ...picture, file: `${collection}/${id}/${picture.file}` }));
  const images = [...imagesIn(published), ...pictures.map((picture) => picture.file)];
  const own = read({ collection, id, texts: { ...published, [lang]: text }, images, assets });
  const files = [file, ...assets.map((asset) => asset.file)];
  const others = await around(filesOf(own), `${draft.collection}/${draft.id}`, base);
  const problems = check(together([own, ...others]), base.today).filter((problem) => files.includes(problem.file));
  return {
    text,
    problems: once(
      problems.map((problem) => {
        const said = inWords(ofPicture(ofReview(ofSource(nearest(problem, base.names))), pictures), locale);
        const section = said.field === null ? sectionAt(draft, text, said.line) : undefined;
        return section === undefined ? said : { ...said, section };
      }),
    ),
  };
}

/** All of it, for the parts of the form that are small. */
export const checker = {
  contentOf,
  editedText,
  judge,
  labelOfText,
  originalOf,
  presentOf,
  sectionLabels,
  textOf,
  writeTranslation,
};
export type Checker = typeof checker;
