import type { Node } from '../../graph/build.ts';
import { reportThemes, type ReportScope } from '../../graph/derive/report.ts';
import { compareIn } from '../../i18n/format.ts';
import type { Context } from '../context.ts';
import { byPeriod, type ByPeriod } from './parts.ts';

export interface ThemePart {
  theme: Node<'themes'>;
  title: string;
  part: ByPeriod;
}

/** What the table of themes says of each beside its exchanges by period. */
export const themeMeasures = ['practices', 'adaptations', 'outcomes', 'commitments'] as const;

/** The themes of a report in the order of the language, each with its part. */
export const themePartsOf = (ctx: Context, scope: ReportScope): ThemePart[] =>
  reportThemes(ctx.graph, scope)
    .map((theme) => ({ theme, title: ctx.view(theme).title, part: byPeriod(ctx.graph, { ...scope, theme: theme.id }) }))
    .sort((a, b) => compareIn(ctx.locale)(a.title, b.title));
