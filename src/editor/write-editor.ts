import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { DEFAULT_MESSAGE_LOCALE, MESSAGE_LOCALES, type MessageLocale } from '../reader/messages/messages.ts';
import { ROOT } from '../reader/settings/content-folder.ts';
import type { EditorTarget } from '../reader/settings/editor-target.ts';
import { LOCALES, OFFICIAL } from '../schema/fields/languages.ts';
import type { PortalSettings } from '../schema/site/portal-settings.ts';
import { cmsConfig } from './config/cms-config.ts';
import type { Repository } from './repository/repository.ts';
import { editorPage, languagesPage } from './editor-page.ts';
import { EDITOR_WORDS } from './words/by-language.ts';

/** Where the form is in a build. */
export const EDITOR_FOLDER = 'editor';

const PACKAGE = join(ROOT, 'node_modules/@sveltia/cms');
const BROWSER = join(ROOT, 'src/editor/browser');
/** Parts of the form that no field of ours uses: code editors, maps, pictures. */
const UNUSED = ['@shikijs/*', 'leaflet', 'leaflet/*', 'terra-draw*', 'svgo', 'svgo/*', 'exifr', 'turndown'];

/** Of the form's words in thirty languages, ours are shipped; its fonts are beside it, not where its styles look first. */
const ownFiles: Plugin = {
  name: 'own-files',
  setup(bundle) {
    bundle.onLoad({ filter: /@sveltia\/cms\/npm\/index\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/url\(https:[^)]*\.woff2\)/gu, "local('-')"),
    }));
    // Which languages the portal has is read from its settings; a browser gets what was read.
    bundle.onLoad({ filter: /\/languages\/listed\.ts$/ }, () => ({
      contents: `export const listedLanguages = () => ${JSON.stringify(LOCALES)};`,
    }));
    bundle.onResolve({ filter: /\/locales\/.*\.json$/ }, ({ path }) =>
      MESSAGE_LOCALES.some((locale) => path.endsWith(`/${locale}.json`)) ? undefined : { path, external: true },
    );
  },
};

/** Writes the form for clerks into a build, in every language of messages; nothing that pages of the build know of. */
export async function writeEditor(
  site: string,
  repository: Repository,
  target: EditorTarget,
  { name, time_zone: { offset } }: Pick<PortalSettings, 'name' | 'time_zone'>,
): Promise<void> {
  const out = join(site, EDITOR_FOLDER);
  // A portal need not have every language of messages.
  const nameIn = (locale: MessageLocale): string => name[LOCALES.includes(locale) ? locale : OFFICIAL];
  mkdirSync(out, { recursive: true });
  await build({
    entryPoints: [join(BROWSER, 'start.ts')],
    outdir: out,
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    external: UNUSED,
    plugins: [ownFiles],
    define: { 'process.env': '{}' },
  });
  cpSync(join(PACKAGE, 'npm/assets'), join(out, 'assets'), {
    recursive: true,
    filter: (path) => !path.endsWith('.map'),
  });
  copyFileSync(join(PACKAGE, 'LICENSE.txt'), join(out, 'LICENSE.txt'));
  copyFileSync(join(BROWSER, 'form.css'), join(out, 'form.css'));
  for (const locale of MESSAGE_LOCALES) {
    mkdirSync(join(out, locale), { recursive: true });
    writeFileSync(join(out, locale, 'config.json'), JSON.stringify(cmsConfig({ repository, target, locale, offset })));
    writeFileSync(join(out, locale, 'index.html'), editorPage(locale, nameIn(locale), target, EDITOR_WORDS[locale]));
  }
  const languages = MESSAGE_LOCALES.map((locale) => [locale, EDITOR_WORDS[locale].language] as const);
  writeFileSync(join(out, 'index.html'), languagesPage(nameIn(DEFAULT_MESSAGE_LOCALE), languages));
}
