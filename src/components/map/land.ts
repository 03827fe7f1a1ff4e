import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { MultiPolygon, Topology } from 'topojson-specification';
import atlas from 'world-atlas/land-50m.json' with { type: 'json' };
import { americas, caribbean, type Frame } from './frames.ts';

// The file holds one collection of one geometry, which the outline is made of.
type Atlas = Topology<{ land: { type: 'GeometryCollection'; geometries: [MultiPolygon] } }>;
const world = presimplify(atlas as unknown as Atlas);

/** Islands that show nothing at the size of the frame, in its square units. */
const leastArea = 0.3;

/** The outline of the land in a frame as SVG path data; `detail` is the least triangle kept, in square degrees. */
function outline({ path }: Frame, detail: number): string {
  const simple = simplify(world, detail);
  const { geometry } = feature(simple, simple.objects.land.geometries[0]);
  const coordinates = geometry.coordinates.filter((polygon) => path.area({ type: 'Polygon', coordinates: polygon }) > leastArea);
  return path({ type: 'MultiPolygon', coordinates }) ?? '';
}

/**
 * The land of both frames as one SVG, each a path named after its frame, for `<use>`: without a fill, so that the page gives
 * it. Outlines: Natural Earth, 1:50 m, public domain.
 */
export function landSvg(): string {
  const paths = [
    { frame: americas, detail: 0.12 },
    { frame: caribbean, detail: 0.006 },
  ].map(({ frame, detail }) => `<path id="${frame.id}" d="${outline(frame, detail)}"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg"><defs>${paths.join('')}</defs></svg>\n`;
}
