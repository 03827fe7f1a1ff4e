import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { curveOf } from '../../../../src/components/map/arc.ts';
import { dotsFor } from '../../../../src/components/map/dots.ts';
import { americas, caribbean, isClose, isOnMap } from '../../../../src/components/map/frames.ts';
import { landSvg } from '../../../../src/components/map/land.ts';
import countries from '../../../../src/schemas/countries.json' with { type: 'json' };
import type { CountryCode } from '../../../../src/schemas/field.ts';
import { entry, graphOf } from '../../graph/tiny.ts';

const codes = Object.keys(countries) as CountryCode[];
const numbers = (path: string): number[] => (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

describe('the frames', () => {
  it('hold every capital that they are for', () => {
    for (const code of codes) {
      for (const { pointOf, width, height } of isClose(code) ? [americas, caribbean] : [americas]) {
        const [x, y] = pointOf(code);
        expect(x > 0 && x < width && y > 0 && y < height, code).toBe(true);
      }
    }
  });

  it('have the north above the south and the west left of the east', () => {
    const [ottawa, washington, lima, brasilia] = (['CA', 'US', 'PE', 'BR'] as const).map(americas.pointOf);
    expect(ottawa?.[1]).toBeLessThan(washington?.[1] ?? 0);
    expect(washington?.[1]).toBeLessThan(lima?.[1] ?? 0);
    expect(lima?.[0]).toBeLessThan(brasilia?.[0] ?? 0);
  });

  it('have the countries of other regions one under the other at the right edge', () => {
    const others = codes.filter((code) => !isOnMap(code)).map(americas.pointOf);
    expect(new Set(others.map(([x]) => x)).size).toBe(1);
    expect(Math.min(...others.map(([x]) => x))).toBeGreaterThan(
      Math.max(...codes.filter(isOnMap).map((code) => americas.pointOf(code)[0])),
    );
    const heights = others.map(([, y]) => y).sort((a, b) => a - b);
    expect(heights.slice(1).every((y, index) => y - (heights[index] ?? 0) >= 14)).toBe(true);
  });
});

describe('the land', () => {
  const svg = landSvg();

  it('is an outline for each frame, within it, with no fill of its own', () => {
    for (const { id, width, height } of [americas, caribbean]) {
      const path = new RegExp(`<path id="${id}" d="([^"]*)"/>`).exec(svg)?.[1] ?? '';
      const values = numbers(path.replaceAll(/[MLZ]/g, ' '));
      expect(values.length).toBeGreaterThan(500);
      expect(values.every((value, index) => value >= 0 && value <= (index % 2 === 0 ? width : height))).toBe(true);
    }
    expect(svg).not.toContain('fill');
  });

  it('costs at most 12 kB', () => {
    expect(gzipSync(svg).length).toBeLessThan(12_000);
  });
});

describe('an arc', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }));
  const two = fc.tuple(point, point).filter(([a, b]) => Math.hypot(a[0] - b[0], a[1] - b[1]) > 20);

  it('begins at the one who shared, and its head points at the one who learnt', () => {
    fc.assert(
      fc.property(two, fc.constantFrom(1.5, 3.5), ([from, to], width) => {
        const { line, head } = curveOf(from, to, width);
        expect(numbers(line).slice(0, 2)).toEqual(from);
        const [x = 0, y = 0] = numbers(head);
        expect(Math.hypot(x - to[0], y - to[1])).toBeCloseTo(4, 0);
        for (const index of [2, 4]) {
          const [baseX = 0, baseY = 0] = numbers(head).slice(index);
          expect(Math.hypot(baseX - to[0], baseY - to[1])).toBeGreaterThan(5);
        }
      }),
    );
  });

  it('takes another way back', () => {
    const [there, back] = [curveOf([0, 0], [100, 0], 1), curveOf([100, 0], [0, 0], 1)];
    expect(numbers(there.line)[3]).toBe(16);
    expect(numbers(back.line)[3]).toBe(-16);
  });
});

it('a dot is there for every country of the Americas, and for another region’s only in the picture', () => {
  const graph = graphOf(entry('partners/ministerio', { country: 'PY' }));
  const dots = new Map(dotsFor(graph, new Set(['BR', 'ES', 'partners/oit'])).map(({ code, kind }) => [code, kind]));
  expect([...dots.keys()].sort()).toEqual([...codes.filter(isOnMap), 'ES'].sort());
  expect([dots.get('BR'), dots.get('ES'), dots.get('PY'), dots.get('CL')]).toEqual(['in', 'in', 'out', 'none']);
});
