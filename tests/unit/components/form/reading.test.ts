import { describe, expect, test } from 'vitest';
import { readDraft } from '../../../../src/components/form/client/draft.ts';
import { known, namesOf, type NameLists } from '../../../../src/components/form/client/known.ts';
import { placeOf, toNumber } from '../../../../src/components/form/client/read.ts';

describe('a figure', () => {
  test.each([
    ['12', 12],
    ['-3', -3],
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['260 000', 260000],
    ['260.000,5', '260.000,5'],
    ['doce', 'doce'],
    ['1e9', '1e9'],
  ])('%j is read as %j', (text, value) => {
    expect(toNumber(text)).toBe(value);
  });
});

const lists: NameLists = {
  partners: { 'mdt-ecuador': { title: 'Ministerio del Trabajo (Ecuador)', langs: ['es'] } },
  agreements: { pact: { title: 'Un pacto', langs: ['es'] } },
  networks: { rial: { title: 'RIAL', langs: ['es'] } },
};

describe('a name', () => {
  const { idOf, nameOf } = known(lists);

  test('stands for the entry that has it, whatever case and accents', () => {
    expect(idOf('partners', 'ministerio  del trabajo (ECUADOR)')).toBe('mdt-ecuador');
    expect(nameOf('partners', 'mdt-ecuador')).toBe('Ministerio del Trabajo (Ecuador)');
  });

  test('of several collections stands for an id with its collection', () => {
    expect(idOf('agreements networks', 'rial')).toBe('networks/rial');
    expect(nameOf('agreements networks', 'agreements/pact')).toBe('Un pacto');
  });

  test('that no entry has stays as it is written', () => {
    expect(idOf('partners', 'Otro ministerio')).toBe('Otro ministerio');
    expect(idOf('none', 'x')).toBe('x');
    expect(nameOf('partners', 'gone')).toBe('gone');
    expect(namesOf(lists, 'none')).toEqual([]);
  });
});

test('a problem is shown at its field, or at the nearest that it stands in', () => {
  const [list, item] = [{} as HTMLElement, {} as HTMLElement];
  const places = new Map([
    ['sources', list],
    ['sources[1]', item],
  ]);
  expect(placeOf(places, 'sources[1]')).toBe(item);
  expect(placeOf(places, 'sources[1].url')).toBe(item);
  expect(placeOf(places, 'sources[7].url')).toBe(list);
  expect(placeOf(places, 'title')).toBeUndefined();
  expect(placeOf(places, '')).toBeUndefined();
});

describe('a draft that the browser kept', () => {
  test('comes back as it was', () => {
    const content = { id: 'a', data: { title: 'T', themes: ['x'] }, before: '', sections: { context: 'Text' } };
    expect(readDraft(JSON.stringify(content))).toEqual(content);
  });

  test.each([null, '', '{', '[]', '1', '"x"', '{}', '{"data":[]}', '{"data":null}'])('%j is none', (text) => {
    expect(readDraft(text)).toBeUndefined();
  });

  test('is taken without what is not of its kind', () => {
    expect(readDraft('{"data":{"a":1},"id":3,"sections":{"x":1,"y":"z"}}')).toEqual({
      id: '',
      data: { a: 1 },
      before: '',
      sections: { y: 'z' },
    });
  });
});
