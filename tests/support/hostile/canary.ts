import fs from 'node:fs';
import path from 'node:path';

/** What every crafted text tries to do: whoever runs it leaves a trace. */
export const canary = 'globalThis.__ayniCanary=1';
/** The same in Node: a file, and the environment. */
export const nodeCanary = `process.getBuiltinModule('node:fs').writeFileSync('ayni-canary','');process.env.AYNI_CANARY='1'`;

const prototypes: readonly (readonly [string, object])[] = [
  ['Object', Object.prototype],
  ['Array', Array.prototype],
  ['String', String.prototype],
  ['Function', Function.prototype],
];
const names = (): string[] => prototypes.flatMap(([name, object]) => Reflect.ownKeys(object).map((key) => `${name}.${String(key)}`));
const before = new Set(names());
const file = path.resolve('ayni-canary');

/** What was touched since this module was loaded; each trace is wiped, so that the next one is seen again. */
export function traces(): string[] {
  const found = names().filter((name) => !before.has(name));
  for (const [name, object] of prototypes)
    for (const key of Reflect.ownKeys(object)) if (!before.has(`${name}.${String(key)}`)) Reflect.deleteProperty(object, key);
  if (Object.hasOwn(globalThis, '__ayniCanary')) found.push('globalThis');
  Reflect.deleteProperty(globalThis, '__ayniCanary');
  if (process.env['AYNI_CANARY'] !== undefined) found.push('env');
  delete process.env['AYNI_CANARY'];
  if (fs.existsSync(file)) found.push('file');
  fs.rmSync(file, { force: true });
  return found;
}
