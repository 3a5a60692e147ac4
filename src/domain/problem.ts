import type { CollectionName } from '../schema/collections.ts';

/** What can be wrong between entries that are each well formed. */
export type DomainRule =
  | 'link-broken'
  | 'id-taken'
  | 'quote-missing'
  | 'misprint-missing'
  | 'task-duplicate'
  | 'member-empty'
  | 'member-misplaced'
  | 'symbol-id'
  | 'relation-self'
  | 'relation-twice'
  | 'relation-circle'
  | 'relation-order'
  | 'date-future'
  | 'change-originals'
  | 'change-results'
  | 'change-name'
  | 'change-function'
  | 'change-gone'
  | 'change-unborn'
  | 'change-alive'
  | 'change-founded'
  | 'change-not-back'
  | 'change-goes-on'
  | 'service-code'
  | 'service-agency'
  | 'service-channel'
  | 'service-fee'
  | 'service-online'
  | 'service-closed'
  | 'service-seen'
  | 'level-kind'
  | 'level-total'
  | 'system-closed'
  | 'place-code'
  | 'place-id'
  | 'place-tile'
  | 'place-twice'
  | 'place-given'
  | 'place-name'
  | 'place-part'
  | 'place-lost'
  | 'ledger-host'
  | 'ledger-location'
  | 'ledger-order'
  | 'term-claimed'
  | 'example-broken'
  | 'portal-missing'
  | 'page-missing'
  | 'page-language'
  | 'prose-unsupported'
  | 'prose-link'
  | 'registry-unreadable'
  | 'registry-missing'
  | 'registry-removed'
  | 'registry-reused'
  | 'registry-duplicate'
  | 'registry-target';

/** A broken rule between entries: which entry and field, and the values its message quotes. */
export interface DomainProblem {
  readonly rule: DomainRule;
  readonly collection: CollectionName | 'registry';
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly values: Readonly<Record<string, string>>;
  /** 1-based line, where the rule knows it better than the path does (registry, Markdown bodies). */
  readonly line?: number;
}
