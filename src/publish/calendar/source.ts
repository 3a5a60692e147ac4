/**
 * A whole day, `2021-03-19`, or a local time with offset, `2022-03-18T08:30+07:00`. Times with another offset are
 * converted to the zone of the calendar.
 */
export type CalendarDate = string;

/** One entry of a calendar; texts are plain text. */
export interface CalendarEntry {
  /** Permanent, so that programs recognise imported entries. Avoid commas: some programs compare the escaped form. */
  readonly uid: string;
  readonly summary: string;
  readonly description?: string | undefined;
  readonly location?: string | undefined;
  /** Absolute address of its page. */
  readonly url?: string | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly starts: CalendarDate;
  /** Last day (inclusive) of a whole-day entry, or end time. Of the same type as `starts`. */
  readonly ends?: CalendarDate | undefined;
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  /** Whether the entry leaves the time free (TRANSP). */
  readonly isTransparent: boolean;
  /** 0 at first; increased with every change of title, date or place. */
  readonly sequence: number;
  /** ISO day (00:00 UTC) or a time with offset. */
  readonly modified: string;
  readonly created?: string | undefined;
  /** A CSS 3 colour name, such as `teal`. */
  readonly color?: string | undefined;
  /** Language of its texts (BCP 47). */
  readonly language: string;
}

/** A calendar for subscription; addresses are absolute, texts plain text. */
export interface CalendarSource {
  readonly name: string;
  readonly description: string;
  /** The corresponding page. */
  readonly url: string;
  /** Address of the calendar file. */
  readonly self: string;
  /** Language of name and description (BCP 47). */
  readonly language: string;
  /** A CSS 3 colour name. */
  readonly color: string;
  /** Refresh interval: a duration such as `P1D`. */
  readonly refresh: string;
  /** Name of a zone in the time zone database. */
  readonly zone: string;
  readonly entries: readonly CalendarEntry[];
}
