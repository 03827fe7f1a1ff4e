import type { PageRule } from '../rule.ts';

interface Described {
  alt: string;
  line: number;
  column: number;
}

const figure = /<Figure\b[^>]{0,2000}?\balt="([^"]*)"/g;

function* described({ lines, links }: Parameters<PageRule>[0]): Generator<Described> {
  for (const { words, image, line, column } of links) if (image) yield { alt: words, line, column };
  for (const { text, line } of lines)
    if (text.includes('<Figure')) for (const match of text.matchAll(figure)) yield { alt: match[1] ?? '', line, column: match.index + 1 };
}

const fileName =
  /^[\w .-]+\.(?:png|jpe?g|webp|avif|gif|svg)$|^(?:img|dsc|dscn|pxl|image|imagen|foto|photo|captura|screenshot|scan)[\s_-]*\d*$/i;
const opening =
  /^(?:(?:una?\s|an?\s|uma?\s|une\s)?(?:imagen|image|imagem|picture|photo|photograph|foto|fotograf[íi]a|photographie|gr[áa]fico)\s(?:of|de|del|da|do|du|des|que)\b)/i;
const longest = 250;

/** A picture's description says what it shows to whoever does not see it. */
export const imageAlt: PageRule = (page, report) => {
  for (const { alt, ...place } of described(page)) {
    const said = alt.trim();
    if (fileName.test(said) || opening.test(said)) report('image/vague-alt', place, { value: said.slice(0, 80) });
    else if (said.length > longest) report('image/long-alt', place, { size: String(said.length), max: String(longest) });
  }
};
