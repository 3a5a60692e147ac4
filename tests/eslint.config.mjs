import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import languageNames from './lint/language-names.mjs';
import oneWay from './lint/one-way.mjs';

export default tseslint.config(
  // What TypeScript is held to stands in lint/oxlint.json, which `npm run types` runs: natively, in a tenth of the time.
  // Here are pages, scripts, and the rules that no other tool has.
  { ignores: ['dist*/', '.astro/', '.cache/', 'coverage/', 'node_modules/', 'bench-results/', 'tests/**/*.ts'] },
  {
    files: ['**/*.{mjs,astro}'],
    extends: [eslint.configs.recommended, tseslint.configs.strict, tseslint.configs.stylistic],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
  astro.configs.recommended,
  {
    files: ['src/islands/**', 'src/**/*.astro'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'CallExpression[callee.property.name="addEventListener"][arguments.0.value=/^key/]',
          'CallExpression[callee.name="addEventListener"][arguments.0.value=/^key/]',
        ].map((listener) => ({
          selector: `${listener}:not([arguments.1.callee.name="unlessComposing"])`,
          message: 'Keys of an input method are not ours: wrap the handler in unlessComposing (islands/shared).',
        })),
        {
          selector: 'JSXAttribute[name.name=/^onKey/]:not([value.expression.callee.name="unlessComposing"])',
          message: 'Keys of an input method are not ours: wrap the handler in unlessComposing (islands/shared).',
        },
        {
          selector:
            'Program:not(:has([id.name="getStaticPaths"])) > ImportDeclaration[source.value=/^[./]*portal.ts$/] > [imported.name="portal"]',
          message: 'Astro.locals has the portal; only getStaticPaths, which cannot see it, imports portal.ts.',
        },
      ],
    },
  },
  {
    files: ['src/{cli,tools}/**', 'tests/**', '*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['src/**'],
    plugins: { house: { rules: { 'language-names': languageNames, 'one-way': oneWay } } },
    rules: { 'house/language-names': 'error', 'house/one-way': 'error' },
  },
);
