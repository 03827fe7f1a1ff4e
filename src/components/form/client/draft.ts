import { stored } from '../../site/client/storage.ts';
import type { Content } from './writing.ts';

const isFields = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A draft as the browser has it; whatever is none is taken for nothing. */
export function readDraft(text: string | null): Content | undefined {
  if (text === null) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    if (!isFields(kept) || !isFields(kept['data'])) return undefined;
    const sections = isFields(kept['sections']) ? kept['sections'] : {};
    return {
      id: typeof kept['id'] === 'string' ? kept['id'] : '',
      data: kept['data'],
      before: typeof kept['before'] === 'string' ? kept['before'] : '',
      sections: Object.fromEntries(Object.entries(sections).filter((pair): pair is [string, string] => typeof pair[1] === 'string')),
    };
  } catch {
    return undefined;
  }
}

/** What the browser keeps of a form: one draft for what is written in it, by its name. */
export function draftOf(name: string) {
  const store = stored(`ayni:form:${name}`);
  return {
    read: (): Content | undefined => readDraft(store.read()),
    /** @returns whether the browser keeps it. */
    write: (content: Content): boolean => store.write(JSON.stringify(content)),
    clear: (): boolean => store.write(''),
  };
}
