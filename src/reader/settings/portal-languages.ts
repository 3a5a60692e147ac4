import { INTERNATIONAL, isLocale, OFFICIAL, type Locale } from '../../schema/fields/languages.ts';
import type { ContentFile } from '../files/read-files.ts';
import { readYaml } from '../files/read-yaml.ts';

const SETTINGS = 'portal.yaml';

/** The languages listed in `portal.yaml`, default first; the official one and English if it lists none. */
export function portalLanguages(files: readonly ContentFile[]): readonly Locale[] {
  const file = files.find(({ path }) => path === SETTINGS);
  const { languages } = ((file && readYaml(SETTINGS, file.text).data) ?? {}) as { readonly languages?: unknown };
  const listed = Array.isArray(languages) ? languages.map(String).filter(isLocale) : [];
  return listed.length > 0 ? listed : [OFFICIAL, INTERNATIONAL];
}
