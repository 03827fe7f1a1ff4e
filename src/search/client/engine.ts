import type { QuestionWords } from './asked.ts';
import type { Corrector } from './correct.ts';
import { find, type Finding, type Means, type Question } from './find.ts';
import { indexOf, type Index } from './index.ts';
import { openPagefind } from './pagefind.ts';
import type { Ranked } from './rank.ts';
import type { Settings } from './texts.ts';

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/** Fetches once; after a failure the next call tries again. */
function lazily<T>(get: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= get().catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}

/** The search of a language, in the browser: fetched when one turns to it. */
export class Engine {
  readonly #settings: Pick<Settings, 'locale' | 'texts'>;
  readonly #means: Means;
  readonly #index: () => Promise<Index>;
  readonly #row = lazily(() => import('./row.ts'));
  /** Only somebody who mistypes needs it. */
  readonly #corrector: () => Promise<Corrector>;

  /** @param known every code of each facet */
  constructor({ base, locale, texts }: Pick<Settings, 'base' | 'locale' | 'texts'>, known: Means['known']) {
    this.#settings = { locale, texts };
    this.#index = lazily(async () => indexOf(await openPagefind(`${base}pagefind/${locale}/`, base)));
    this.#corrector = lazily(async () => {
      const [text, { Corrector }] = await Promise.all([textAt(`${base}words/${locale}/known.txt`), import('./correct.ts')]);
      return new Corrector(text);
    });
    const words = lazily(async () => JSON.parse(await textAt(`${base}words/${locale}/question.json`)) as QuestionWords);
    this.#means = { index: this.#index, words, correct: (word) => this.#correct(word), known };
  }

  /** Fetches what every search needs, before one asks; a failure is told when one does. */
  warmUp(): void {
    void Promise.all([this.#common(), this.#row()]).catch(() => undefined);
  }

  async #common(): Promise<void> {
    const [index, { common }] = await Promise.all([this.#means.index(), this.#means.words()]);
    await Promise.all(common.map(index.hits));
  }

  find(question: Question): Promise<Finding> {
    return find(this.#means, question);
  }

  /** Words that somebody may have meant who found nothing, the likeliest first. */
  async suggest(words: readonly string[]): Promise<string[]> {
    const corrector = await this.#corrector();
    return words.flatMap((word) => corrector.corrections(word, 1).slice(0, 2));
  }

  /** Entries as a list shows them: in full, or in short while one types. */
  async rows(entries: readonly Ranked[], length: 'full' | 'short' = 'full'): Promise<HTMLElement[]> {
    const [index, { rowOf, shortRowOf }] = await Promise.all([this.#index(), this.#row()]);
    return Promise.all(
      entries.map(async (entry) => {
        const fragment = await index.fragment(entry.id);
        return length === 'full' ? rowOf(fragment, entry, this.#settings) : shortRowOf(fragment, this.#settings);
      }),
    );
  }

  /** The word itself where the entries have it after all, in another form than the index answered with. */
  async #correct(word: string): Promise<string | undefined> {
    const corrector = await this.#corrector();
    return corrector.has(word) ? word : corrector.corrections(word)[0];
  }
}
