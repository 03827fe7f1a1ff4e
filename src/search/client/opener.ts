import type { QuickSearch } from './quick.ts';

/** Where a reader who speaks to the computer, or has `/` for something else, turns that key off (WCAG 2.1.4). */
const setting = 'ayni:slash';

const isOff = (): boolean => {
  try {
    return localStorage.getItem(setting) === 'off';
  } catch {
    return false;
  }
};

function remember(on: boolean): void {
  try {
    if (on) localStorage.removeItem(setting);
    else localStorage.setItem(setting, 'off');
  } catch {
    // Where nothing can be kept the choice holds for this page.
  }
}

/** A box to tick takes no letters. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])'));

const isPlain = (event: KeyboardEvent | MouseEvent): boolean => !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);

/** Makes the links to the search open it over the page, and the key `/`. On a page with a search the key leads to its field. */
export function start(body: HTMLElement): void {
  const dialog = body.querySelector<HTMLDialogElement>('[data-quick]');
  let quick: Promise<QuickSearch> | undefined;
  let off = isOff();
  const open = async () => {
    if (dialog === null) return;
    quick ??= import('./quick.ts').then(({ QuickSearch }) => new QuickSearch(dialog));
    (await quick).open();
  };
  const slash = dialog?.querySelector<HTMLInputElement>('[data-part=slash]') ?? undefined;
  if (slash !== undefined) slash.checked = !off;
  slash?.addEventListener('change', () => {
    off = !slash.checked;
    remember(slash.checked);
  });
  for (const link of body.querySelectorAll<HTMLAnchorElement>('[data-opens-search]')) {
    link.addEventListener('click', (event) => {
      if (!isPlain(event)) return;
      event.preventDefault();
      open().catch(() => {
        location.href = link.href;
      });
    });
  }
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || off || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('[data-search] input[type=search]');
    if (field === null) void open().catch(() => undefined);
    else field.focus();
  });
}
