import { describe, expect, test } from 'vitest';
import { checker, type Found } from '../../../../src/components/form/client/checker.ts';
import { locales, type Locale } from '../../../../src/config/locales.ts';
import type { Asset } from '../../../../src/entries/asset.ts';
import { t } from '../../../../src/i18n/t.ts';

const base = { names: {}, source: () => Promise.resolve(undefined), today: '2026-11-29' };
const source = (key: string) => ({
  key,
  title: `Informe ${key}`,
  publisher: 'OIT',
  url: `https://www.ilo.org/${key}`,
  language: 'es',
  kind: 'academic',
  read: '2026-11-28',
});

async function found(data: Record<string, unknown>, locale: Locale, pictures: Asset[] = []): Promise<Found[]> {
  const verified = { on: '2026-11-28', review: 'desk' };
  const whole = {
    title: 'Una guía',
    summary: 'Lo que cuenta.',
    audience: ['ministry-staff'],
    themes: ['x'],
    sources: [source('uno')],
    verified,
    ...data,
  };
  const draft = {
    collection: 'guides',
    id: 'entry',
    lang: locale,
    data: whole,
    body: { before: 'Texto.', sections: {} },
    pictures,
  } as const;
  const { problems } = await checker.judge(draft, base, locale, checker.textOf(draft));
  return problems;
}

describe.each(locales)('in %s', (locale) => {
  test.each([
    ['confirmed', 'form.problem.schema/review-confirmed'],
    ['peer-reviewed', 'form.problem.schema/review-peer'],
    ['contested', 'form.problem.schema/review-contested'],
  ] as const)('what the state %s lacks is said once, of the state', async (review, text) => {
    const problems = (await found({ verified: { on: '2026-11-28', review } }, locale)).filter(({ field }) => field?.startsWith('verified'));
    expect(problems).toEqual([expect.objectContaining({ field: 'verified.review', text: t(locale, text) })]);
  });

  test('a source that nothing cites is called by its number', async () => {
    const problems = await found({ sources: [source('uno'), source('dos')] }, locale);
    const said = ['uno', 'dos'].map((key, index) =>
      t(locale, 'form.problem.source/uncited', { number: String(index + 1), title: `Informe ${key}` }),
    );
    expect(problems.filter(({ text }) => said.includes(text)).map(({ field }) => field)).toEqual(['sources[0]', 'sources[1]']);
  });

  test('a picture that is not in the text holds the entry back', async () => {
    const picture: Asset = {
      file: 'mesa.png',
      type: 'png',
      bytes: 1_000,
      width: 640,
      height: 320,
      animated: false,
      located: false,
      whole: true,
    };
    const text = t(locale, 'form.problem.image/unused', { value: 'mesa.png' });
    expect(await found({}, locale, [picture])).toContainEqual(expect.objectContaining({ field: './mesa.png', level: 'error', text }));
  });
});
