/** What is said of a picture where it is shown. */
export interface Described {
  /** What it shows, for whoever does not see it. */
  alt: string;
  /** Whose it is. */
  credit: string;
}

/** What a form calls the place of a picture, beside the addresses of an entry's data. */
export const pictureAddress = (name: string): string => `./${name}`;

const written = (text: string): string => text.trim().replace(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const read = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** A picture as a text shows it. */
export const figureOf = (name: string, { alt, credit }: Described): string =>
  `<Figure src="./${name}" alt="${written(alt)}" credit="${written(credit)}" />`;

/** Every figure of a text that shows a picture. */
const shows = (name: string): RegExp => new RegExp(`<Figure\\s+src="\\./${name.replaceAll('.', '\\.')}"(?:[^>"]|"[^"]*")*>`, 'g');

/** Puts a figure into a text: on lines of its own, after the paragraph where somebody writes. */
export function placeFigure(text: string, caret: number, figure: string): string {
  const end = text.indexOf('\n\n', caret);
  const at = end === -1 ? text.length : end;
  return [text.slice(0, at).trim(), figure, text.slice(at).trim()].filter((part) => part !== '').join('\n\n');
}

/** A text with another figure in the place of a picture's; with none, the picture is shown no more. */
export const replaceFigure = (text: string, name: string, figure = ''): string => {
  const replaced = text.replace(shows(name), () => figure);
  return figure === '' && replaced !== text ? replaced.replace(/\n{3,}/g, '\n\n').trim() : replaced;
};

/** What a text says of a picture that it shows. */
export function describedIn(text: string, name: string): Described | undefined {
  const [figure] = shows(name).exec(text) ?? [];
  if (figure === undefined) return undefined;
  const [alt, credit] = ['alt', 'credit'].map((attribute) => new RegExp(`\\s${attribute}="([^"]*)"`).exec(figure)?.[1] ?? '');
  return { alt: read(alt ?? ''), credit: read(credit ?? '') };
}
