import type { SessionFacet } from '../../domain/dialogues/session-list.ts';
import type { Fault } from '../../search/records/fault.ts';
import type { Confidence } from '../../schema/fields/primitives.ts';

/**
 * The texts of the filter in one language, with the placeholders `{count}`, `{left}`, `{facet}`, `{name}` and
 * `{values}`.
 */
export interface FilterWords {
  /** Shown until the filter has loaded, and if it never does. */
  readonly waiting: string;
  readonly loading: string;
  readonly label: string;
  readonly all: string;
  readonly facets: Readonly<Record<SessionFacet, string>>;
  readonly count: Readonly<Record<'none' | 'one' | 'other', string>>;
  readonly list: string;
  readonly hosts: string;
  readonly confidence: Readonly<Record<Exclude<Confidence, 'high'>, string>>;
  readonly more: Readonly<Record<'one' | 'other', string>>;
  readonly clear: string;
  readonly ignored: string;
  readonly none: Readonly<Record<'meaning' | 'try' | 'drop', string>>;
  readonly retry: string;
  /** For a page that is older than its list. */
  readonly reload: string;
  readonly faults: Readonly<Record<Fault, string>>;
  readonly lists: string;
}
