import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { most, readAddress, readChoice, toggledIn, writeAddress, writeChoice } from '../../../../src/components/compare/client/choice.ts';

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { maxLength: 6 });

describe('the choice that the browser kept', () => {
  it('is read as it was written, as far as it fits', () => {
    fc.assert(
      fc.property(ids, (list) => {
        expect(readChoice(writeChoice(list))).toEqual(list.slice(0, most));
      }),
    );
  });

  it.each([null, '', '[', '{}', 'null', '[1,null,["a"]]', '["../a","A","a b",""]'])('is none where it is %j', (text) => {
    expect(readChoice(text)).toEqual([]);
  });

  it('has a practice once', () => {
    expect(readChoice('["a","b","a"]')).toEqual(['a', 'b']);
  });
});

describe('choosing', () => {
  it('adds at the end, and takes back', () => {
    expect(toggledIn(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggledIn(['a', 'b'], 'a')).toEqual(['b']);
  });

  it('takes no fifth, but takes back one of four', () => {
    const full = ['a', 'b', 'c', 'd'];
    expect(toggledIn(full, 'e')).toEqual(full);
    expect(toggledIn(full, 'd')).toEqual(['a', 'b', 'c']);
  });
});

describe('the address', () => {
  it('says the same when it is read', () => {
    fc.assert(
      fc.property(ids, (list) => {
        expect(readAddress(writeAddress(list))).toEqual({ ids: list, odd: [] });
      }),
    );
    expect(writeAddress([])).toBe('');
    expect(writeAddress(['a', 'b'])).toBe('?p=a,b');
  });

  it.each([
    ['', [], []],
    ['?p=', [], []],
    ['?p=a,,b,', ['a', 'b'], []],
    ['?p=a&p=b,a', ['a', 'b'], []],
    ['?p=%20a%20,b&q=c', ['a', 'b'], []],
    ['?p=../../x,a/b,A,<b>', [], ['../../x', 'a/b', 'A', '<b>']],
    ['?p=a,b,c,d,e', ['a', 'b', 'c', 'd', 'e'], []],
  ])('%j asks for %j, and %j is no id', (search, asked, odd) => {
    expect(readAddress(search)).toEqual({ ids: asked, odd });
  });

  it('never breaks', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readAddress(`?p=${text}`).ids.every((id) => /^[a-z0-9-]+$/.test(id))).toBe(true);
      }),
    );
  });
});
