import type { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import type { mdxJsx } from 'micromark-extension-mdx-jsx';

type Extension = ReturnType<typeof mdxJsx>;
type Construct = Exclude<NonNullable<NonNullable<Extension['flow']>[string]>, unknown[]>;
type Tokenizer = Construct['tokenize'];
type TokenizeContext = ThisParameterType<Tokenizer>;
type State = Parameters<Tokenizer>[1];
type Code = Parameters<State>[0];
type FromMarkdown = ReturnType<typeof mdxJsxFromMarkdown>;
type Handle = NonNullable<FromMarkdown['exit']>[string];

// micromark's own codes: null is the end, below zero are line endings (to -3) and tabs (-2, -1).
const isEnding = (code: Code): boolean => code !== null && code < -2;
const isBlank = (code: Code): boolean => code === -2 || code === -1 || code === 32;
const brackets: Readonly<Record<string, number>> = { '{': 1, '[': 1, '(': 1, '}': -1, ']': -1, ')': -1 };
const bracketOf = (code: Code): number => (code === null || code < 0 ? 0 : (brackets[String.fromCharCode(code)] ?? 0));

/** Whether another line follows that is not blank. A token may not be empty: what is looked at goes into the line ending's. */
const nextLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const look: State = (code) => {
      if (isBlank(code)) {
        effects.consume(code);
        return look;
      }
      effects.exit('mdxjsEsmNext' as never);
      return code === null || isEnding(code) ? nok(code) : ok(code);
    };
    return (code) => {
      effects.enter('mdxjsEsmNext' as never);
      effects.consume(code);
      return look;
    };
  },
};

/** A line after a table's is its next row, whatever it says. */
const afterRow = (events: TokenizeContext['events']): boolean => {
  const last = events.findLast(([, { type }]) => type !== 'lineEnding' && type !== 'linePrefix');
  return /^table(?:Head|Row)$/.test(last?.[1].type ?? '');
};

/** `import` or `export` at the start of a line, up to a blank line with no bracket open, as MDX takes a module's own lines. */
const tokenize: Tokenizer = function (effects, ok, nok) {
  const starts = this.now().column === 1 && this.interrupt !== true && !afterRow(this.events);
  let word = '';
  let open = 0;
  const end: State = (code) => {
    effects.exit('mdxjsEsm' as never);
    return ok(code);
  };
  const ending: State = (code) => {
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return line;
  };
  const line: State = (code) => {
    if (code === null) return end(code);
    if (isEnding(code)) return open > 0 ? ending(code) : effects.check(nextLine, ending, end)(code);
    effects.enter('mdxjsEsmData' as never);
    return rest(code);
  };
  const rest: State = (code) => {
    if (code === null || isEnding(code)) {
      effects.exit('mdxjsEsmData' as never);
      return line(code);
    }
    open += bracketOf(code);
    effects.consume(code);
    return rest;
  };
  const keyword: State = (code) => {
    if (code !== null && code >= 97 && code <= 122 && word.length < 6) {
      word += String.fromCharCode(code);
      effects.consume(code);
      return keyword;
    }
    return /^(?:import|export)$/.test(word) && (isBlank(code) || code === 123) ? rest(code) : nok(code);
  };
  return (code) => {
    if (!starts) return nok(code);
    effects.enter('mdxjsEsm' as never);
    effects.enter('mdxjsEsmData' as never);
    return keyword(code);
  };
};

const construct: Construct = { tokenize, concrete: true };

/** MDX's `import` and `export` for micromark without a JavaScript parser: they are found only to be refused. */
export const esm: Extension = { flow: { 101: construct, 105: construct } };

const enter: Handle = function (token) {
  this.enter({ type: 'mdxjsEsm', value: '' } as never, token);
};
const exit: Handle = function (token) {
  this.exit(token);
};
export const esmFromMarkdown: FromMarkdown = { enter: { mdxjsEsm: enter }, exit: { mdxjsEsm: exit } };
