import { SearchPage } from './search-page.ts';

/** Milliseconds without a key before what is typed is searched. */
const pause = 250;
/** Where the filters stand beside the results. */
const wide = '(min-width: 64rem)';

function listenToQuery(page: SearchPage): void {
  const { form, input } = page.parts;
  let typing: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('focus', () => page.warmUp());
  input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => page.ask('replace'), pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    page.ask('push');
  });
  addEventListener('popstate', () => {
    clearTimeout(typing);
    page.follow();
  });
}

function listenToFilters(page: SearchPage): void {
  const { facets, filters, clear, more } = page.parts;
  for (const { id, group, boxes } of facets) {
    for (const box of boxes) box.addEventListener('change', () => page.choose(id, box.value, box.checked));
    group.addEventListener('toggle', () => void page.recount());
  }
  filters.addEventListener('toggle', () => void page.recount());
  clear.addEventListener('click', () => page.clear());
  more.addEventListener('click', () => void page.showMore());
}

/** `/` leads to the field, but only from within the page's own part: a key that works everywhere gets in the way of speech input (WCAG 2.1.4). */
function listenToSlash(page: SearchPage, main: Element | null): void {
  main?.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target === page.parts.input) return;
    event.preventDefault();
    page.parts.input.focus();
  });
}

function unfoldWhereWide(filters: HTMLDetailsElement): void {
  const screen = matchMedia(wide);
  const unfold = () => {
    filters.open = screen.matches;
  };
  screen.addEventListener('change', unfold);
  unfold();
}

/** Makes the search page work. */
export function start(root: HTMLElement): void {
  const page = new SearchPage(root);
  unfoldWhereWide(page.parts.filters);
  listenToQuery(page);
  listenToFilters(page);
  listenToSlash(page, root.closest('main'));
  page.restore();
}
