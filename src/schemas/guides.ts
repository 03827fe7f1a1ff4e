import { z } from 'astro/zod';
import { foot, head } from './common.ts';
import { cite, keyed, list, ref, text, vocab } from './field.ts';

export const guide = z.strictObject({
  ...head(),
  audience: list('guide.audience', vocab('guide.audience.item', 'audience')).min(1),
  themes: list('themes', ref('themes.item', 'themes')).optional(),
  steps: keyed('guide.steps', {
    title: text('guide.step.title', 140),
    text: text('guide.step.text'),
    source: cite().optional(),
  }).optional(),
  ...foot(),
});
