import path from 'node:path';
import type { Locale } from '../../config/locales.ts';
import { freeName, idFrom } from '../../i18n/typed/slug.ts';
import { slug } from '../../schemas/field.ts';
import { UsageError } from '../args.ts';
import type { Asker } from './asker.ts';
import { ownQuestion } from './begin.ts';
import { isTaken } from './place.ts';
import type { Open } from './settings.ts';

export interface Naming {
  contentDir: string;
  collection: Open;
}

function refuseId(id: string, naming: Naming): UsageError | undefined {
  if (!slug.test(id)) return new UsageError('new.badId', { id });
  return isTaken({ ...naming, id }) ? new UsageError('new.exists', { folder: path.join(naming.collection, id) }) : undefined;
}

/** @throws {UsageError} when an id is none, or taken. */
export function checkId(id: string, naming: Naming): void {
  const refusal = refuseId(id, naming);
  if (refusal !== undefined) throw refusal;
}

/**
 * The name of the entry's folder: as asked for, else after its title.
 * @throws {UsageError} when it is none, or taken.
 */
export async function idOf(
  asked: string | undefined,
  title: string,
  naming: Naming,
  lang: Locale,
  asker: Asker | undefined,
): Promise<string> {
  const made = asked ?? idFrom(title);
  if (asked === undefined && asker !== undefined) {
    const initial = made === '' ? '' : freeName(made, (id) => isTaken({ ...naming, id }));
    return asker.text({ ...ownQuestion(lang, 'id'), initial, refuse: (id) => refuseId(id, naming)?.say(lang) });
  }
  if (made === '') throw new UsageError('new.noId');
  checkId(made, naming);
  return made;
}
