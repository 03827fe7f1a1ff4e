import type { Page, PageRule } from '../rule.ts';

interface Described {
  alt: string;
  index: number;
}

const figure = /<Figure\b[^>]{0,2000}?\balt="([^"]*)"/g;

const described = ({ links, body }: Page): Described[] => [
  ...links.flatMap(({ words, image, index }) => (image ? [{ alt: words, index }] : [])),
  ...(body.includes('<Figure') ? [...body.matchAll(figure)].map((match) => ({ alt: match[1] ?? '', index: match.index })) : []),
];

const fileName =
  /^[\w .-]+\.(?:png|jpe?g|webp|avif|gif|svg)$|^(?:img|dsc|dscn|pxl|image|imagen|foto|photo|captura|screenshot|scan)[\s_-]*\d*$/i;
const opening =
  /^(?:(?:una?\s|an?\s|uma?\s|une\s)?(?:imagen|image|imagem|picture|photo|photograph|foto|fotograf[íi]a|photographie|gr[áa]fico)\s(?:of|de|del|da|do|du|des|que)\b)/i;
const longest = 250;

/** A picture's description says what it shows to whoever does not see it. */
export const imageAlt: PageRule = (page, report) => {
  for (const { alt, index } of described(page)) {
    const said = alt.trim();
    if (fileName.test(said) || opening.test(said)) report('image/vague-alt', page.at(index), { value: said.slice(0, 80) });
    else if (said.length > longest) report('image/long-alt', page.at(index), { size: String(said.length), max: String(longest) });
  }
};
