import { expect, it } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { readFixture, today } from '../helpers.ts';

/** All that is wrong, in one look: `file:line:column rule field`. */
const expected = `
adaptations/toma/es.mdx:4:52 reference/component taken.components[1]
adaptations/toma/es.mdx:7:8 schema/value stage
partners/ministerio/es.mdx:2:1 schema/missing-field names
partners/ministerio/es.mdx:4:7 schema/value kind
partners/sin-encabezado/es.mdx:1:1 file/no-frontmatter
practices/cortada/es.mdx:5:10 schema/value country
practices/cortada/es.mdx:6:28 reference/unknown themes[1]
practices/cortada/es.mdx:8:20 yaml/syntax
practices/cortada/es.mdx:17:7 link/unknown
practices/retiro/en.mdx:4:9 schema/value method
practices/retiro/en.mdx:9:12 translation/unknown-key components[0].key
practices/retiro/en.mdx:11:12 translation/unknown-key legalBasis[0].key
practices/retiro/en.mdx:14:1 mdx/section
practices/retiro/en.mdx:16:24 source/unknown
practices/retiro/es.mdx:3:10 privacy/mail summary
practices/retiro/es.mdx:5:10 schema/value country
practices/retiro/es.mdx:6:28 reference/unknown themes[1]
practices/retiro/es.mdx:6:45 schema/id themes[2]
practices/retiro/es.mdx:7:18 schema/date period.start
practices/retiro/es.mdx:8:9 schema/value status
practices/retiro/es.mdx:11:5 schema/missing-field components[0].text
practices/retiro/es.mdx:12:12 schema/duplicate-key components[1].key
practices/retiro/es.mdx:14:64 schema/type results[0].value
practices/retiro/es.mdx:14:109 source/unknown results[0].source
practices/retiro/es.mdx:17:70 source/shortener sources[0].url
practices/retiro/es.mdx:18:11 schema/review-confirmed verified.reference
practices/retiro/es.mdx:18:17 freshness/future verified.on
practices/retiro/es.mdx:18:53 reference/unknown verified.by[0]
practices/retiro/es.mdx:18:74 schema/value verified.channel
practices/retiro/es.mdx:23:28 source/unknown
practices/retiro/es.mdx:23:57 link/unknown
practices/retiro/es.mdx:23:57 link/vague
practices/retiro/es.mdx:23:97 link/relative
practices/retiro/es.mdx:25:1 image/alt
practices/retiro/es.mdx:25:1 image/missing
practices/retiro/es.mdx:27:11 mdx/syntax
practices/retiro/es.mdx:29:1 mdx/section
practices/retiro/es.mdx:31:1 mdx/syntax
practices/retiro/es.mdx:33:7 mdx/expression
practices/retiro/es.mdx:33:30 mdx/result
practices/retiro/es.mdx:35:1 schema/value
themes/empleo/es.mdx:4:13 yaml/syntax
themes/empleo/es.mdx:10:11 privacy/mail
`;

it('everything that is wrong with entries is said at once, and nothing that only follows from it', () => {
  const found = check(readFixture('many-mistakes'), today);
  expect(found.map(({ rule, file, line, column, field }) => [`${file}:${line}:${column}`, rule, field ?? ''].join(' ').trim())).toEqual(
    expected.trim().split('\n'),
  );
});
