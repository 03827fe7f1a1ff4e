/** A text that the browser keeps for a reader. It may refuse: by its settings, or for want of room. */
interface Store {
  /** @returns nothing where there is nothing, or where the browser refuses. */
  read: () => string | null;
  /** @returns whether it is kept. */
  write: (text: string) => boolean;
}

export const stored = (key: string): Store => ({
  read: () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  write: (text) => {
    try {
      localStorage.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  },
});

/** Runs when the value may have changed elsewhere: in another tab, or while the page was away. */
export function whenChanged(key: string, run: () => void): void {
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) run();
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) run();
  });
}

/** Whether the browser keeps anything for this site at all. */
export function canStore(): boolean {
  try {
    localStorage.setItem('ayni:try', '');
    localStorage.removeItem('ayni:try');
    return true;
  } catch (error) {
    // Full is not refused: what is kept can still be read, and taken out.
    return error instanceof DOMException && error.name === 'QuotaExceededError' && localStorage.length > 0;
  }
}
