import { expect, it } from 'vitest';
import { privateIn } from '../../../src/check/privacy.ts';

it.each([
  ['Escriba a juan.perez@gmail.com.', 'privacy/mail', 'juan.perez@gmail.com'],
  ['juan.perez@trabajo.gob.ec', 'privacy/mail', 'juan.perez@trabajo.gob.ec'],
  ['Uno.\n\nTel. 2381-4000', 'privacy/telephone', 'Tel. 2381-4000'],
  ['https://www.linkedin.com/in/juan-perez', 'privacy/profile', 'www.linkedin.com'],
])('%j leads to a person', (text, rule, value) => {
  expect(privateIn(text)).toMatchObject({ rule, params: { value } });
});

it.each(['', 'cooperacion@trabajo.gob.ec', 'Hubo 1.250.000 en 2010.', 'https://www.ilo.org/?para=maria.perez@ilo.org'])(
  '%j does not',
  (text) => {
    expect(privateIn(text)).toBeUndefined();
  },
);
