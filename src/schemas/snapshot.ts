import type { Collection } from '../config/routes.ts';
import type { FieldModel } from './describe.ts';

/** Optional fields that make an entry worth having beside those that it must have; paths as in `FieldModel`. */
export const worthHaving: Record<Exclude<Collection, 'pages'>, readonly string[]> = {
  practices: ['period', 'components', 'results', 'lessons'],
  exchanges: [
    'activities.title',
    'activities.date',
    'activities.place',
    'activities.participants.partner',
    'activities.participants.name',
    'activities.participants.country',
    'practices',
    'outcomes',
    'followUps',
    'followUps.text',
    'followUps.due',
  ],
  adaptations: ['taken.practice', 'via', 'changes'],
  partners: ['country', 'acronym', 'website', 'cooperationOffice', 'cooperationOffice.functions', 'priorities'],
  networks: ['acronym', 'founded', 'memberCountries', 'membersAsOf', 'secretariat', 'mechanisms', 'website'],
  agreements: ['officialTitle', 'parties', 'signed', 'inForce', 'areas', 'documentUrl'],
  themes: ['synonyms', 'broader', 'related'],
  guides: ['steps', 'steps.source'],
};

/** Whether the short form of a collection asks for a field: what an entry must have, and what makes it worth having. */
export const inSnapshot = (collection: Exclude<Collection, 'pages'>, { required, path }: Pick<FieldModel, 'required' | 'path'>): boolean =>
  required || worthHaving[collection].includes(path);
