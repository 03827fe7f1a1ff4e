import { geoAzimuthalEqualArea, geoPath, type GeoPath, type GeoProjection } from 'd3-geo';
import type { CountryCode } from '../../schemas/field.ts';
import countries from '../../schemas/countries.json' with { type: 'json' };

export type Point = readonly [x: number, y: number];
type LonLat = [lon: number, lat: number];

/** A window on the map, in the units of its view box. Only what lies inside is drawn. */
export interface Frame {
  id: 'americas' | 'caribbean';
  width: number;
  height: number;
  path: GeoPath;
  pointOf: (code: CountryCode) => Point;
}

const codes = Object.keys(countries) as CountryCode[];
const capitalOf = (code: CountryCode): LonLat => [countries[code].capital.lon, countries[code].capital.lat];
const closeRegions = ['central-america', 'caribbean'];

/** Capitals too close to tell apart on the map of the Americas. */
export const isClose = (code: CountryCode): boolean => closeRegions.includes(countries[code].subRegion);

/** Whether a country lies on the map; the others stand in a column at its right edge. */
export const isOnMap = (code: CountryCode): boolean => countries[code].oas;

// Equal areas, so that the south is not made small.
const projectionTo = (points: LonLat[], [width, height]: Point, pad: number, meridian: number): GeoProjection =>
  geoAzimuthalEqualArea()
    .rotate([-meridian, 0])
    // Nothing of the old world, nor of what lies behind.
    .clipAngle(66)
    .precision(0)
    .fitExtent(
      [
        [pad, pad],
        [width - pad, height - pad],
      ],
      { type: 'MultiPoint', coordinates: points },
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);

/** The other regions stand in the north Atlantic, one under the other in the order of their codes. */
const firstOther = 54;
const otherStep = 18;

function frameOf(id: Frame['id'], [width, height]: Point, projection: GeoProjection): Frame {
  const others = codes.filter((code) => !isOnMap(code)).sort();
  const outside = id === 'americas' ? width - 12 : width * 1.2;
  const pointOf = (code: CountryCode): Point => {
    if (!isOnMap(code)) return [outside, firstOther + others.indexOf(code) * otherStep];
    const [x = 0, y = 0] = projection(capitalOf(code)) ?? [];
    return [x, y];
  };
  return { id, width, height, path: geoPath(projection).digits(1), pointOf };
}

// Vancouver Island, the north of Quebec, Newfoundland, the east of Brazil and Tierra del Fuego: from 57° north to 56° south.
const ends: LonLat[] = [
  [-125, 50],
  [-80, 57],
  [-53, 47],
  [-34.8, -7],
  [-68, -56],
];
const large: Point = [400, 470];
const small: Point = [400, 236];

/** The Americas, with room for other regions at the right. */
export const americas = frameOf('americas', large, projectionTo(ends, large, 4, -82));

/** Central America and the Caribbean, by the same projection. */
export const caribbean = frameOf('caribbean', small, projectionTo(codes.filter(isClose).map(capitalOf), small, 24, -72));
