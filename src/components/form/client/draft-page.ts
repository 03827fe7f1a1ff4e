/** The page of a draft, drawn in the browser by the views that draw the site: a file of its own that comes when somebody wants to see it. */
import { experimental_AstroContainer as Container } from 'astro/container';
import { contextOf, type Context } from '../../context.ts';
import type { Locale } from '../../../config/locales.ts';
import { collections, type Contributed } from '../../../config/routes.ts';
import type { EntryFile, Folder } from '../../../entries/entry.ts';
import { merge } from '../../../entries/merge.ts';
import { parse } from '../../../entries/parse.ts';
import { emptyBody } from '../../../entries/body.ts';
import { keysIn } from '../../../entries/part.ts';
import { render } from '../../../entries/render.ts';
import { treeOfMicromark } from '../../../entries/tree-micromark.ts';
import { bodyWords } from '../../../entries/words.ts';
import { buildGraph, keyOf, type Graph } from '../../../graph/build.ts';
import { t } from '../../../i18n/t.ts';
import Adaptation from '../../adaptations/Adaptation.astro';
import Agreement from '../../agreements/Agreement.astro';
import Exchange from '../../exchanges/Exchange.astro';
import Guide from '../../guides/Guide.astro';
import Network from '../../networks/Network.astro';
import Partner from '../../partners/Partner.astro';
import Practice from '../../practices/Practice.astro';
import Theme from '../../themes/Theme.astro';
import { around, namedBy, read } from './around.ts';
import type { Base } from './checker.ts';
import { imagesIn } from './images.ts';
import { isNone, standIn, type Blank } from './stand-in.ts';

/** The view of each collection's entries. */
export const views = {
  practices: Practice,
  exchanges: Exchange,
  adaptations: Adaptation,
  partners: Partner,
  networks: Network,
  agreements: Agreement,
  themes: Theme,
  guides: Guide,
} satisfies Record<Contributed, unknown>;

/** What a page is drawn of. */
export interface Drafted {
  collection: Contributed;
  id: string;
  /** The language of the text, and of the page. */
  lang: Locale;
  /** The entry's file, and beside it the original of a translation. */
  texts: Folder['texts'];
}

const blankIn = (lang: Locale, today: string): Blank => ({ text: t(lang, 'form.preview.blank'), today });

/** The draft as the build would read it; where it could not, with what stands for what is wrong or missing. */
function draftFiles({ collection, id, lang, texts }: Drafted, blank: Blank): EntryFile[] {
  const images = imagesIn(texts);
  const { files } = read({ collection, id, texts, images, assets: [] });
  if (files.some((file) => file.lang === lang)) return files;
  const written = parse(texts[lang] ?? '', '');
  const original = files.find(({ state }) => state === 'original');
  const data = original === undefined ? standIn(collection, written.data, blank) : merge(original.data, written.data);
  const context = { collection, lang, sources: keysIn({ data }, 'sources'), results: keysIn({ data }, 'results'), images };
  const { body } = render(written.body, context, bodyWords(lang, data), treeOfMicromark);
  return [...files, { collection, id, lang, file: '', state: original === undefined ? 'original' : 'full', data, body }];
}

/** An entry that is not there, for a page that names it. */
function strangerFile(key: string, lang: Locale, blank: Blank): EntryFile[] {
  const [name = '', id = ''] = key.split('/');
  const collection = collections.find((one) => one === name);
  if (collection === undefined) return [];
  const data = standIn(collection, { title: isNone(id) ? blank.text : id }, blank);
  return [{ collection, id, lang, file: '', state: 'original', data, body: emptyBody }];
}

/** The graph of a draft and the entries about it, where nothing that is named is missing. */
function graphOf(files: readonly EntryFile[], lang: Locale, blank: Blank): Graph {
  const had = new Set<string>(files.map((file) => keyOf(file.collection, file.id)));
  const strangers = [...namedBy(files)].filter((key) => !had.has(key)).flatMap((key) => strangerFile(key, lang, blank));
  return strangers.length === 0 ? buildGraph(files).graph : graphOf([...files, ...strangers], lang, blank);
}

/** Where the site stands: its address without base or path, and its base. */
type Site = Pick<Context, 'base' | 'siteUrl'>;

/** Codes that are not chosen yet are said as what is not written. */
function contextFor(graph: Graph, { lang }: Drafted, site: Site, blank: Blank): Context {
  const ctx = contextOf(graph, lang, { ...site, today: blank.today });
  return {
    ...ctx,
    country: (code) => (isNone(code) ? blank.text : ctx.country(code)),
    label: (vocabulary, code) => (isNone(code) ? blank.text : ctx.label(vocabulary, code)),
    definition: (vocabulary, code) => (isNone(code) ? blank.text : ctx.definition(vocabulary, code)),
  };
}

/**
 * The page of a draft in its language, among the entries that it names and that they name. What other entries say of it is not known here.
 * @returns the HTML of what stands in the page's frame: of texts it is the sanitised one of the build, of everything else escaped.
 */
export async function draftPage(drafted: Drafted, published: Base, site: Site): Promise<string> {
  const { collection, id, lang } = drafted;
  const blank = blankIn(lang, published.today);
  const own = draftFiles(drafted, blank);
  const others = await around(own, keyOf(collection, id), published);
  const pages = Object.keys(published.names['pages'] ?? {}).flatMap((page) => strangerFile(`pages/${page}`, lang, blank));
  const graph = graphOf([...own, ...others.flatMap(({ files }) => files), ...pages], lang, blank);
  const node = graph.nodes.get(keyOf(collection, id));
  if (node === undefined) throw new Error(keyOf(collection, id));
  const ctx = contextFor(graph, drafted, site, blank);
  const container = await Container.create();
  return container.renderToString(views[collection], { props: { ctx, view: ctx.view(node) } });
}
