import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Served } from '../../../src/integrations/site-server.ts';

let dir: string;
const write = (name: string, text: string): void => {
  fs.mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
  fs.writeFileSync(path.join(dir, name), text);
};

beforeAll(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'ayni-server-'));
  write('index.html', 'choice');
  write('404.html', 'nothing here');
  write('es/temas/index.html', 'temas');
});
afterAll(() => {
  fs.rmSync(dir, { recursive: true });
});

describe.each(['/', '/ayni/'])('under %s', (base) => {
  let served: Served;
  const get = (where: string) => fetch(new URL(where, served.url), { redirect: 'manual' });
  beforeAll(async () => {
    served = await serveSite({ dir, base });
  });
  afterAll(() => served.close());

  test('a folder shows its index', async () => {
    const response = await get('es/temas/');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('temas');
  });

  test('an address without its last slash is sent to the one with it, query kept', async () => {
    const response = await get('es/temas?q=a');
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(`${base}es/temas/?q=a`);
  });

  test.each(['es/nada/', 'es/nada', '../../etc/passwd', 'es/%2e%2e/%2e%2e/x', '%E0%A4%A'])('%s shows the 404 page', async (where) => {
    const response = await get(where);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('nothing here');
  });
});

test('outside its base there is only the way to it', async () => {
  const served = await serveSite({ dir, base: '/ayni/' });
  const root = await fetch(new URL('/', served.url), { redirect: 'manual' });
  const elsewhere = await fetch(new URL('/es/temas/', served.url));
  await served.close();
  expect(root.headers.get('location')).toBe('/ayni/');
  expect(elsewhere.status).toBe(404);
});
