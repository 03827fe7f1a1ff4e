import papa from 'papaparse';
import { expect, it } from 'vitest';
import { tableOf } from '../../../../src/components/shelf/client/table.ts';

const record = {
  kind: 'Buena práctica',
  facts: ['no column'],
  country: 'Ecuador; Guatemala',
  institution: 'Ministerio del Trabajo',
  years: '2008–2010',
  grade: 'Evaluada',
  verified: '2026-11-22',
  language: 'español',
};
const entry = { title: 'Inspección, «basurales»', summary: 'Una.\nDos "tres".', address: 'https://ayni.example/es/x/', record };

it('has the columns in their order', () => {
  expect(tableOf([entry])).toEqual([
    [
      entry.title,
      'Buena práctica',
      'Ecuador; Guatemala',
      'Ministerio del Trabajo',
      '2008–2010',
      'Evaluada',
      entry.summary,
      'https://ayni.example/es/x/',
      '2026-11-22',
      'español',
    ],
  ]);
  expect(tableOf([])).toEqual([]);
});

it('comes back from a file as it went in', () => {
  const rows = tableOf([entry, { ...entry, title: '', summary: ' ' }]);
  expect(papa.parse<string[]>(papa.unparse(rows, { escapeFormulae: true })).data).toEqual(rows);
});

it('has no formula for a spreadsheet to run', () => {
  const rows = tableOf([{ ...entry, title: '=HYPERLINK("https://www.ilo.org")' }]);
  expect(papa.parse<string[]>(papa.unparse(rows, { escapeFormulae: true })).data[0]?.[0]).toBe('\'=HYPERLINK("https://www.ilo.org")');
});
