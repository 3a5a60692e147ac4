/** The page that a report is about. */
export interface ReportSubject {
  /** Complete address; undefined for the page of unknown addresses. */
  readonly address?: string | undefined;
  /** The public reference of the page's subject. */
  readonly ref?: string | undefined;
  /** Abbreviated digest of the build. */
  readonly digest?: string | undefined;
}

/** The labels of a report in one language, without colons. */
export interface ReportWords {
  readonly page: string;
  readonly id: string;
  readonly build: string;
  /** Fields for the reader to fill in, in this order. */
  readonly blanks: readonly string[];
}

/** The text of a report: facts about the page, then blanks to fill in. */
export function reportText({ address = '', ref, digest }: ReportSubject, words: ReportWords): string {
  const known = [
    `${words.page}: ${address}`,
    ...(ref === undefined ? [] : [`${words.id}: ${ref}`]),
    ...(digest === undefined ? [] : [`${words.build}: ${digest}`]),
  ];
  return [...known, '', ...words.blanks.flatMap((label) => [`${label}:`, ''])].join('\n');
}

/**
 * Adapts the report to the reader's place on the page: appends the anchor to the page's address, and where it is
 * that of a task (`isTask`) replaces the directive's reference by the task's. A page without address uses `openedAt`. `anchor` begins with
 * `#` or is empty.
 */
export function reportAt(text: string, openedAt: string, anchor: string, isTask = false): string {
  const [page = '', ...rest] = text.split('\n');
  if (!/https?:/u.test(page)) return [`${page.trimEnd()} ${openedAt}`, ...rest].join('\n');
  const [id = '', ...others] = rest;
  const task = isTask ? id.replace(/ directive:(?<directive>\S+)$/u, ` task:$<directive>${anchor}`) : id;
  return [`${page}${anchor}`, task, ...others].join('\n');
}
