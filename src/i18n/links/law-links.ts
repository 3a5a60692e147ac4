import { isSplit } from '../../domain/law-pages/pages.ts';
import { articlePath, unitAt } from '../../domain/laws/path.ts';
import { documentOf } from '../../domain/documents/relations.ts';
import { clip } from '../../domain/text/clip.ts';
import type { Portal } from '../../domain/portal.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { urlOf } from '../addresses/urls.ts';
import { translator } from '../language/translate.ts';
import { documentName } from '../names/document-name.ts';
import { unitName } from '../names/unit-name.ts';

/** The address of an article, clause or point: on the page of its article, or on that of a text that has only one. */
export function unitUrl(portal: Portal, document: string, path: string, locale: Locale): string {
  const text = portal.laws.get(document);
  const article = articlePath(path);
  if (!text || !isSplit(text)) return `${urlOf({ route: 'document', id: document }, locale)}#${path}`;
  const page = urlOf({ route: 'article', id: `${document}/${article}` }, locale);
  return path === article ? page : `${page}#${path}`;
}

/** A reference to a clause (`43-2011-nd-cp#dieu-3.khoan-4`) as a link: “khoản 4 Điều 3 Nghị định 43/2011/NĐ-CP”. */
export function clauseLink(portal: Portal, clause: string, locale: Locale): { text: string; href: string } {
  const [id = '', path = ''] = clause.split('#');
  const t = translator(locale);
  const document = documentOf(portal, id);
  const unit = unitName(path, t);
  return {
    text: document ? t('law.of', { unit, document: documentName(document, t) }) : unit,
    href: unitUrl(portal, id, path, locale),
  };
}

/** How much of a clause a list quotes. */
const LONGEST_QUOTE = 240;

/** The same with the first words of the clause, which define what refers to it. */
export function quotedClause(
  portal: Portal,
  clause: string,
  locale: Locale,
): { text: string; href: string; words: string | undefined } {
  const [id = '', path = ''] = clause.split('#');
  const text = portal.laws.get(id);
  const unit = text && unitAt(text.law, path)?.unit;
  // An article has a heading; what it says begins in its first paragraph.
  const words = unit?.kind === 'article' ? unit.blocks[0]?.text : unit?.words;
  return { ...clauseLink(portal, clause, locale), words: words === undefined ? undefined : clip(words, LONGEST_QUOTE) };
}
