import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import languageNames from './lint/language-names.mjs';
import oneWay from './lint/one-way.mjs';

export default tseslint.config(
  { ignores: ['dist*/', '.astro/', '.cache/', 'coverage/', 'node_modules/', 'bench-results/'] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs', 'tests/*.mjs', 'tests/lint/*.mjs'] },
        tsconfigRootDir: process.cwd(),
        extraFileExtensions: ['.astro'],
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // The compiler already rejects enums (erasableSyntaxOnly), and this rule takes a third of the linting time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Numbers in templates are formatted as intended.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
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
  // The Astro parser has no types for templates, so type-aware rules cannot work there; `astro check` covers them.
  { files: ['**/*.astro', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
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
