import { site } from '../../config/site.ts';
import { whereOf } from '../place.ts';
import type { PageRule } from '../rule.ts';
import { isAddress } from '../texts.ts';

/** What says nothing of where a link leads, in four languages. */
const vague =
  /^(?:aqu[íi]|ac[áa]|haga clic aqu[íi]|clic aqu[íi]|ver(?: m[áa]s)?|m[áa]s|leer m[áa]s|enlace|este enlace|here|click here|this|this link|link|more|read more|see more|clique aqui|aqui|mais|leia mais|veja mais|este link|ici|cliquez ici|lien|ce lien|plus|en savoir plus|lire la suite|voir)[.:]?$/i;

const own = new URL(site.url).hostname;

/** A link's words say where it leads; to an entry of this site it leads by `entry:`. */
export const linkWords: PageRule = (page, report) => {
  for (const { words, target, image, index } of page.links) {
    if (image) continue;
    const said = words.replace(/[*_`]/g, '').trim();
    if (said === '') report('link/no-words', page.at(index), { value: target.slice(0, 80) });
    else if (vague.test(said)) report('link/vague', page.at(index), { value: said });
    else if (isAddress(said) && said.length > 40) report('link/vague', page.at(index), { value: said.slice(0, 80) });
  }
  for (const { url, at } of page.addresses)
    if (url.hostname === own && url.pathname.length > 1)
      report('link/own-site', whereOf(page, at), { value: `${url.hostname}${url.pathname}`.slice(0, 80) });
};
