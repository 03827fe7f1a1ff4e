/** Where a page anchors a source in its list, a result in its table and a component in its list; texts and other pages link to them. */
export const sourceAnchor = (key: string): string => `source-${key}`;
export const resultAnchor = (key: string): string => `result-${key}`;
export const componentAnchor = (key: string): string => `component-${key}`;
