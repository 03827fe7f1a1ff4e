import { pauseAfter } from './pause.ts';
import { SearchPage } from './search-page.ts';

/** Where the filters stand beside the results. */
const wide = '(min-width: 64rem)';

function listenToQuery(page: SearchPage): void {
  const { form, input } = page.parts;
  let typing: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('focus', () => page.warmUp());
  input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => page.ask('replace'), pauseAfter(input.value));
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
  const { facets, filters, clear, more, sort } = page.parts;
  for (const facet of facets) {
    for (const box of facet.boxes) box.addEventListener('change', () => page.choose(facet.id, box.value, box.checked));
    for (const end of facet.ends) end.addEventListener('change', () => page.chooseRange(facet));
    facet.group.addEventListener('toggle', () => void page.recount());
  }
  filters.addEventListener('toggle', () => void page.recount());
  clear.addEventListener('click', () => page.clear());
  more.addEventListener('click', () => void page.showMore());
  sort.addEventListener('change', () => page.sortBy(sort.value));
}

function unfoldWhereWide(filters: HTMLDetailsElement): void {
  const screen = matchMedia(wide);
  const unfold = () => {
    filters.open = screen.matches;
  };
  screen.addEventListener('change', unfold);
  unfold();
}

/** Makes a page with a search work. */
export function start(root: HTMLElement): void {
  const page = new SearchPage(root);
  unfoldWhereWide(page.parts.filters);
  listenToQuery(page);
  listenToFilters(page);
  // What one has typed before this came stands, where the address asks nothing else.
  if (page.parts.input.value !== '' && !new URLSearchParams(location.search).has('q')) page.ask('replace');
  else page.restore();
}
