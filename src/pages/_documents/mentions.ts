import { MENTION_GROUPS, mentionsIn } from '../../domain/documents/mentions.ts';
import { relationsOf, type AnyDocument } from '../../domain/documents/relations.ts';
import { shownMention } from '../../i18n/words/mention-words.ts';
import { portal } from '../../portal.ts';
import { parseRef } from '../../schema/fields/parse-ref.ts';
import type { Locale } from '../../schema/fields/languages.ts';

/** Collected once for all pages, because it reads every text of the portal. */
const mentions = mentionsIn(portal);

/** The mentions of a document by group, without documents that are listed as relations. */
export function mentionGroups(document: AnyDocument, locale: Locale) {
  const related = new Set(relationsOf(portal, document).map(({ document: { id } }) => id));
  const isRelation = (ref: string): boolean => {
    const { kind = '', id = '' } = parseRef(ref) ?? {};
    return (kind === 'document' || kind === 'directive') && related.has(id);
  };
  const own = (mentions.get(document.id) ?? []).filter(({ ref }) => !isRelation(ref));
  return MENTION_GROUPS.map((group) => ({
    group,
    items: own.filter((mention) => mention.group === group).map((mention) => shownMention(portal, mention, locale)),
  })).filter(({ items }) => items.length > 0);
}
