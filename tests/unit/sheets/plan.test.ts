import { describe, expect, it } from 'vitest';
import { contributed, type Contributed } from '../../../src/config/routes.ts';
import { describe as describeFields, allFields } from '../../../src/schemas/describe.ts';
import { schemas, sectionsOf } from '../../../src/schemas/registry.ts';
import { inSnapshot } from '../../../src/schemas/snapshot.ts';
import { identityIn, identityOf, written } from '../../../src/sheets/identity.ts';
import { allQuestions, planOf } from '../../../src/sheets/plan.ts';

const questionsOf = (collection: Contributed) => planOf(collection).flatMap(({ questions }) => [...allQuestions(questions)]);

describe.each(contributed)('the worksheet of %s', (collection) => {
  const questions = questionsOf(collection);
  const paths = questions.map(({ path }) => path);

  it('asks for every field once, but for keys and for what only editors say', () => {
    const fields = [...allFields(describeFields(schemas[collection]))]
      .filter(({ path, kind }) => !path.endsWith('[]') && kind !== 'key' && !/^verified\b/.test(path))
      .map(({ path }) => path);
    expect(paths.filter((path) => !path.startsWith('body')).sort()).toEqual([...new Set(fields)].sort());
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('asks for every section of the text, or for a text where the author is free', () => {
    const texts = paths.filter((path) => path.startsWith('body'));
    expect(texts).toEqual(sectionsOf[collection]?.map(({ key }) => `body.${key}`) ?? ['body']);
  });

  it('numbers its questions through', () => {
    const numbers = questions.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    const tops = planOf(collection).flatMap((section) => section.questions.map(({ number }) => number));
    expect(tops).toEqual(tops.map((_, index) => String(index + 1)));
  });

  it('is known by its identity, wherever it stands in a text', () => {
    const identity = identityOf(collection, 'pt');
    expect(identityIn(`No la cambie: ${written(identity)}.`)).toEqual(identity);
  });
});

describe.each(contributed.filter((collection) => collection !== 'exchanges'))('the worksheet of %s', (collection) => {
  it('begins with the short form', () => {
    const [first] = planOf(collection);
    const short = describeFields(schemas[collection])
      .filter((field) => inSnapshot(collection, field) && !['sources', 'verified'].includes(field.name))
      .map(({ name }) => name);
    expect(first?.id).toBe('first');
    expect(first?.questions.map(({ path }) => path)).toEqual(short);
  });
});

describe('the worksheet of an exchange', () => {
  it('follows the order of a visit report', () => {
    const plan = planOf('exchanges');
    expect(plan.map(({ id }) => id)).toEqual(['purpose', 'who', 'where', 'done', 'learnt', 'agreed', 'since', 'sources']);
    expect(plan.find(({ id }) => id === 'agreed')?.questions.map(({ path }) => path)).toEqual(['commitments']);
  });
});

describe('an identity', () => {
  it.each(['', 'ayni:pages:es:123456', 'ayni:practices:de:123456', 'ayni:practices:es:12345g', 'ayni:constructor:es:123456'])(
    'is not read from %j',
    (text) => {
      expect(identityIn(text)).toBeUndefined();
    },
  );

  it('changes with what is asked', () => {
    const versions = contributed.map((collection) => identityOf(collection, 'es').version);
    expect(new Set(versions).size).toBe(versions.length);
  });
});
