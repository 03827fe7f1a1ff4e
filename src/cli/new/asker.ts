/** One of several answers. */
export interface Option {
  value: string;
  label: string;
  /** What it means, in a sentence. */
  hint?: string;
  /** Other words by which one finds it. */
  search?: string;
  /** Offered whatever was searched for. */
  always?: true;
}

export interface Question {
  /** What is asked for, in few words. */
  label: string;
  /** How to answer, in a sentence. */
  help?: string;
  required: boolean;
}

export interface TextQuestion extends Question {
  /** What stands there already. */
  initial?: string;
  /** What is wrong with an answer, in words; `undefined` when it will do. Not asked of an empty answer to what may be left out. */
  refuse: (answer: string) => string | undefined;
}

export interface ChoiceQuestion extends Question {
  options: readonly Option[];
  /** Whether Enter alone may take the first: where it is most often right, and no fact of an entry. */
  first?: true;
}

/** Whoever answers: a person at a terminal, or a test. Every question may throw `Cancelled`. */
export interface Asker {
  /** What was typed, without blanks at its ends; empty when it was left out. */
  text(question: TextQuestion): Promise<string>;
  /** The value chosen; empty when none was. */
  pick(question: ChoiceQuestion): Promise<string>;
  pickMany(question: ChoiceQuestion): Promise<string[]>;
  confirm(question: Question): Promise<boolean>;
  say(text: string): void;
  /** How far the questions are: `4 de 12`. */
  step(text: string): void;
  /** Does something that takes long, and says so. */
  wait<T>(label: string, work: () => T): Promise<T>;
}

/** The person went away: nothing is to be written. */
export class Cancelled extends Error {}
