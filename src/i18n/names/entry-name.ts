import { documentOf } from '../../domain/documents/relations.ts';
import type { Portal } from '../../domain/portal.ts';
import { listName } from '../../domain/services/catalogue.ts';
import { parseRef } from '../../schema/fields/parse-ref.ts';
import type { Translatable } from '../../schema/fields/localized.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { documentName } from './document-name.ts';
import { sourceTitle } from './source-name.ts';
import { localize, type Localized } from '../language/localize.ts';
import { pageIn } from '../language/page-in.ts';
import type { Translate } from '../language/translate.ts';

/** The name of an entry, if its content has one. */
function wordsOf(portal: Portal, kind: string, id: string, part: string): Translatable | undefined {
  switch (kind) {
    case 'theme':
      return portal.themes.get(id)?.name;
    case 'programme':
      return portal.programmes.get(id)?.name;
    case 'agency':
      return portal.agencies.get(id)?.name;
    case 'service': {
      const service = portal.services.get(id);
      return service && listName(service);
    }
    case 'guide':
      return portal.guides.get(id)?.name;
    case 'gap':
      return portal.gaps.get(id)?.name;
    case 'unit':
      return portal.districts.get(id)?.name;
    case 'ward':
      return portal.wards.get(id)?.name;
    case 'commune':
      return portal.communes.get(id)?.name;
    case 'dialogue':
      return portal.dialogues.get(id)?.title;
    case 'event':
      return portal.timeline.find((fact) => fact.id === id)?.text;
    case 'task':
      return portal.directives.get(id)?.tasks.find((task) => task.id === part)?.title;
    default:
      return undefined;
  }
}

/** The name of an entry by its public reference; falls back to the reference. */
export function entryName(portal: Portal, ref: string, locale: Locale, t: Translate): Localized {
  const { kind = '', id = '', part = '' } = parseRef(ref) ?? {};
  const words = wordsOf(portal, kind, id, part);
  if (words) return localize(words, locale);
  const document = documentOf(portal, id);
  if (document && (kind === 'directive' || kind === 'document')) return { text: documentName(document, t) };
  const source = portal.sources.get(id);
  if (kind === 'source' && source) return sourceTitle(source, locale);
  if (kind === 'page') return { text: pageIn(portal, id, locale)?.title ?? ref };
  if (kind === 'term') return { text: portal.terms.get(id)?.forms[0] ?? ref };
  return { text: ref };
}
