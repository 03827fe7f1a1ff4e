/** A section of a page to print before a meeting. */
export interface BriefSection {
  id: string;
  title: string;
  /** How many entries it has; nothing where a number would say nothing. */
  count?: number;
}
