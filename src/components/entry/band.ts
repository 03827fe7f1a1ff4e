/** A word that one should know of an entry before believing it, with its meaning. */
export interface BandItem {
  term: string;
  value: string;
  definition: string;
  /** What a comparison takes this for. */
  part?: string;
}
