/** Fetches the published texts of entries, each once. */
export function sourcesAt(base: string): (collection: string, id: string, lang: string) => Promise<string | undefined> {
  const texts = new Map<string, Promise<string | undefined>>();
  const get = async (path: string): Promise<string | undefined> => {
    try {
      const response = await fetch(`${base}source/${path}.mdx`);
      return response.ok ? await response.text() : undefined;
    } catch {
      return undefined;
    }
  };
  return (collection, id, lang) => {
    const path = `${collection}/${id}/${lang}`;
    const found = texts.get(path) ?? get(path);
    texts.set(path, found);
    return found;
  };
}
