import { describe, expect, test } from 'vitest';
import { readDraft } from '../../../../src/components/form/client/draft.ts';
import { known, mayBe, namesOf, type NameLists } from '../../../../src/components/form/client/known.ts';
import { placeOf } from '../../../../src/components/form/client/read.ts';

const lists: NameLists = {
  partners: {
    'mdt-ecuador': { title: 'Ministerio del Trabajo (Ecuador)', names: ['Ministerio del Trabajo', 'MDT'], langs: ['es'] },
    'mintrab-chile': {
      title: 'Ministerio del Trabajo y Previsión Social de Chile (MINTRAB)',
      names: ['Ministry of Labour of Chile', 'MINTRAB'],
      langs: ['es'],
    },
  },
  agreements: { pact: { title: 'Un pacto', names: [], langs: ['es'] } },
  networks: { rial: { title: 'RIAL', names: [], langs: ['es'] } },
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

  test.each(['Ministerio del Trabajo y Previsión Social de Chile', 'mintrab', 'Ministry of Labour of Chile', 'mintrab-chile'])(
    '%j is whole without what stands in brackets, and an acronym or a name in another language is one',
    (text) => {
      expect(idOf('partners', text)).toBe('mintrab-chile');
    },
  );

  test('of which a part was written comes with those that may be meant', () => {
    const title = 'Ministerio del Trabajo y Previsión Social de Chile (MINTRAB)';
    expect(mayBe(lists, 'partners', 'Ministerio de Trabajo de Chile')).toEqual([title]);
    expect(mayBe(lists, 'partners', 'MINTRAV')).toEqual([title]);
    expect(mayBe(lists, 'partners', 'SENCE')).toEqual([]);
  });

  test('that no entry has becomes the id that its entry will get, and is shown as it was written', () => {
    expect(idOf('partners', 'Otro Ministerio de la Niñez')).toBe('otro-ministerio-ninez');
    expect(nameOf('partners', 'otro-ministerio-ninez')).toBe('Otro Ministerio de la Niñez');
    expect(idOf('partners', 'mesa-de-trabajo')).toBe('mesa-de-trabajo');
    expect(idOf('agreements networks', 'Otro pacto')).toBe('Otro pacto');
    expect(idOf('languages', 'Klingon')).toBe('Klingon');
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
