import { expect, test } from 'vitest';
import { translatableTexts } from '../../src/entries/merge.ts';
import { readContent } from '../../src/entries/read.ts';
import { realContent } from '../support/site.ts';

const { files } = readContent(realContent);
const originals = files.filter((file) => file.state === 'original');

/** All that a reader reads of a file, by where it stands. */
const textsOf = (file: (typeof files)[number]): [string, string][] => [
  ...translatableTexts(file.collection, file.data).map(({ path, value }): [string, string] => [path.join('.'), JSON.stringify(value)]),
  ['body', file.body.html.replace(/<[^>]+>/g, ' ')],
];

const mail = /[\w.+-]+@[\w-]+\.[\w.]+/;
/** A telephone number: a country code or a parenthesis, then at least seven digits with their separators. */
const telephone = /(?:\+\d{1,3}[ .-]?|\(\d{2,4}\)[ .-]?)(?:\d[ .-]?){7,}/;

test('no text gives anybody’s e-mail address or telephone number', () => {
  const found = files.flatMap((file) =>
    textsOf(file).flatMap(([where, text]) =>
      [mail, telephone].flatMap((sign) => sign.exec(text)?.[0] ?? []).map((value) => `${file.file} ${where}: ${value}`),
    ),
  );
  expect(found).toEqual([]);
});

test('every source has a public address, used once in its entry', () => {
  const faults = originals.flatMap((file) => {
    const addresses = 'sources' in file.data ? file.data.sources.map((source) => source.url) : [];
    const bad = addresses.filter(
      (address) => !URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol) || !new URL(address).hostname.includes('.'),
    );
    const twice = addresses.filter((address, index) => addresses.indexOf(address) !== index);
    return [...bad, ...twice].map((address) => `${file.file}: ${address}`);
  });
  expect(faults).toEqual([]);
});

test('every figure and every report of an adaptation names its source and its year', () => {
  for (const file of originals) {
    if ('results' in file.data)
      for (const result of file.data.results ?? [])
        expect([result.source.length > 0, result.year > 1900], `${file.file} ${result.key}`).toEqual([true, true]);
    if ('evidence' in file.data && Array.isArray(file.data.evidence))
      for (const item of file.data.evidence)
        expect([item.source.length > 0, item.on.length >= 4], `${file.file} ${item.key}`).toEqual([true, true]);
  }
});

test('no text calls a partner a donor', () => {
  const donor = /\b(?:donantes?|donors?|doadore?s?|donateurs?)\b/i;
  const found = files
    .filter((file) => file.collection === 'exchanges' || file.collection === 'adaptations')
    .flatMap((file) =>
      textsOf(file)
        .flatMap(([, text]) => donor.exec(text)?.[0] ?? [])
        .map((word) => `${file.file}: ${word}`),
    );
  expect(found).toEqual([]);
});
