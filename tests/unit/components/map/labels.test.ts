import fc from 'fast-check';
import { expect, it } from 'vitest';
import { americas, caribbean, isClose, isOnMap } from '../../../../src/components/map/frames.ts';
import { placeLabels, type Label } from '../../../../src/components/map/labels.ts';
import { locales } from '../../../../src/config/locales.ts';
import { countryName } from '../../../../src/i18n/labels.ts';
import countries from '../../../../src/schemas/countries.json' with { type: 'json' };
import type { CountryCode } from '../../../../src/schemas/field.ts';

const size = [400, 300] as const;
/** A little less than the room that a name is given, so that names may touch. */
const boxOf = ({ text, anchor, at: [x, y] }: Label) => {
  const width = text.length * 7.4;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 11, bottom: y + 2.7 };
};
const meet = (a: ReturnType<typeof boxOf>, b: ReturnType<typeof boxOf>) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

it('a name stands beside its dot where there is room', () => {
  const [label] = placeLabels([{ text: 'Chile', dot: [100, 100] }], [[100, 100]], size);
  expect(label).toMatchObject({ text: 'Chile', at: [106, 105], anchor: 'start', led: false });
});

it('a name at the right edge stands at the left of its dot', () => {
  const [label] = placeLabels([{ text: 'Chile', dot: [395, 100] }], [[395, 100]], size);
  expect(label).toMatchObject({ at: [389, 105], anchor: 'end' });
});

it('no name meets another, a dot or an edge, whatever the dots', () => {
  const named = fc.record({
    text: fc.string({ minLength: 3, maxLength: 20 }),
    dot: fc.tuple(fc.integer({ min: 4, max: 396 }), fc.integer({ min: 4, max: 296 })),
  });
  fc.assert(
    fc.property(fc.array(named, { maxLength: 25 }), (names) => {
      const labels = placeLabels(
        names,
        names.map(({ dot }) => dot),
        size,
      );
      expect(labels.length).toBeLessThanOrEqual(names.length);
      const boxes = labels.map(boxOf);
      for (const [index, box] of boxes.entries()) {
        expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(400);
        expect(box.bottom).toBeLessThanOrEqual(300);
        expect(boxes.slice(index + 1).some((other) => meet(box, other))).toBe(false);
        const isOnDot = names.some(({ dot: [x, y] }) => meet(box, { left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }));
        expect(isOnDot).toBe(false);
      }
    }),
  );
});

it.each(locales)('every country outside Central America and the Caribbean has its name on the map in %s', (locale) => {
  const codes = (Object.keys(countries) as CountryCode[]).filter(isOnMap);
  const names = codes.filter((code) => !isClose(code)).map((code) => ({ text: countryName(code, locale), dot: americas.pointOf(code) }));
  const labels = placeLabels(names, codes.map(americas.pointOf), [americas.width, americas.height]);
  expect(labels.map(({ text }) => text).sort()).toEqual(names.map(({ text }) => text).sort());
});

it.each(locales)('at most one of the countries in the inset is without its name there in %s, were all in the picture', (locale) => {
  const codes = (Object.keys(countries) as CountryCode[]).filter(isClose);
  const names = codes.map((code) => ({ text: countryName(code, locale), dot: caribbean.pointOf(code) }));
  const labels = placeLabels(names, codes.map(caribbean.pointOf), [caribbean.width, caribbean.height]);
  expect(labels.length).toBeGreaterThanOrEqual(names.length - 1);
});
