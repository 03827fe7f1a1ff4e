import { expect, it } from 'vitest';
import type { Api } from '../../../../src/cli/github/api.ts';
import { syncLabels, type Label } from '../../../../src/cli/github/labels.ts';

const label = (name: string, color = 'ffffff'): Label => ({ name, color, description: name });

function repository(there: readonly Label[]) {
  const written: string[] = [];
  const api: Api = {
    json: (method, path) => {
      if (method !== 'GET') written.push(`${method} ${path}`);
      const page = Number(new URL(path, 'https://x').searchParams.get('page'));
      return Promise.resolve(method === 'GET' ? there.slice((page - 1) * 100, page * 100) : {});
    },
    bytes: () => Promise.resolve(undefined),
  };
  return { api, written };
}

it('makes what is missing, mends what differs and leaves the rest', async () => {
  const { api, written } = repository([label('Correction'), label('lang: es', '000000'), label('by hand')]);
  expect(await syncLabels([label('new'), { ...label('Correction') }, label('lang: es')], api)).toEqual(['new', 'lang: es']);
  expect(written).toEqual(['POST /labels', 'PATCH /labels/lang%3A%20es']);
});

it('looks at all of them, however many there are', async () => {
  const { api, written } = repository(Array.from({ length: 230 }, (_, index) => label(`l${index}`)));
  expect(await syncLabels([label('l229')], api)).toEqual([]);
  expect(written).toEqual([]);
});
