import type { PaperKindRecord } from '../../schema/guides/paper.ts';
import { foldVerbatim } from '../text/verbatim.ts';

/** Words of a procedure that a kind of paper takes for itself. */
export interface KindWords<Kind> {
  readonly id: string;
  readonly kind: Kind;
  readonly text: string;
  /** Its place among the words of the kind. */
  readonly index: number;
}

/** The kinds of papers by the words that mean them, as words are compared (`foldVerbatim`); sound content has one each. */
export const kindsByWords = <Kind extends Pick<PaperKindRecord, 'same_as'>>(
  papers: ReadonlyMap<string, Kind>,
): ReadonlyMap<string, KindWords<Kind>[]> =>
  Map.groupBy(
    [...papers].flatMap(([id, kind]) => kind.same_as.map((text, index) => ({ id, kind, text, index }))),
    ({ text }) => foldVerbatim(text),
  );
