import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readWritten, writeWritten, writtenKey } from '../../../../src/components/request/client/kept.ts';

const fields = ['problem', 'costs-travel-requesting', 'constructor'];

it('what is written is read again', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...fields), fc.string({ unit: 'binary' })), (written) => {
      expect(readWritten(writeWritten(written), fields)).toEqual({ ...written });
    }),
  );
});

it('of anything else than texts of its own fields it takes nothing', () => {
  for (const text of [null, '', 'no', '[]', 'null', '3', '"problem"', '{"problem":3}', '{"other":"x"}', '{"__proto__":"x"}'])
    expect(readWritten(text, fields), String(text)).toEqual({});
  expect(readWritten('{"problem":"x","other":"y"}', fields)).toEqual({ problem: 'x' });
  expect(readWritten(JSON.stringify({ problem: 'x'.repeat(1e6) }), fields)['problem']?.length).toBe(20_000);
});

it('each practice has a place of its own', () => {
  expect(new Set(['', 'a', 'b'].map(writtenKey)).size).toBe(3);
});
