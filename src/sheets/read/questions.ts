import { locales, type Locale } from '../../config/locales.ts';
import { plain } from '../choices.ts';
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

const called = (question: Question, locale: Locale, label: string): boolean => plain(labelOf(question, locale)) === plain(label);

/** Finds the question that a control or the words before a box belong to. */
export class Questions {
  readonly #byPath: ReadonlyMap<string, Asked>;
  readonly #all: readonly Asked[];
  readonly #sameVersion: boolean;

  constructor(identity: Identity) {
    this.#all = [
      ...askedIn(
        planOf(identity.collection).flatMap(({ questions }) => questions),
        [],
      ),
    ];
    this.#byPath = new Map(this.#all.map((asked) => [asked.question.path, asked]));
    this.#sameVersion = identityOf(identity.collection, identity.locale).version === identity.version;
  }

  /** By the tag of a control. */
  tagged(tag: string): Asked | undefined {
    return this.#byPath.get(tag.split('=')[0] ?? '');
  }

  /** By what stands before the box: its number, where the worksheet is of today's version or the label agrees; else its label alone. */
  headed(line: string): Asked | undefined {
    const [, number, label = line] = head.exec(line) ?? [];
    const byNumber = this.#all.find(({ question }) => question.number === number);
    if (byNumber !== undefined && (this.#sameVersion || locales.some((locale) => called(byNumber.question, locale, label))))
      return byNumber;
    const byLabel = this.#all.filter(({ question }) => locales.some((locale) => called(question, locale, label)));
    return byLabel.length === 1 ? byLabel[0] : undefined;
  }
}
