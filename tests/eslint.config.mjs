import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Packages and built-ins a room may not import, each with a sentence that says why. */
const astroModules = {
  group: ['astro:*'],
  message: 'Only portal.ts, content.config.ts and markup speak to Astro: keep this testable in plain Node.',
};
const node = { group: ['node:*'], message: 'No files, processes or clocks here: this code must run in a browser too.' };
const react = { group: ['react', 'react-dom', 'react/*'], message: 'React belongs to islands only.' };
const room = (name, why) => ({ group: [`**/${name}/**`], message: why });
const rooms = {
  schema: room('schema', 'This room knows files, whatever stands in them.'),
  domain: room('domain', 'schema/ says the shape of one entry; what entries mean together is domain/.'),
  validation: room('validation', 'Validation reads files: only portal.ts, integrations and commands may use it.'),
  portal: room('portal', 'Data arrives as props: only pages read portal.ts.'),
  files: room('files', 'Only commands and the build write files.'),
  islands: room('islands', 'Islands are for pages and markup; nothing below them knows a browser.'),
  i18n: room('i18n', 'Words and addresses are for pages and markup; here they come as parameters.'),
  components: room('components', 'Markup is made from this, never the other way round.'),
  layouts: room('layouts', 'Markup is made from this, never the other way round.'),
  pages: room('pages', 'Nothing imports a page.'),
  cli: room('cli', 'Nothing imports a command.'),
  server: room('server', 'The server knows files, whatever made them: only commands may use it.'),
  integrations: room('integrations', 'The build uses this code, not the other way round.'),
  tests: room('tests', 'Nothing imports tests.'),
};
/** One rule per room: what flows into it, by refusing everything that would flow the wrong way. */
const oneRoom = (files, ...patterns) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [rooms.tests, ...patterns] }] },
});
const { schema, domain, validation, files, islands, i18n, components, layouts, pages, cli, server, integrations } =
  rooms;
// The domain has a module of the same name, so the bridge is told apart by its place.
const bridge = { regex: '^(?:\\.\\./)+portal\\.ts$', message: rooms.portal.message };
// A room inside domain/ has domain/portal.ts one step up.
const bridgeFromBelow = { ...bridge, regex: '^(?:\\.\\./){2,}portal\\.ts$' };
const markup = [components, layouts, pages];
const above = [islands, ...markup];
/** What runs a build, writes it and serves it. */
const programs = [files, cli, server, integrations];
/** What knows of portals, and what makes them: nothing for rooms that know files only. */
const portals = [astroModules, react, schema, domain, validation, bridge, i18n, cli, integrations, ...above];

export default tseslint.config(
  { ignores: ['dist*/', '.astro/', '.cache/', 'coverage/', 'node_modules/', 'bench-results/'] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs', 'tests/*.mjs'] },
        tsconfigRootDir: process.cwd(),
        extraFileExtensions: ['.astro'],
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // The compiler refuses enums (erasableSyntaxOnly), and this rule takes a third of all linting to look for them.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Numbers in messages are what templates are for.
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
      ],
    },
  },
  // The Astro parser gives templates no types: type-aware rules would only guess there. `astro check` has them.
  { files: ['**/*.astro', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['src/cli/**', 'tests/**', '*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  oneRoom(['src/schema/**'], astroModules, node, react, domain, validation, bridge, i18n, ...programs, ...above),
  oneRoom(['src/domain/**'], astroModules, node, react, validation, bridge, i18n, ...programs, ...above),
  oneRoom(['src/domain/*/**'], astroModules, node, react, validation, bridgeFromBelow, i18n, ...programs, ...above),
  oneRoom(['src/islands/**'], astroModules, node, validation, bridgeFromBelow, i18n, ...programs, ...markup),
  oneRoom(['src/validation/**'], astroModules, react, bridge, i18n, cli, server, integrations, ...above),
  oneRoom(['src/i18n/**'], astroModules, node, react, validation, bridge, ...programs, ...above),
  oneRoom(['src/components/**', 'src/layouts/**'], node, validation, bridge, files, cli, server, pages),
  oneRoom(['src/pages/**'], node, react, validation, ...programs, pages),
  oneRoom(['src/integrations/**'], react, bridge, cli, server, ...above),
  oneRoom(['src/files/**'], ...portals, server),
  oneRoom(['src/server/**'], ...portals, files),
  oneRoom(['src/cli/**'], astroModules, react, bridge, integrations, ...above),
  oneRoom(['src/portal.ts', 'src/content.config.ts'], react, i18n, cli, server, integrations, ...above),
);
