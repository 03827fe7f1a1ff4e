/** Where a page anchors a source in its list, a result in its table and a component in its list; texts and other pages link to them. */
export const sourceAnchor = (key: string): string => `source-${key}`;
export const resultAnchor = (key: string): string => `result-${key}`;
export const componentAnchor = (key: string): string => `component-${key}`;
/** Where an exchange's page has something that it left to be done: in its list of commitments, or on its timeline. */
export const itemAnchor = (kind: 'commitment' | 'follow-up', key: string): string =>
  `${kind === 'commitment' ? 'commitments' : 'follow-up'}-${key}`;
