import { COLLECTIONS } from '../../schema/collections.ts';
import type { CollectionName } from '../../schema/fields/collection-names.ts';
import { keysAt } from '../../schema/fields/walk.ts';
import type { EntryChange } from './entry-change.ts';
import type { FieldChange } from './field-change.ts';

/**
 * Fields that steer the portal and tell readers nothing: how entries are found, ordered, imported and read. All others
 * are content, and pages name them in words.
 */
export const STEERING: ReadonlySet<string> = new Set(
  (
    'other_places indexing id_domain id corrected links_checked directory_dates wanted examples ref today_only ' +
    'no_service tile row column asks asks_en relevance ways_clean ways_raw papers_clean papers_raw online_button ' +
    'fees_lost origin read digest rows codes code_prefixes not_codes ministries tiers_any matches not_tiers ' +
    'source_names is_remark same_as is_none era order checker in_context uid level_order seals sha256 stored ' +
    'closing words'
  ).split(' '),
);

/** What Markdown files hold beside their front matter. */
const BODY = 'body';

/** Whether a path leads to content in the schema of today; steps into lists are indexes or ids. */
export function isContentPath(collection: CollectionName, path: FieldChange['path']): boolean {
  const { schema } = COLLECTIONS[collection];
  return path.every((step, index) => {
    if (typeof step === 'number' || (index === 0 && step === BODY)) return true;
    const keys = keysAt(schema, path.slice(0, index));
    return keys.length === 0 ? path[0] === BODY || index > 0 : keys.includes(step) && !STEERING.has(step);
  });
}

interface Leaf {
  readonly path: FieldChange['path'];
  readonly value: unknown;
}

/** The single values in a value, each with its path. */
function leavesOf(value: unknown, path: FieldChange['path']): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, part]) =>
    leavesOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Small words are the same by chance: only longer ones tell that a value moved. */
const FEW = 4;
const isTelling = (value: unknown): boolean => typeof value === 'string' && value.length > FEW;

/**
 * The changes of an entry that are changes of content. A field that we renamed, moved or dropped says nothing new: its
 * values stand elsewhere in the entry, or no schema of today has it. Of a field that took over old values, only what is
 * new in it counts.
 */
export function contentFields({ collection, fields }: Pick<EntryChange, 'collection' | 'fields'>): FieldChange[] {
  const gone = fields.filter(({ kind }) => kind === 'removed');
  const lost = new Set(gone.flatMap(({ before, path }) => leavesOf(before, path).map(({ value }) => value)));
  const come = fields.filter(({ kind }) => kind === 'added');
  const won = new Set(come.flatMap(({ after, path }) => leavesOf(after, path).map(({ value }) => value)));
  const stays = ({ value }: Leaf): boolean => isTelling(value) && won.has(value);
  const wasThere = ({ value }: Leaf): boolean => isTelling(value) && lost.has(value);
  return fields.flatMap((field): FieldChange[] => {
    const { kind, path, before, after } = field;
    if (!isContentPath(collection, path)) return [];
    if (kind === 'removed') return leavesOf(before, path).every(stays) ? [] : [field];
    if (kind === 'changed') return [field];
    const leaves = leavesOf(after, path);
    if (!leaves.some(wasThere)) return [field];
    return leaves
      .filter((leaf) => !wasThere(leaf) && isContentPath(collection, leaf.path))
      .map((leaf): FieldChange => ({ kind, path: leaf.path, after: leaf.value }));
  });
}

/** Whether a change of an entry touched no content. */
export const isTechnical = (change: EntryChange): boolean =>
  change.kind === 'changed' && change.unreadable.length === 0 && contentFields(change).length === 0;
