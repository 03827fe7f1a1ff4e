import { locales } from '../../../../src/config/locales.ts';
import { fieldLabel } from '../../../../src/i18n/fields.ts';
import { Cancelled, type Asker } from '../../../../src/cli/new/asker.ts';

/** What somebody may write, tried one after the other until it will do. */
const writings = [
  'Un texto que dice algo',
  '2020',
  '2020-05',
  '12',
  'https://www.ilo.org/pagina',
  'contacto@www.ilo.org',
  'es',
  'USD',
  'una-clave',
  'ficha#clave',
];

export interface Person extends Asker {
  /** What was asked, in order. */
  asked: string[];
  /** What was said without a question. */
  heard: string[];
  /** How far the questions were said to be. */
  steps: string[];
}

interface Habits {
  /** Answers to questions by the beginning of their label; the rest is answered with what will do. */
  answers?: Readonly<Record<string, string>>;
  /** Whether what may be left out is added. */
  adds?: boolean;
  /** Leaves at this question. */
  leavesAt?: string;
  /** Questions that they leave without an answer. */
  leavesOut?: readonly string[];
  /** Whether they go on with what they answered another time. */
  resumes?: boolean;
}

/** The name of an entry says something else than the rest of it. */
const titles = ['title', 'partner.title', 'network.title', 'agreement.title', 'theme.title'] as const;
const isTitle = (label: string): boolean => locales.some((lang) => titles.some((title) => fieldLabel(title, lang) === label));

/** Somebody who answers every question: what they were told to, else the first thing that will do. */
export function person({ answers = {}, adds = true, leavesAt, leavesOut = [], resumes = false }: Habits = {}): Person {
  const asked: string[] = [];
  const heard: string[] = [];
  const steps: string[] = [];
  const rounds = new Map<string, number>();
  const hear = (label: string): string | undefined => {
    asked.push(label);
    if (asked.length > 400) throw new Error(`asked without end: ${label}: ${heard.at(-1) ?? ''}`);
    if (leavesAt !== undefined && label.startsWith(leavesAt)) throw new Cancelled();
    return Object.entries(answers).find(([begin]) => label.startsWith(begin))?.[1];
  };
  /** Once a list has an item it is enough. */
  const isFirst = (label: string): boolean => {
    const count = rounds.get(label) ?? 0;
    rounds.set(label, count + 1);
    return count === 0;
  };
  return {
    asked,
    heard,
    steps,
    text: ({ label, required, initial, refuse }) => {
      const told = hear(label);
      if (leavesOut.includes(label) || (told === undefined && !required && !isFirst(label))) return Promise.resolve('');
      const fit = [told, initial, ...(isTitle(label) ? [] : ['Lo que cuenta otro texto.']), ...writings].find(
        (text) => text !== undefined && text !== '' && refuse(text) === undefined,
      );
      if (told !== undefined && fit !== told) heard.push(refuse(told) ?? '');
      if (fit === undefined) throw new Error(`${label}: ${refuse(writings[0] ?? '') ?? ''}`);
      return Promise.resolve(fit);
    },
    pick: ({ label, options, required }) => {
      const told = hear(label);
      const first = options.find(({ value }) => value !== '+')?.value;
      if (first === undefined && required) return Promise.resolve('+');
      return Promise.resolve(told ?? first ?? '');
    },
    pickMany: ({ label, options }) => {
      const told = hear(label);
      const first = options.find(({ value }) => value !== '+')?.value;
      return Promise.resolve(told?.split(' ') ?? (first === undefined ? [] : [first]));
    },
    confirm: ({ label }) => {
      hear(label);
      if (label.includes('sin terminar')) return Promise.resolve(resumes);
      return Promise.resolve(adds && isFirst(label) && !/\b(?:otr[oa]|another|outr[oa]|autre)\b/.test(label));
    },
    say: (text) => void heard.push(text),
    step: (text) => void steps.push(text),
    wait: (label, work) => {
      heard.push(label);
      return Promise.resolve(work());
    },
  };
}
