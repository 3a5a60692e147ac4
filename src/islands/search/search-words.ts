import type { Reason } from '../../search/engine/explain.ts';
import type { Group } from '../../search/engine/groups.ts';
import type { Fault } from '../../search/records/fault.ts';
import type { SearchPart } from '../../search/loading/files.ts';

/** The texts of the search page in one language, with the placeholders `{count}`, `{typed}`, `{read}` and `{name}`. */
export interface SearchWords {
  readonly label: string;
  readonly submit: string;
  readonly hint: string;
  readonly loading: string;
  readonly count: Readonly<Record<'none' | 'one' | 'other', string>>;
  readonly partial: string;
  readonly suggestion: string;
  readonly best: string;
  readonly lacking: string;
  readonly nearest: string;
  /** Heading of answers to what stands nowhere as it was quoted. */
  readonly unquoted: string;
  readonly more: string;
  readonly others: string;
  readonly readTo: string;
  readonly otherPlace: string;
  readonly all: string;
  readonly filters: string;
  readonly groups: Readonly<Record<Group, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly facets: Readonly<Record<'kind' | 'audience' | 'agency' | 'year', string>>;
  readonly audiences: Readonly<Record<'citizen' | 'business', string>>;
  /** Labels of the notes by kind: whom to ask today, what a term means. */
  readonly notes: Readonly<Record<string, string>>;
  readonly then: string;
  readonly where: string;
  readonly bring: string;
  readonly papers: string;
  /** Language of papers that stand in the list; without one they are only counted. */
  readonly papersIn?: string | undefined;
  readonly outside: string;
  readonly unverified: string;
  readonly unsaved: string;
  readonly why: string;
  readonly reasons: Readonly<Record<Reason['kind'], string>>;
  readonly none: Readonly<Record<'title' | 'filters' | 'plain' | 'spelling' | 'browse' | 'ask', string>>;
  readonly suggested: Readonly<Record<'label' | 'count' | 'none', string>>;
  readonly retry: string;
  readonly faults: Readonly<Record<Fault, string>>;
  readonly missing: Readonly<Record<SearchPart, string>>;
}

/** A labelled link. */
export interface WordedLink {
  readonly href: string;
  readonly label: string;
  /** The known state of an external link. */
  readonly state?: string | undefined;
}
