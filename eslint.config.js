import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const views = ['components', 'layouts', 'styles'];
const words = ['i18n', 'config'];
const pureGraph = ['type:graph', 'graph/build', 'graph/derive'];

/**
 * The road of the data, left to right (docs in README.md): what each folder of src may import besides itself. `name` is a
 * folder, `name/part` one module or folder of it, `type:name` only its types. `runs: 'anywhere'` keeps Node out: the
 * browser runs it too. `asks` names the modules of Astro's own that it may ask besides `astro/*`.
 */
const rooms = [
  { files: 'config/**', may: [], runs: 'anywhere' },
  { files: 'config/env.ts', may: [] },
  { files: 'schemas/**', may: ['config'], runs: 'anywhere' },
  { files: 'i18n/**', may: ['config', 'schemas'], runs: 'anywhere' },
  { files: 'entries/**', may: ['schemas', ...words], runs: 'anywhere' },
  { files: 'entries/{read,loader}.ts', may: ['schemas', ...words] },
  // The nearest known name is looked up the same way for a reference as for a field.
  { files: 'graph/**', may: ['type:entries', 'entries/suggest', 'entries/part', 'schemas', 'config'], runs: 'anywhere' },
  { files: 'graph/index.ts', may: ['type:entries', 'entries/loader', 'schemas', 'config'], asks: 'content' },
  {
    files: 'check/**',
    may: ['entries', 'graph/build', 'graph/told', 'graph/finder', 'graph/derive/freshness', 'schemas', ...words],
    runs: 'anywhere',
  },
  { files: 'search/**', may: [...pureGraph, 'schemas', ...words], runs: 'anywhere' },
  // What a worksheet asks, and how a filled one is read.
  { files: 'sheets/**', may: [...pureGraph, 'entries/invisible', 'entries/cited', 'schemas', ...words], runs: 'anywhere' },
  { files: 'exports/**', may: ['graph', 'sheets', 'schemas', ...words], runs: 'anywhere' },
  // Views are handed the graph (`index.ts` is for pages); what `build.ts` and `derive/` make of it is pure. Anchors of sources are named in one place.
  {
    files: '{components,layouts,styles}/**',
    may: [...pureGraph, 'type:entries', 'entries/to-hast', 'schemas', 'search', ...words, ...views],
    asks: 'assets',
  },
  {
    files: 'components/rules/**',
    may: [...pureGraph, 'check', 'entries/problem', 'type:entries', 'schemas', 'search', ...words, ...views],
  },
  { files: 'components/form/**', may: [...pureGraph, 'check', 'schemas', 'entries', 'search', ...words, ...views], asks: 'assets' },
  { files: 'pages/**', may: ['schemas', 'entries', 'graph', ...words, 'search', 'sheets', 'exports', ...views], asks: 'assets' },
  { files: 'integrations/**', may: ['config', 'search', 'exports', 'check', 'entries'] },
  { files: 'cli/**', may: ['graph/build', 'graph/derive', 'check', 'entries', 'schemas', 'sheets', 'exports', 'integrations', ...words] },
  { files: 'content.config.ts', may: ['entries', 'check', 'config'], asks: 'content' },
];
const folders = [
  'config',
  'schemas',
  'i18n',
  'entries',
  'graph',
  'check',
  'search',
  'sheets',
  'exports',
  ...views,
  'pages',
  'integrations',
  'cli',
];

/** The refusals of a folder that stands `up` from the importing file: all of it, or all but the named parts, types or not. */
function refusal(folder, may, up) {
  if (may.includes(folder)) return [];
  const parts = may.filter((item) => item.startsWith(`${folder}/`)).map((item) => item.slice(folder.length + 1));
  const except = parts.length === 0 ? '' : String.raw`(?!(?:${parts.join('|')})(?:\.|/))`;
  const message = `This room may not import ${folder}: see the table in eslint.config.js.`;
  return [{ regex: `^${up}${folder}/${except}`, message, allowTypeImports: may.includes(`type:${folder}`) }];
}

function ruleOf({ files, may, runs, asks }) {
  const depth = files.split('/').length - 1;
  const up = depth === 0 ? String.raw`\./` : String.raw`(?:\.\./){${depth}}`;
  const asked = asks === undefined ? '' : `(?!${asks}$)`;
  const patterns = [
    ...folders.flatMap((folder) => refusal(folder, may, up)),
    { regex: `^astro:${asked}`, message: 'Content is asked for in src/graph/index.ts alone; views get it handed.' },
    ...(runs === 'anywhere' ? [{ regex: '^node:', message: 'This runs in the browser too.' }] : []),
  ];
  return { files: [`src/${files}`], rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } };
}

const anyDepth = ['*', '*/*', '*/*/*', '*/*/*/*'];
const roomRules = rooms.flatMap((room) =>
  room.files.endsWith('**') ? anyDepth.map((stars) => ruleOf({ ...room, files: room.files.replace('**', stars) })) : [ruleOf(room)],
);

export default defineConfig(
  { ignores: ['dist', '.dist-*', '.astro', '.cache', 'tests/.tmp', 'node_modules'] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // The other half of this pair, no-non-null-assertion, is the one we keep.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      eqeqeq: 'error',
      // A table that scrolls must be reachable by keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['group'], tags: [] }],
    },
  },
  ...roomRules,
  // `astro check` reads the types of these; typed rules do not know their templates.
  { files: ['**/*.astro', '**/*.astro/*.ts', '**/*.{js,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
);
