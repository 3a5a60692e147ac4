/** What a report says of the page it is about. */
export interface ReportSubject {
  /** Full address; a page that serves every wrong address has none. */
  readonly address?: string | undefined;
  /** What the page is about, as a public reference. */
  readonly ref?: string | undefined;
  /** Names the build, in short. */
  readonly digest?: string | undefined;
}

/** The labels of a report in one language, without colons. */
export interface ReportWords {
  readonly page: string;
  readonly id: string;
  readonly build: string;
  /** What the reader fills in, in this order. */
  readonly blanks: readonly string[];
}

/** The text of a report: what is known of the page, then blanks to fill in. */
export function reportText({ address = '', ref, digest }: ReportSubject, words: ReportWords): string {
  const known = [
    `${words.page}: ${address}`,
    ...(ref === undefined ? [] : [`${words.id}: ${ref}`]),
    ...(digest === undefined ? [] : [`${words.build}: ${digest}`]),
  ];
  return [...known, '', ...words.blanks.flatMap((label) => [`${label}:`, ''])].join('\n');
}

const TASK = /^#nv-\d+$/u;

/**
 * The text for the place on the page the reader went to: its anchor ends the page's address, and the anchor of a task
 * names the task instead of its directive. A page without an address takes the one it was opened at. `anchor` begins
 * with `#`, or is empty.
 */
export function reportAt(text: string, openedAt: string, anchor: string): string {
  const [page = '', ...rest] = text.split('\n');
  if (!/https?:/u.test(page)) return [`${page.trimEnd()} ${openedAt}`, ...rest].join('\n');
  const [id = '', ...others] = rest;
  const task = TASK.test(anchor) ? id.replace(/ directive:(?<directive>\S+)$/u, ` task:$<directive>${anchor}`) : id;
  return [`${page}${anchor}`, task, ...others].join('\n');
}
