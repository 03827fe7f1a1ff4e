import { part } from '../../site/client/parts.ts';
import { speaker } from '../../site/client/words.ts';
import { draftOf } from './draft.ts';
import type { Content, Writing } from './writing.ts';

/** Keeps what is written in the browser, brings back what was kept, and takes it out when asked. */
export function keepDraft(form: Writing, name: string): void {
  const { root, settings } = form;
  const say = speaker(settings.tag);
  const draft = draftOf(name);
  const first = form.content;
  let before: Content | undefined;
  const tell = (text: keyof typeof settings.texts | undefined): void => {
    part(root, 'draft').textContent = text === undefined ? '' : say(settings.texts[text]);
  };
  const offer = (content: Content | undefined): void => {
    before = content;
    part(root, 'undo').hidden = content === undefined;
  };
  const kept = draft.read();
  if (kept !== undefined) {
    form.fill(kept);
    tell('restored');
  }
  root.addEventListener('input', () => {
    offer(undefined);
    tell(draft.write(form.content) ? 'saved' : 'notKept');
  });
  part(root, 'clear').addEventListener('click', () => {
    const written = form.content;
    draft.clear();
    form.fill(first);
    offer(written);
    tell('cleared');
    part(root, 'undo').focus();
  });
  part(root, 'undo').addEventListener('click', () => {
    if (before === undefined) return;
    form.fill(before);
    draft.write(before);
    offer(undefined);
    tell('restored');
    part(root, 'clear').focus();
  });
}
