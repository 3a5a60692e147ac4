import type { CollectionName } from '../../schema/fields/collection-names.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';

/** How the form offers the entries of a collection. */
interface Edited {
  /** Whether the form adds entries; others are only changed. */
  readonly isAdded: boolean;
  /** Fields that it leaves as they are: written by an import, sealed, or of a shape that no form field has. */
  readonly without: readonly string[];
  /** The field that names an entry in lists. */
  readonly title: string;
  /** From what the id of a new entry is proposed. */
  readonly id?: string;
}

/** The collections that the form changes, in its order; entries of the others it only offers to refer to. */
export const EDITED = {
  dialogues: {
    isAdded: true,
    without: ['relates', 'uid'],
    title: `title.${OFFICIAL}`,
    id: `{{fields.title.${OFFICIAL}}}`,
  },
  agencies: {
    isAdded: true,
    without: ['today_only', 'members'],
    title: `name.${OFFICIAL}`,
    id: `{{fields.name.${OFFICIAL}}}`,
  },
  services: {
    isAdded: false,
    without: ['asks', 'asks_en', 'relevance', 'seen_then', 'procedure'],
    title: 'procedure.name',
  },
  documents: { isAdded: true, without: ['outcome'], title: `subject.${OFFICIAL}`, id: '{{fields.symbol}}' },
  directives: {
    isAdded: false,
    without: ['theme', 'text', 'issued_between', 'original_url', 'source_chain', 'tasks'],
    title: `subject.${OFFICIAL}`,
  },
  sources: { isAdded: true, without: ['found', 'text'], title: 'title', id: '{{fields.title}}' },
} as const satisfies Partial<Record<CollectionName, Edited>>;
export type EditedCollection = keyof typeof EDITED;

export const EDITED_COLLECTIONS = Object.keys(EDITED) as readonly EditedCollection[];

/** The file format of ours for entries of a collection; `browser/house-format.ts` reads and writes it. */
export const formatOf = (collection: EditedCollection): string => `content-${collection}`;

/** The field type of ours for dates that are as precise as their source; `browser/date-field.ts` shows it. */
export const DATE_WIDGET = 'partial-date';
