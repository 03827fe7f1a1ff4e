/** What we use of Citation.js, which brings no types of its own. */
declare module '@citation-js/core' {
  /** An entry of a bibliography file: field values as they are written there. */
  interface BibtexEntry {
    type: string;
    label: string;
    properties: Record<string, string>;
  }
  export class Cite {
    /** CSL-JSON, or the text of a bibliography. */
    constructor(data: unknown);
    readonly data: Record<string, unknown>[];
    format(format: 'bibtex', options: { format: 'object' }): BibtexEntry[];
  }
  export const plugins: { config: { get: (name: '@bibtex') => { format: Record<string, boolean> } } };
}

declare module '@citation-js/plugin-bibtex' {}
