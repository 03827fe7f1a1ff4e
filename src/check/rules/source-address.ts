import type { RuleId } from '../../entries/problem.ts';
import { whereOf } from '../place.ts';
import type { PageRule } from '../rule.ts';

/** Services that put a short address in the place of another. */
const shorteners = new Set(
  'bit.ly,bitly.com,tinyurl.com,t.co,goo.gl,ow.ly,is.gd,buff.ly,cutt.ly,rebrand.ly,rb.gy,shorturl.at,tiny.cc,t.ly,lnkd.in,fb.me,acortar.link,encurtador.com.br,v.gd,s.id,qr.ae,shorte.st,adf.ly,bl.ink,urlz.fr'.split(
    ',',
  ),
);
/** Names that lead nowhere on the public web: RFC 2606, RFC 6761, what a form is filled with in a hurry; and numbers, which are of a machine and not of who publishes. */
const nowhere =
  /^(?:(?:.+\.)?(?:example|ejemplo|exemplo|exemple)\.(?:com|net|org|edu)|localhost|(?:.+\.)?(?:test|example|invalid|localhost|local|internal)|\d{1,3}(?:\.\d{1,3}){3}|\[.*\])$/;
/** What says from where a reader came and not which page it is. */
const tracking = /^(?:utm_\w+|fbclid|gclid|mc_eid|igshid|msclkid)$/;

/** An address that a reader can judge, that lasts and that leads to the page and nothing else. */
export const sourceAddress: PageRule = (page, report) => {
  for (const { url, at } of page.addresses) {
    const say = (rule: RuleId, value: string): void => report(rule, whereOf(page, at), { value });
    const host = url.hostname.replace(/\.$/, '');
    if (shorteners.has(host.replace(/^www\./, ''))) say('source/shortener', host);
    if (nowhere.test(host) || !/[.:]/.test(host)) say('source/nowhere', host);
    const tracks = [...url.searchParams.keys()].find((name) => tracking.test(name));
    if (tracks !== undefined) say('source/tracking', tracks);
  }
};
