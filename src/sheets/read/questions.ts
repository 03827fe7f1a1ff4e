import { locales } from '../../config/locales.ts';
import { plain } from '../../i18n/typed/plain.ts';
import { identityOf, type Identity } from '../identity.ts';
import { labelOf } from '../labels.ts';
import { planOf, type Parts, type Question } from '../plan.ts';

/** A question with the parts that it stands in, from the outermost. */
export interface Asked {
  question: Question;
  within: readonly Parts[];
}

function* askedIn(questions: readonly Question[], within: readonly Parts[]): Generator<Asked> {
  for (const question of questions) {
    yield { question, within };
    if ('parts' in question) yield* askedIn(question.parts, [...within, question]);
  }
}

/** `7.2 Fecha *` */
const head = /^\s*(\d+(?:\.\d+)*)[.)]?\s+(.*?)[\s*]*$/;

/** A question's labels in all languages, as they are compared. */
const labelsOf = (question: Question): ReadonlySet<string> => new Set(locales.map((locale) => plain(labelOf(question, locale))));

/** Finds the question that a control or the words before a box belong to. */
export class Questions {
  readonly #byPath: ReadonlyMap<string, Asked>;
  readonly #all: readonly Asked[];
  readonly #labels: ReadonlyMap<Question, ReadonlySet<string>>;
  readonly #sameVersion: boolean;

  constructor(identity: Identity) {
    this.#all = [
      ...askedIn(
        planOf(identity.collection).flatMap(({ questions }) => questions),
        [],
      ),
    ];
    this.#labels = new Map(this.#all.map(({ question }) => [question, labelsOf(question)]));
    this.#byPath = new Map(this.#all.map((asked) => [asked.question.path, asked]));
    this.#sameVersion = identityOf(identity.collection, identity.locale).version === identity.version;
  }

  /** By the tag of a control. */
  tagged(tag: string): Asked | undefined {
    return this.#byPath.get(tag.split('=')[0] ?? '');
  }

  /** By what stands before the box: its number, where the worksheet is of today's version or the label agrees; else its label alone. */
  headed(line: string): Asked | undefined {
    const byNumber = this.#all.find(({ question }) => this.#numbered(question, line));
    if (byNumber !== undefined) return byNumber;
    const byLabel = this.#all.filter(({ question }) => this.#labelled(question, line));
    return byLabel.length === 1 ? byLabel[0] : undefined;
  }

  /**
   * The questions of a grid by what stands over its columns; none where several grids have such a head, `undefined` where
   * it is the head of no grid.
   */
  columns(lines: readonly string[]): Asked[] | undefined {
    const grids = this.#all.flatMap(({ question }) => (question.as === 'grid' && question.parts.length === lines.length ? [question] : []));
    const byNumber = grids.filter(({ parts }) => parts.every((part, index) => this.#numbered(part, lines[index] ?? '')));
    const byLabel = grids.filter(({ parts }) => parts.every((part, index) => this.#labelled(part, lines[index] ?? '')));
    const [grid, ...others] = byNumber.length > 0 ? byNumber : byLabel;
    if (grid === undefined) return undefined;
    return others.length > 0 ? [] : this.#all.filter(({ within }) => within.at(-1) === grid);
  }

  #numbered(question: Question, line: string): boolean {
    const number = head.exec(line)?.[1];
    return question.number === number && (this.#sameVersion || this.#labelled(question, line));
  }

  /** Whether a line has the question's label, in whatever language, with or without its number. */
  #labelled(question: Question, line: string): boolean {
    return this.#labels.get(question)?.has(plain(head.exec(line)?.[2] ?? line)) === true;
  }
}
