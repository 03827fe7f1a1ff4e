/** The element that the page's own markup names `data-part`. */
export const part = (root: ParentNode, name: string): HTMLElement => root.querySelector(`[data-part="${name}"]`) as HTMLElement;

/** A copy of the only element of a template. */
export const copyOf = (template: HTMLElement): HTMLElement =>
  document.importNode((template as HTMLTemplateElement).content, true).firstElementChild as HTMLElement;

/** Runs a thing for every item, a few at a time, each in its own time; the outcomes in the items' order. */
export async function eachOf<T, R>(items: readonly T[], run: (item: T) => Promise<R>, atOnce = 4): Promise<R[]> {
  const outcomes: R[] = [];
  const queue = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) outcomes[index] = await run(item);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return outcomes;
}
