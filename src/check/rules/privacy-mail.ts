import type { PageRule } from '../rule.ts';
import { textsOf } from '../texts.ts';
import mail from './mail.json' with { type: 'json' };

/** Marks of bold, italics and code may stand round the sign. */
const local = /([\w.+'%-]{1,64})[*~`]*$/;
const domain = /^@[*~`_]*((?:[a-z\d-]{1,63}\.){1,6}[a-z]{2,24})/i;

/** The addresses in a text, each looked for round its `@`, so that no text takes long. */
function* addressesIn(text: string): Generator<{ name: string; host: string; index: number }> {
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const [before = '', name] = local.exec(text.slice(Math.max(0, at - 64), at)) ?? [];
    const host = domain.exec(text.slice(at, at + 256))?.[1];
    if (name !== undefined && host !== undefined) yield { name: name.toLowerCase(), host: host.toLowerCase(), index: at - before.length };
  }
}

const parts = (name: string): string[] =>
  name
    .normalize('NFD')
    .split(/[^a-z]+/)
    .filter((part) => part !== '');

/** An office's mailbox is called by what the office does (`cooperacion@`) or by its own name (`rial@rialnet.org`). */
const isOffice = (name: string, host: string): boolean =>
  parts(name).some(
    (part) =>
      mail.offices.some((office) => part === office || (office.length > 4 && part.startsWith(office))) ||
      (part.length > 2 && host.includes(part)),
  );

const isPrivate = (host: string): boolean => mail.providers.some((provider) => host === provider || host.endsWith(`.${provider}`));

/** Contacts are institutional mailboxes: no person's address, and none at a provider of private mail. */
export const privacyMail: PageRule = (page, report) => {
  if (!page.said.includes('@')) return;
  for (const { text, at } of textsOf(page))
    for (const { name, host, index } of addressesIn(text))
      if (isPrivate(host) || !isOffice(name, host)) report('privacy/mail', at(index), { value: `${name}@${host}` });
};
