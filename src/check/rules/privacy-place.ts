import { nameOf } from '../names.ts';
import type { AssetRule } from '../rule.ts';

/** A photograph tells where it was taken, to a few metres: of a visit, a household or a child. */
export const privacyPlace: AssetRule = ({ file, located }, report) => {
  if (located) report('privacy/place', { line: 1, column: 1 }, { value: nameOf(file) });
};
