import { first, nearest, type Element } from './xml.ts';

/** Where the links of a document lead, by their names. */
export const linksIn = (relations: Element): Map<string, string> =>
  new Map([...nearest(relations, 'Relationship')].map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']));

/** Which lists of a document are numbered, by their names. */
export function numberedLists(numbering: Element): ReadonlySet<string> {
  const formats = new Map(
    [...nearest(numbering, 'w:abstractNum')].map((list) => [
      list.attributes['w:abstractNumId'],
      first(list, 'w:numFmt')?.attributes['w:val'],
    ]),
  );
  return new Set(
    [...nearest(numbering, 'w:num')]
      .filter((list) => {
        const format = formats.get(first(list, 'w:abstractNumId')?.attributes['w:val'] ?? '');
        return format !== undefined && format !== 'bullet' && format !== 'none';
      })
      .map((list) => list.attributes['w:numId'] ?? ''),
  );
}
