import type { CollectionName } from '../../schema/fields/collection-names.ts';
import { publicRef } from '../../schema/ref.ts';
import type { Portal } from '../portal.ts';
import { allDocuments } from './relations.ts';
import { documentsNamedIn, symbolBook } from './symbol-book.ts';
import { taskRef } from '../../schema/ref.ts';

/** Kinds of entries that may mention a document, in display order. */
export const MENTION_GROUPS = [
  'task',
  'directive',
  'document',
  'change',
  'event',
  'agency',
  'programme',
  'service',
  'theme',
  'level',
  'place',
  'term',
  'page',
] as const;
export type MentionGroup = (typeof MENTION_GROUPS)[number];

/** An entry that mentions a document. */
export interface Mention {
  readonly group: MentionGroup;
  /** Its public reference (`agency:so-noi-vu`), or its group and id if it has none (`level:muc-do-1`). */
  readonly ref: string;
}

/** An entry with its texts and links that may mention documents. */
interface Speaker extends Mention {
  readonly says: unknown;
}

const speakers = (
  group: MentionGroup,
  collection: CollectionName,
  entries: Iterable<{ readonly id: string }>,
): Speaker[] =>
  [...entries].map((entry) => ({ group, ref: publicRef(collection, entry.id) ?? `${group}:${entry.id}`, says: entry }));

/**
 * All entries that may mention documents. Stored source texts are excluded (they are quotations), and so are sources
 * (they only name themselves).
 */
const speakersOf = (portal: Portal): Speaker[] => [
  ...portal.tasks.map(({ directive, ...task }): Speaker => ({
    group: 'task',
    ref: taskRef(directive.id, task.id),
    says: task,
  })),
  ...[...portal.directives.values()].map((directive): Speaker => ({
    group: 'directive',
    ref: `directive:${directive.id}`,
    says: { ...directive, tasks: [] },
  })),
  ...speakers('document', 'documents', portal.documents.values()),
  ...speakers('change', 'changes', portal.changeEvents),
  ...speakers('event', 'timeline', portal.timeline),
  ...speakers('agency', 'agencies', portal.agencies.values()),
  ...speakers('programme', 'programmes', portal.programmes.values()),
  ...speakers('service', 'services', portal.services.values()),
  ...speakers('theme', 'themes', portal.themes.values()),
  ...speakers('level', 'level-steps', portal.levelSteps),
  ...speakers('place', 'districts', portal.districts.values()),
  ...speakers('place', 'wards', portal.wards.values()),
  ...speakers('place', 'communes', portal.communes.values()),
  ...speakers('term', 'terms', portal.terms.values()),
  ...[...portal.pages.values()].map((page): Speaker => ({
    group: 'page',
    ref: publicRef('pages', page.id) ?? '',
    says: page,
  })),
];

/** Fields of an entry that are no words about documents: what it is called by, and where that stands. */
const SILENT: ReadonlySet<string> = new Set(['id', 'symbol', 'sources', 'relations', 'procedure']);

/** Yields the ids of documents that a value mentions, through a link field or a symbol in its text. */
function* mentionedIn(value: unknown, named: (text: string) => string[], field = ''): Generator<string> {
  if (typeof value === 'string') {
    if (field === 'document' || field === 'legal_basis_document') yield value;
    else yield* named(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      if (!SILENT.has(key)) yield* mentionedIn(child, named, Array.isArray(value) ? field : key);
    }
  }
}

/**
 * Mentions of each document, by document id; each entry once, grouped by kind. Relations are not mentions: pages list
 * them separately.
 */
export function mentionsIn(portal: Portal): ReadonlyMap<string, readonly Mention[]> {
  const documents = allDocuments(portal);
  const book = symbolBook(documents);
  const mentions = new Map<string, Map<string, Mention>>(documents.map(({ id }) => [id, new Map<string, Mention>()]));
  for (const { group, ref, says } of speakersOf(portal)) {
    for (const id of mentionedIn(says, (text) => documentsNamedIn(text, book))) {
      if (ref !== `document:${id}` && ref !== `directive:${id}`) mentions.get(id)?.set(ref, { group, ref });
    }
  }
  return new Map([...mentions].map(([id, found]) => [id, [...found.values()]]));
}
