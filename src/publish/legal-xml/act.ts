import type { AnyDocument } from '../../domain/documents/relations.ts';
import type { LawText } from '../../domain/entries/entry.ts';
import { titleOf, type Block, type Division, type Unit } from '../../domain/laws/law.ts';
import { eIdOf } from './identifiers.ts';
import { element, escaped } from './xml.ts';

const paragraph = (text: string, kind?: string): string => element('p', { class: kind }, escaped(text));

/** A paragraph, or a table whose first row is its head. */
function block({ kind, text }: Block): string {
  if (kind !== 'table') return paragraph(text, kind === 'text' ? undefined : kind);
  const rows = text
    .split('\n')
    .map((row, index) =>
      element('tr', {}, ...row.split('\t').map((cell) => element(index === 0 ? 'th' : 'td', {}, paragraph(cell)))),
    );
  return element('table', {}, ...rows);
}

const blocks = (all: readonly Block[]): string[] => all.map(block);

/** Paragraphs before the units inside a unit; all it has, where it has no units. */
const around = (paragraphs: readonly string[], inner: readonly string[]): string =>
  paragraphs.length === 0
    ? inner.join('')
    : element(inner.length === 0 ? 'content' : 'intro', {}, ...paragraphs) + inner.join('');

const MARKS = { article: 'Điều #.', clause: '#.', point: '#)' } as const;

/** An article, clause or point; its GUID is its permanent anchor in the portal. */
function unit({ kind, number, id, words, blocks: own, units }: Unit): string {
  const inner = units.map(unit);
  const isHeading = kind === 'article' && own.length + inner.length > 0;
  const first = words !== '' && !isHeading ? [paragraph(words)] : [];
  return element(
    kind,
    { eId: eIdOf(id), GUID: id },
    element('num', {}, MARKS[kind].replace('#', number)),
    words !== '' && isHeading ? element('heading', {}, escaped(words)) : '',
    around([...first, ...blocks(own)], inner),
  );
}

const SHORT = { part: 'part', chapter: 'chp', section: 'sec', subsection: 'subsec' } as const;

/** A part, chapter or section with its title. */
function division(each: Division, parent = ''): string {
  const { kind, label, number, words, articles, divisions } = each;
  const eId = `${parent}${SHORT[kind]}_${number}`;
  const title = titleOf(each);
  return element(
    kind,
    { eId },
    element('num', {}, escaped(words === '' ? label : `${label}.`)),
    title === '' ? '' : element('heading', {}, escaped(title)),
    ...articles.map(unit),
    ...divisions.map((inner) => division(inner, `${eId}__`)),
  );
}

/** The words of a document of law as an Akoma Ntoso act, after its metadata and what stands on its front. */
export function act(document: AnyDocument, { law, wording }: LawText, meta: string, front: string): string {
  const { preamble, articles, divisions, closing } = law;
  return element(
    'act',
    { name: document.type, contains: wording === 'original' ? 'originalVersion' : 'singleVersion' },
    meta,
    front,
    preamble.length === 0 ? '' : element('preamble', {}, ...blocks(preamble)),
    element('body', {}, ...articles.map(unit), ...divisions.map((each) => division(each))),
    closing.length === 0 ? '' : element('conclusions', {}, ...blocks(closing)),
  );
}
