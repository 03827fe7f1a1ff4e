import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worksheetOf } from '../../../../src/exports/sheet/worksheet.ts';
import { planOf } from '../../../../src/sheets/plan.ts';
import { SheetError } from '../../../../src/sheets/read/error.ts';
import { maxFile, openPackage } from '../../../../src/sheets/read/package.ts';
import { readSheet } from '../../../../src/sheets/read/sheet.ts';
import { parseXml } from '../../../../src/sheets/read/xml.ts';
import { documentIn, filledXml, withDocument } from '../../../support/fill-sheet.ts';

const documentName = 'word/document.xml';
const reasonOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return error instanceof SheetError ? error.reason : String(error);
  }
  return 'none';
};

/** Writes over the size that a package's heads say a part has. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true);
  }
  return copy;
}

describe('a package', () => {
  it('is opened for the text of its document alone', () => {
    const bytes = zipSync({ [documentName]: strToU8('<a></a>'), 'word/media/image.png': new Uint8Array(100), '../evil.xml': strToU8('x') });
    expect(openPackage(bytes)).toEqual({ document: '<a></a>' });
  });

  it('that swells is refused by the size that it says, and read no further than that where it lies, at once', () => {
    const bomb = zipSync({ [documentName]: new Uint8Array(60_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(reasonOf(() => openPackage(bomb))).toBe('too-large');
    const started = performance.now();
    const opened = openPackage(lying(bomb, 10));
    expect(opened.document.length).toBeLessThanOrEqual(10);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('that is packed too large is refused', () => {
    expect(reasonOf(() => openPackage(new Uint8Array(maxFile + 1)))).toBe('too-large');
    const noise = Uint8Array.from({ length: 1_200_000 }, (_, index) => (index * 2_654_435_761) >>> 13);
    expect(reasonOf(() => openPackage(zipSync({ [documentName]: noise }, { level: 0 })))).toBe('too-large');
  });

  it('in pieces, or of any bytes, is no document, and never an error of another kind', () => {
    const whole = zipSync({ [documentName]: strToU8('<w:document></w:document>') });
    fc.assert(
      fc.property(fc.nat(whole.length), fc.uint8Array({ maxLength: 60 }), (cut, more) => {
        for (const bytes of [
          whole.slice(0, cut),
          Uint8Array.from([0x50, 0x4b, ...more]),
          Uint8Array.from([...whole.slice(0, cut), ...more]),
        ])
          expect(['none', 'not-zip', 'no-document', 'too-large']).toContain(reasonOf(() => openPackage(bytes)));
      }),
      { numRuns: 100 },
    );
  });
});

describe('the XML of a document', () => {
  it.each([
    ['a document type', '<!DOCTYPE a><a></a>'],
    ['an entity of its own', '<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>'],
    ['entities that multiply', `<!DOCTYPE a [<!ENTITY b "${'b'.repeat(100)}"><!ENTITY c "&b;&b;">]><a>&c;</a>`],
    ['a document type in small letters', '<!doctype a><a></a>'],
    ['a text', 'hola'],
    ['nothing', ''],
    ['what is cut off', '<a><b>'],
    ['what is nested without end', `${'<a>'.repeat(200)}${'</a>'.repeat(200)}`],
  ])('is refused where it holds %s', (_what, xml) => {
    expect(reasonOf(() => parseXml(xml))).toBe('bad-xml');
  });

  it('is read with the entities that every document has, and no others', () => {
    const { children } = parseXml('<a b="&lt;&amp;&quot;">&lt;&#233;&#x1F600;&x;&#0;&#xD800;</a>');
    expect(children).toEqual([{ name: 'a', attributes: { b: '<&"' }, children: ['<é😀&x;'] }]);
  });

  it('holds names that an object has of its own as any others', async () => {
    const bytes = zipSync({ [documentName]: strToU8('<__proto__ constructor="1"><toString>x</toString></__proto__>') });
    await expect(readSheet(bytes, { names: [] })).rejects.toThrow();
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('a worksheet that came to harm', () => {
  it('is read or refused, and nothing else', async () => {
    const bytes = await worksheetOf({ collection: 'themes', locale: 'fr', names: [] });
    const data = { title: 'Un thème', summary: 'Un résumé', synonyms: ['a', 'b'], sources: [{ title: 'Un rapport' }] };
    const xml = filledXml(documentIn(bytes), { plan: planOf('themes'), data, locale: 'fr', names: [] });
    const pieces = xml.split(/(?=<)/);
    const harm = fc.record({ at: fc.nat(pieces.length), length: fc.nat(40), to: fc.nat(pieces.length), cut: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(harm, { minLength: 1, maxLength: 4 }), async (harms) => {
        const changed = harms.reduce((all, { at, length, to, cut }) => {
          const moved = all.slice(at, at + length);
          const rest = cut ? [...all.slice(0, at), ...all.slice(at + length)] : all;
          return [...rest.slice(0, to), ...moved, ...rest.slice(to)];
        }, pieces);
        const result = await readSheet(withDocument(bytes, changed.join('')), { names: [] }).catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toBeInstanceOf(SheetError);
        else expect(result).toMatchObject({ collection: 'themes', locale: 'fr' });
      }),
      { numRuns: 40 },
    );
  });
});
