import type { FileChild } from 'docx';
import type { Locale } from '../config/locales.ts';
import { site } from '../config/site.ts';
import { nodeOf, type Graph } from '../graph/build.ts';
import { measuresOf, numbersOf } from '../graph/derive/measures.ts';
import { periods } from '../graph/derive/periods.ts';
import { reportExchanges, reportOn, reportThemes, type ReportScope } from '../graph/derive/report.ts';
import { viewOf } from '../graph/derive/view.ts';
import { compareIn, formatDate, formatNumber, formatYears } from '../i18n/format.ts';
import { measureName } from '../i18n/measure-name.ts';
import { sentencesOf } from '../i18n/report.ts';
import { t } from '../i18n/t.ts';
import { documentOf, heading, paragraph, table } from './docx.ts';

interface Report {
  graph: Graph;
  locale: Locale;
  scope: ReportScope;
}

const figure = (count: number | undefined, locale: Locale): string =>
  count === undefined ? t(locale, 'report.none') : formatNumber(count, locale);

function sentences({ graph, locale, scope }: Report): FileChild[] {
  return periods.flatMap(({ id }) => {
    const said = sentencesOf(numbersOf(reportOn(graph, { ...scope, period: id })), locale);
    const text = said.map((pieces) => pieces.map((piece) => piece.text).join('')).join(' ');
    return [heading(t(locale, `learning.period.${id}`), 3), paragraph(text)];
  });
}

const countsIn = (graph: Graph, scope: ReportScope): Map<string, number> =>
  new Map(measuresOf(reportOn(graph, scope)).map(({ id, count }) => [id, count]));

function figures({ graph, locale, scope }: Report): FileChild {
  const columns = periods.map(({ id }) => countsIn(graph, { ...scope, period: id }));
  const head = [t(locale, 'report.what'), ...periods.map(({ id }) => t(locale, `learning.period.${id}`)), t(locale, 'report.total')];
  const rows = measuresOf(reportOn(graph, scope)).map((measure) => [
    measureName(measure, locale),
    ...columns.map((column) => figure(column.get(measure.id), locale)),
    figure(measure.count, locale),
  ]);
  return table(head, rows);
}

function themes({ graph, locale, scope }: Report): FileChild {
  const measures = ['exchanges', 'practices', 'adaptations', 'outcomes', 'commitments'] as const;
  const head = [t(locale, 'report.theme'), ...measures.map((measure) => t(locale, `report.measure.${measure}`))];
  const rows = reportThemes(graph, scope).map((theme) => {
    const counts = countsIn(graph, { ...scope, theme: theme.id });
    return [viewOf(theme, locale).title, ...measures.map((measure) => figure(counts.get(measure), locale))];
  });
  return table(
    head,
    rows.sort(([a = ''], [b = '']) => compareIn(locale)(a, b)),
  );
}

/** The exchanges that the report counts, each with its years where its title does not have them. */
const exchanges = ({ graph, locale, scope }: Report): FileChild[] =>
  reportExchanges(graph, scope).map((one) => {
    const { title } = viewOf(one, locale);
    const years = formatYears(one.data.period);
    return paragraph(title.includes(years) ? title : `${title} (${years})`);
  });

/** The secretariat's report as a document (DOCX): cover lines, the sentences, the two tables, the exchanges counted, how it was counted. */
export function reportDocument(graph: Graph, locale: Locale, scope: ReportScope, today: string): Promise<Uint8Array<ArrayBuffer>> {
  const report: Report = { graph, locale, scope };
  const network = nodeOf(graph, 'networks', scope.network ?? '');
  const title =
    network === undefined ? t(locale, 'learning.report') : t(locale, 'report.title.network', { network: viewOf(network, locale).title });
  const date = formatDate(today, locale);
  return documentOf({
    locale,
    title,
    foot: `${site.name} · ${title} · ${date}`,
    children: [
      heading(title, 1),
      paragraph(`${site.name} · ${t(locale, 'report.asOf', { date })}`, { strong: true }),
      paragraph(t(locale, 'footer.notOfficial')),
      heading(t(locale, 'report.text'), 2),
      ...sentences(report),
      heading(t(locale, 'report.numbers'), 2),
      figures(report),
      heading(t(locale, 'report.themes'), 2),
      paragraph(t(locale, 'report.themes.note')),
      themes(report),
      heading(t(locale, 'report.measure.exchanges'), 2),
      ...exchanges(report),
      heading(t(locale, 'learning.computed'), 2),
      paragraph(t(locale, 'report.how')),
      paragraph(t(locale, 'report.how.countries')),
      paragraph(t(locale, 'learning.onRecord', { count: reportExchanges(graph, {}).length, date })),
    ],
  });
}
