import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

/**
 * The languages that `portal.yaml` of a content folder lists, default first; none if it lists none or cannot be read.
 * A pipe is not read, because that would block for ever.
 */
export function listedLanguages(content: string): readonly string[] {
  try {
    const file = join(content, 'portal.yaml');
    const settings = statSync(file).isFile() ? load(readFileSync(file, 'utf8')) : undefined;
    const { languages } = settings as { readonly languages?: unknown };
    return Array.isArray(languages) ? [...new Set(languages.map(String))] : [];
  } catch {
    // No settings, or no YAML: the check of the content says so.
    return [];
  }
}
