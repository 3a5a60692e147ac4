/** How a name is one: what a reader is told when a hit came through it. */
export type Via = 'name' | 'ask' | 'former' | 'later' | 'abbreviation' | 'language' | 'symbol' | 'subject';

/** A text, with its language if it is not that of the index. */
export interface Worded {
  readonly text: string;
  readonly lang?: string | undefined;
}

export interface SearchName extends Worded {
  readonly via: Via;
  /** Why it may not be so, which readers are told with it. */
  readonly doubt?: string | undefined;
}

/** A passage of full text, with its anchor if it is not the entry itself. */
export interface Passage extends Worded {
  readonly anchor?: string | undefined;
  /** Whether no source confirms it, which readers are told. */
  readonly isUnverified?: boolean;
}

/** Whom to ask now, and whom one had to ask in the theme’s year, as ids of agencies. */
export interface Bodies {
  readonly now: readonly string[];
  readonly then: readonly string[];
  /** Where one files, if that is told apart. */
  readonly files?: readonly string[] | undefined;
}

/** A body that does the work of another today. */
export interface Heir {
  readonly ref: string;
  readonly name: string;
}

/** What to bring: how many papers, and the first of them in the words of their source. */
export interface Papers {
  readonly count: number;
  readonly first: readonly string[];
}

/** One thing search can answer with. */
export interface SearchRecord {
  /** Public reference, `agency:so-noi-vu`. */
  readonly ref: string;
  /** What has no page of its own: the reference of the page it stands on, and where on it. */
  readonly on?: string | undefined;
  readonly anchor?: string | undefined;
  /** The first name is the title. */
  readonly names: readonly SearchName[];
  readonly passages?: readonly Passage[] | undefined;
  /** The most useful fact: whom to ask today, where a ward is today, what a term means. */
  readonly note?: Worded | undefined;
  /** For a document: whether it is in force today, as far as sources say. */
  readonly standing?: string | undefined;
  /** Ids of the bodies that its note and `then` name: a reader of files makes both from the names of those. */
  readonly bodies?: Bodies | undefined;
  /** For a body whose work others do today: those, as a reader of files makes them of its bodies. */
  readonly heirs?: readonly Heir[] | undefined;
  /** For a service: where one files, in words. */
  readonly where?: string | undefined;
  readonly papers?: Papers | undefined;
  /** For an agency: what it is called today, where that is not its title. */
  readonly today?: string | undefined;
  /** What tells it apart from another entry of the same name. */
  readonly apart?: string | undefined;
  /** How many people need it: 3 many, 1 few. */
  readonly relevance?: number | undefined;
  /** For a service: who handled it in the theme’s year. */
  readonly then?: string | undefined;
  /** For a service: the state of the page to apply on, in words. Its address is only on the service's own page. */
  readonly linkState?: string | undefined;
  readonly audience?: 'citizen' | 'business' | 'both';
  /** Ids of related agencies. */
  readonly agencies?: readonly string[];
  readonly year?: number | undefined;
  /** For a term: its meanings. */
  readonly means?: readonly string[];
  /** For a term: whether its names also have other meanings. */
  readonly inContext?: boolean;
  /** For a term: whether it is an everyday expression rather than an abbreviation. */
  readonly isEveryday?: boolean;
}

/** The kind in a reference: `agency`, `service`, `task` … */
export const kindOf = (ref: string): string => ref.slice(0, ref.indexOf(':'));

/** The search data of one language. */
export interface SearchData {
  /** Names of the portal's place: beside other words they have little weight. */
  readonly place: readonly string[];
  readonly records: readonly SearchRecord[];
}
