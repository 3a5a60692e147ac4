/**
 * When something is: a whole day, `2021-03-19`, or a local time with its offset, `2022-03-18T08:30+07:00`. Both are
 * wall-clock readings of one place: a calendar turns another offset into that of its zone.
 */
export type CalendarDate = string;

/** One entry of a calendar; texts are plain text. */
export interface CalendarEntry {
  /** Never changes, so that programs find what they have already imported. Best without commas: some compare it escaped. */
  readonly uid: string;
  readonly summary: string;
  readonly description?: string | undefined;
  readonly location?: string | undefined;
  /** Absolute address of the page about it. */
  readonly url?: string | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly starts: CalendarDate;
  /** Of whole days the last one; of a time the time it ends. Of the same kind as `starts`. */
  readonly ends?: CalendarDate | undefined;
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  /** Whether one is free all the same: an entry that only informs does not block the day. */
  readonly isTransparent: boolean;
  /** 0 at first; one more with every change of what, when or where. */
  readonly sequence: number;
  /** ISO day (00:00 UTC) or instant. */
  readonly modified: string;
  readonly created?: string | undefined;
  /** A name of CSS 3, such as `teal`. */
  readonly color?: string | undefined;
  /** BCP 47; of its texts. */
  readonly language: string;
}

/** A time zone that knows no summer time. */
export interface CalendarZone {
  /** A name of the IANA time zone database. */
  readonly id: string;
  /** As `+07:00`. */
  readonly offset: string;
}

/** A calendar that programs subscribe to; addresses are absolute, texts plain text. */
export interface CalendarSource {
  readonly name: string;
  readonly description: string;
  /** The page that says the same. */
  readonly url: string;
  /** Of the calendar file itself. */
  readonly self: string;
  /** BCP 47; of name and description. */
  readonly language: string;
  /** A name of CSS 3. */
  readonly color: string;
  /** How often to look for changes: a duration such as `P1D`. */
  readonly refresh: string;
  readonly zone: CalendarZone;
  readonly entries: readonly CalendarEntry[];
}
