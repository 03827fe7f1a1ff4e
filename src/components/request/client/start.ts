import { download } from '../../site/client/download.ts';
import { part } from '../../site/client/parts.ts';
import { canStore } from '../../site/client/storage.ts';
import { speaker } from '../../site/client/words.ts';
import type { Settings } from '../settings.ts';
import type { Written } from './kept.ts';
import { Worksheet } from './worksheet.ts';

/** Who asks, as the address says: `?country=GT`. */
function requesterOf(root: HTMLElement): string {
  const code = new URLSearchParams(location.search).get('country')?.toUpperCase() ?? '';
  const names = (part(root, 'requesters') as HTMLTemplateElement).content.querySelectorAll<HTMLElement>('[data-country]');
  return [...names].find((name) => name.dataset['country'] === code)?.textContent ?? '';
}

/** The document with what the worksheet says, as a file for the reader. */
async function save(worksheet: Worksheet, { template, file, said }: Settings): Promise<string> {
  const [{ filled }, zip, response] = await Promise.all([import('./fill.ts'), import('./zip.ts'), fetch(template)]);
  if (!response.ok) throw new Error(`${template}: ${response.status}`);
  const day = new Date().toISOString().slice(0, 10);
  const name = `${file}-${day}.docx`;
  const bytes = filled(zip, new Uint8Array(await response.arrayBuffer()), { ...worksheet.texts, ...said });
  download(name, bytes, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document');
  return name;
}

/** Makes a worksheet one to write in. */
export function start(root: HTMLElement): void {
  const settings = JSON.parse(root.dataset['request'] ?? '') as Settings;
  const { texts } = settings;
  const say = speaker(settings.tag);
  const worksheet = new Worksheet(root, settings);
  let before: Written | undefined;
  const tell = (text: string): void => {
    part(root, 'status').textContent = text;
  };
  const keep = (): void => {
    before = undefined;
    part(root, 'undo').hidden = true;
    tell(worksheet.keep() ? '' : texts.notKept);
  };
  const change = (to: Written, said: string, undo: Written | undefined): void => {
    worksheet.write(to);
    keep();
    tell(said);
    before = undo;
    part(root, 'undo').hidden = undo === undefined;
    part(root, undo === undefined ? 'clear' : 'undo').focus();
  };
  const when = (name: string, run: () => void): void => part(root, name).addEventListener('click', run);
  root.addEventListener('input', keep);
  when('print', () => print());
  when('save', () => {
    save(worksheet, settings).then(
      (file) => tell(say(texts.saved, { file })),
      () => tell(texts.notSaved),
    );
  });
  when('clear', () => change({}, texts.cleared, worksheet.written));
  when('undo', () => change(before ?? {}, texts.restored, undefined));
  worksheet.propose('parties-requesting-institution', requesterOf(root));
  if (!canStore()) tell(texts.notKept);
  root.classList.add('editing');
  part(root, 'tools').hidden = false;
}
