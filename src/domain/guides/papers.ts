import type { GuideStep } from '../../schema/guides/guide.ts';
import type { Guide, PaperKind } from '../entries/entry.ts';
import { oncePerObject } from '../lists/once.ts';
import type { Portal } from '../portal.ts';
import { paperCases, type PaperLine } from '../services/page/papers.ts';
import { foldVerbatim } from '../text/verbatim.ts';
import { deskOf, serviceOf, type StepDesk } from './desk.ts';

/** A paper in the words of the procedure of a step. */
export interface AskedPaper {
  readonly step: GuideStep;
  readonly line: PaperLine;
  /** The case it belongs to, in the words of the source. */
  readonly heading: string | undefined;
}

/** A paper to bring once: all that mean it, and the largest number that one of them asks for. */
export interface UnitedPaper {
  /** What a tick is remembered by. */
  readonly key: string;
  /** Undefined where no reading unites its words with others: they stand as they are. */
  readonly kind: PaperKind | undefined;
  readonly originals: number;
  readonly copies: number;
  readonly asked: readonly AskedPaper[];
}

/** What to bring to one desk for all steps that are done there. */
export interface DeskPapers {
  readonly desk: StepDesk;
  readonly steps: readonly GuideStep[];
  readonly papers: readonly UnitedPaper[];
  /** What the sources print among the papers and is none. */
  readonly remarks: readonly AskedPaper[];
}

/** The kind of paper that each text of a procedure means. */
const kindByText = oncePerObject(
  ({ papers }: Portal): ReadonlyMap<string, PaperKind> =>
    new Map([...papers.values()].flatMap((kind) => kind.same_as.map((text) => [foldVerbatim(text), kind] as const))),
);

/** Every line that the procedure of a step prints among its papers, in its order; none for a step without one. */
export function askedBy(portal: Portal, step: GuideStep): AskedPaper[] {
  const service = serviceOf(portal, step);
  if (service === undefined) return [];
  return paperCases(service.procedure.papers).flatMap(({ heading, lines }) =>
    lines.map((line) => ({ step, line, heading })),
  );
}

const largest = (numbers: readonly number[]): number => Math.max(0, ...numbers);

/** Papers for everybody come first, then those for some, then what no reading unites. */
const rankOf = ({ kind }: UnitedPaper): number => (kind === undefined ? 2 : kind.when === undefined ? 0 : 1);

/** What to bring, desk by desk: every line of every procedure of the guide stands once in it, as a paper or a remark. */
export function papersByDesk(portal: Portal, { steps }: Pick<Guide, 'steps'>): DeskPapers[] {
  const kinds = kindByText(portal);
  const kindOf = ({ line }: AskedPaper): PaperKind | undefined => kinds.get(foldVerbatim(line.text));
  const isRemark = (asked: AskedPaper): boolean => {
    const kind = kindOf(asked);
    return kind === undefined ? asked.line.isRemark : kind.is_remark === true;
  };
  const desks = Map.groupBy(
    steps.filter(({ service }) => service !== undefined),
    (step) => JSON.stringify(deskOf(portal, step)),
  );
  return [...desks].map(([desk, own]): DeskPapers => {
    const asked = own.flatMap((step) => askedBy(portal, step));
    const papers = Map.groupBy(
      asked.filter((one) => !isRemark(one)),
      (one) => kindOf(one)?.id ?? `${one.step.service ?? ''} ${one.line.key}`,
    );
    return {
      desk: JSON.parse(desk) as StepDesk,
      steps: own,
      papers: [...papers]
        .flatMap(([key, same]): UnitedPaper[] => {
          const [first] = same;
          if (first === undefined) return [];
          return [
            {
              key,
              kind: kindOf(first),
              originals: largest(same.map(({ line }) => line.originals)),
              copies: largest(same.map(({ line }) => line.copies)),
              asked: same,
            },
          ];
        })
        .toSorted((a, b) => rankOf(a) - rankOf(b)),
      remarks: asked.filter(isRemark),
    };
  });
}
