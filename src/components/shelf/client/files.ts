import { download } from '../../site/client/download.ts';
import { eachOf } from '../../site/client/parts.ts';
import type { Entry } from './entry.ts';
import type { Settings } from './settings.ts';
import { tableOf } from './table.ts';

const day = (): string => new Date().toISOString().slice(0, 10);
const named = ({ siteName }: Settings, ending: string): string => `${siteName.toLowerCase()}-${day()}.${ending}`;

/** The table, in UTF-8 with the mark by which spreadsheets know it; a cell that one would take for a formula is marked as text. */
export async function downloadCsv(entries: readonly Entry[], settings: Settings): Promise<void> {
  const { default: papa } = await import('papaparse');
  const csv = papa.unparse([[...settings.columns], ...tableOf(entries)], { escapeFormulae: true });
  download(named(settings, 'csv'), `\uFEFF${csv}\r\n`, 'text/csv;charset=utf-8');
}

async function citation({ url }: Entry, { citationFile }: Settings): Promise<string> {
  const response = await fetch(`${url}${citationFile}`);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

/** The citations of all, as their own pages have them. */
export async function downloadBibtex(entries: readonly Entry[], settings: Settings): Promise<void> {
  const texts = await eachOf(entries, (entry) => citation(entry, settings));
  download(named(settings, 'bib'), texts.join('\n'), 'application/x-bibtex;charset=utf-8');
}
