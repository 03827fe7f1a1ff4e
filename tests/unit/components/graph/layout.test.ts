import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout, lines, short, width, type SectorText } from '../../../../src/components/graph/layout.ts';

describe('a name', () => {
  it('is cut at a word where it is too long', () => {
    expect(short('Inspección del trabajo')).toBe('Inspección del trabajo');
    expect(short('Declaración Sociolaboral del MERCOSUR de 1998', 42)).toBe('Declaración Sociolaboral del MERCOSUR de…');
    expect(short('Supercalifragilisticoespialidoso y más', 20)).toBe('Supercalifragilisti…');
  });

  it('stands in the middle in three lines at most', () => {
    expect(lines('RIAL')).toEqual(['RIAL']);
    expect(lines('MTEySS, Argentina')).toEqual(['MTEySS,', 'Argentina']);
    expect(lines('Memorando de entendimiento entre Colombia y El Salvador')).toHaveLength(3);
    expect(lines('Memorando de entendimiento entre Colombia y El Salvador')[2]).toMatch(/…$/);
  });
});

describe('the picture', () => {
  const sector = (count: number, more = false): SectorText => ({
    collection: 'exchanges',
    heading: 'Intercambios',
    items: Array.from({ length: count }, (_, index) => `n.º ${index}`),
    ...(more ? { more: 'y 3 más' } : {}),
  });

  it('gives each kind a side, in their order', () => {
    const { sectors } = layout([sector(6, true), sector(2), sector(2), sector(3)]);
    expect(sectors.map(({ side }) => side)).toEqual(['left', 'right', 'right', 'right']);
    expect(sectors[0]?.items).toHaveLength(6);
    expect(sectors[0]?.more?.text).toBe('y 3 más');
    expect(sectors[1]).not.toHaveProperty('more');
  });

  it('keeps every label inside and apart from the others', () => {
    const shapes = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.boolean()), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(shapes, (kinds) => {
        const { height, sectors } = layout(kinds.map(([count, more]) => sector(count, more)));
        for (const side of ['left', 'right'] as const) {
          const placed = sectors
            .filter((one) => one.side === side)
            .flatMap(({ heading, items, more }) => [heading, ...items, ...(more === undefined ? [] : [more])]);
          const rows = placed.map(({ y }) => y);
          expect(rows.every((y, index) => index === 0 || y - (rows[index - 1] ?? 0) >= 20)).toBe(true);
          expect(placed.every(({ x, y }) => x > 0 && x < width && y > 5 && y < height - 5)).toBe(true);
        }
      }),
    );
  });
});
