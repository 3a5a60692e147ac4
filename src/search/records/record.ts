/** How a name is one: what a reader is told when a hit came through it. */
export type Via = 'name' | 'ask' | 'former' | 'later' | 'abbreviation' | 'language' | 'symbol' | 'subject';

/** Words, with their language where it is not the one the index is for. */
export interface Worded {
  readonly text: string;
  readonly lang?: string | undefined;
}

export interface SearchName extends Worded {
  readonly via: Via;
}

/** A stretch of full text, with the anchor it stands at if that is not the entry's own. */
export interface Passage extends Worded {
  readonly anchor?: string | undefined;
  /** Whether no source confirms it: the reader is told so. */
  readonly isUnverified?: boolean;
}

/** Whom to ask now, and whom one had to ask in the theme’s year, as ids of agencies. */
export interface Bodies {
  readonly now: readonly string[];
  readonly then: readonly string[];
}

/** One thing search can answer with. */
export interface SearchRecord {
  /** Public reference, `agency:so-noi-vu`. */
  readonly ref: string;
  /** The first one is its title. */
  readonly names: readonly SearchName[];
  readonly passages?: readonly Passage[] | undefined;
  /** What a reader wants to know at once: whom to ask now, where a ward is today, what a term means. */
  readonly note?: Worded | undefined;
  /** Ids of the bodies that its note and `then` name: a reader of files makes both from the names of those. */
  readonly bodies?: Bodies | undefined;
  /** For an agency: what it is called today, where that is not its title. */
  readonly today?: string | undefined;
  /** What tells it apart from another entry of the same name. */
  readonly apart?: string | undefined;
  /** How many people need it: 3 many, 1 few. */
  readonly relevance?: number | undefined;
  /** For a service: who handled it in the theme’s year. */
  readonly then?: string | undefined;
  /** For a service: what is known of the page where one applies, in words. Its address is on the service’s own page. */
  readonly linkState?: string | undefined;
  readonly audience?: 'citizen' | 'business' | 'both';
  /** Ids of the agencies it has to do with. */
  readonly agencies?: readonly string[];
  readonly year?: number | undefined;
  /** For a term: what its names stand for. */
  readonly means?: readonly string[];
  /** For a term: whether its names also stand for something else. */
  readonly inContext?: boolean;
  /** For a term: what people say rather than write short. */
  readonly isEveryday?: boolean;
}

/** The kind of thing a reference stands for: `agency`, `service`, `task` … */
export const kindOf = (ref: string): string => ref.slice(0, ref.indexOf(':'));

/** What search answers from, in one language. */
export interface SearchData {
  /** Names of the place the portal is about: beside other words they say little. */
  readonly place: readonly string[];
  readonly records: readonly SearchRecord[];
}
