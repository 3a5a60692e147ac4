/**
 * The architecture: the rooms under src/ and what each may import. Data flows one way: a room imports only the rooms in
 * its `may`, and inside a room each folder imports only folders listed before it in `order`. `without` lists modules
 * that the room must not import. The lint rule `one-way` enforces the table; tests/unit/house.test.ts checks that it is
 * complete.
 */
const ASTRO = 'astro:*';
const NODE = 'node:*';
const REACT = 'react';

/** Why a module is refused. */
export const WHY_WITHOUT = {
  [ASTRO]: 'Only portal.ts, content.config.ts and markup speak to Astro: keep this testable in plain Node.',
  [NODE]: 'No files, processes or clocks here: this code must run in a browser too.',
  [REACT]: 'React belongs to islands only.',
};

/**
 * @typedef {object} Room
 * @property {string[]} may Other rooms it may import.
 * @property {string} why What the room is for, as used in the message of a refusal.
 * @property {string[]} without Modules it must not import.
 * @property {string[]} [order] Its folders, lowest first; `.` is the room's own folder. Omitted for rooms without
 * folders.
 */

/** @type {Record<string, Room>} */
export const HOUSE = {
  schema: {
    may: [],
    why: 'schema/ says the shape of one entry; what entries mean together is domain/.',
    without: [ASTRO, NODE, REACT],
    order: ['fields', 'bodies', 'dialogues', 'legislation', 'services', 'guides', 'site', '.'],
  },
  search: {
    may: [],
    why: 'search/ knows records and passages, nothing of portals.',
    without: [ASTRO, NODE, REACT],
    order: [
      'records',
      'weights',
      'language',
      'terms',
      'passages/format',
      'passages/build',
      'passages/read',
      'engine',
      'names',
      'suggest',
      'passages/find',
      'loading',
      'export',
    ],
  },
  domain: {
    may: ['schema', 'search'],
    why: 'domain/ says what entries mean together, in pure functions: words, files and markup are made from it.',
    without: [ASTRO, NODE, REACT],
    order: [
      'lists',
      'text',
      'dates',
      'entries',
      'lifelines',
      'resolve',
      'quoting',
      'reporting',
      'revisions',
      'citing',
      'claims',
      'links',
      '.',
      'az',
      'routes',
      'places',
      'services',
      'services/page',
      'guides',
      'succession',
      'dialogues',
      'documents',
      'legal-basis',
      'readings',
      'rules/shared',
      'rules/subjects',
      'rules/subjects/guides',
      'rules',
    ],
  },
  reader: {
    may: ['schema', 'domain'],
    why: 'reader/ reads content files and checks them, whatever is made from them.',
    without: [ASTRO, REACT],
    order: ['problems', 'messages/vi', 'messages/en', 'files', 'messages', 'settings', 'history', 'checks', 'content'],
  },
  files: {
    may: [],
    why: 'files/ writes and replaces folders, whatever stands in them.',
    without: [ASTRO, REACT],
    order: ['.'],
  },
  server: {
    may: [],
    why: 'server/ serves files, whatever made them.',
    without: [ASTRO, REACT],
    order: ['headers', 'compression', '.'],
  },
  i18n: {
    may: ['schema', 'domain'],
    why: 'i18n/ is words, dates and addresses; what is written with them is publish/ and markup.',
    without: [ASTRO, NODE, REACT],
    order: ['addresses', 'language', 'names', 'words', 'links'],
  },
  publish: {
    may: ['schema', 'search', 'domain', 'i18n'],
    why: 'publish/ is what a build writes beside pages.',
    without: [ASTRO, REACT],
    order: [
      'calendar',
      'cards',
      'linked-data',
      'search/services',
      'search',
      'sessions',
      'places',
      'feeds',
      'data/tables',
      'data/matrix',
      'data/catalog',
    ],
  },
  islands: {
    may: ['schema', 'search', 'domain'],
    why: 'islands/ is the only code that reaches a browser; nothing below markup knows one.',
    without: [ASTRO, NODE],
    order: [
      '.',
      'shared',
      'site',
      'citing',
      'reporting',
      'quoting',
      'ward',
      'suggest',
      'service',
      'guide',
      'dialogues',
      'search/state',
      'search',
    ],
  },
  styles: { may: [], why: 'styles/ is for layouts.', without: [ASTRO, NODE, REACT], order: ['.'] },
  components: {
    may: ['schema', 'search', 'domain', 'i18n', 'publish', 'islands'],
    why: 'components/ is markup: nothing but markup is made from it.',
    without: [NODE, REACT],
    order: [
      'system',
      'text',
      'links',
      'pictures',
      'citing',
      'provenance',
      'revisions',
      'search',
      'site',
      'corrections',
      'service/answer',
      'service/papers',
      'service',
      'ward',
      'guide',
      'place',
      'succession',
      'dialogue/lists',
      'dialogue/session',
      'dialogue/related',
      'dialogue/windows',
      'dialogue/duties',
      'task',
      'agency',
      'document',
      'basis',
      'level',
      'timeline',
      'home',
    ],
  },
  layouts: {
    may: ['schema', 'domain', 'i18n', 'publish', 'islands', 'components', 'styles'],
    why: 'layouts/ is the frame of pages.',
    without: [NODE, REACT],
    order: ['.'],
  },
  'portal.ts': {
    may: ['schema', 'domain', 'reader'],
    why: 'Markup has the portal in Astro.locals: only the middleware, paths of pages and written files read portal.ts.',
    without: [REACT],
  },
  'middleware.ts': {
    may: ['domain', 'i18n', 'portal.ts'],
    why: 'Nothing imports the middleware.',
    without: [NODE, REACT],
  },
  'content.config.ts': { may: ['schema', 'reader'], why: 'Only Astro reads content.config.ts.', without: [REACT] },
  'env.d.ts': { may: ['schema', 'domain', 'i18n'], why: 'Only the compiler reads env.d.ts.', without: [REACT] },
  pages: {
    may: ['schema', 'search', 'domain', 'i18n', 'publish', 'islands', 'components', 'layouts', 'styles', 'portal.ts'],
    why: 'Nothing imports a page.',
    without: [NODE, REACT],
  },
  tools: {
    may: ['schema', 'search', 'domain', 'reader', 'files', 'server'],
    why: 'tools/ is what commands do; only commands use it.',
    without: [ASTRO, REACT],
    order: [
      'build',
      'command',
      'changes/words',
      'changes',
      'registry',
      'links',
      'passages',
      'search',
      'bundle',
      'interview/words/vi',
      'interview/words/en',
      'interview/words',
      'interview/asking',
      'interview/entry',
      'interview/dialogue',
      'interview',
      'procedures/words',
      'procedures',
    ],
  },
  integrations: {
    may: ['schema', 'i18n', 'publish', 'reader', 'files'],
    why: 'The build uses integrations/, not the other way round.',
    without: [REACT],
    order: ['.'],
  },
  cli: {
    may: ['schema', 'search', 'domain', 'i18n', 'publish', 'reader', 'files', 'server', 'tools'],
    why: 'Nothing imports a command.',
    without: [ASTRO, REACT],
    order: ['.'],
  },
};
