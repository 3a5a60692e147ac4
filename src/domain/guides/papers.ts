import type { Localized } from '../../schema/fields/localized.ts';
import type { GuideRecord, GuideStep } from '../../schema/guides/guide.ts';
import type { Guide, PaperKind, Service } from '../entries/entry.ts';
import { oncePerObject } from '../lists/once.ts';
import { getOrThrow, type Portal } from '../portal.ts';
import { paperCases, type PaperLine } from '../services/page/papers.ts';
import { foldVerbatim } from '../text/verbatim.ts';
import { caseOf, takesCase } from './cases.ts';
import { deskKey, deskOf, serviceOf } from './desk.ts';
import { kindsByWords } from './kinds.ts';

/** A paper in the words of the procedure of a step. */
export interface AskedPaper {
  readonly step: GuideStep;
  readonly line: PaperLine;
  /** The case it belongs to, in the words of the source. */
  readonly heading: string | undefined;
  /** The kind that it is by our reading; undefined where no reading unites it with others. */
  readonly kind: PaperKind | undefined;
  /** For whom it is asked, in our words; undefined: for everybody. */
  readonly when: Localized | undefined;
  /** Whether it is to be shown, and only the steps or conditions of the procedure say so. */
  readonly isShown: boolean;
}

/** A paper to bring once: all that mean it, and the largest number that one of them asks for. */
export interface UnitedPaper {
  /** What a tick is remembered by. */
  readonly key: string;
  /** Undefined where no reading unites its words with others: they stand as they are. */
  readonly kind: PaperKind | undefined;
  readonly originals: number;
  readonly copies: number;
  /** For whom it is, where nobody asks everybody for it. */
  readonly when: readonly Localized[];
  readonly asked: readonly AskedPaper[];
}

/** Papers of a procedure that no step takes, and why. */
export interface LeftPapers {
  readonly reason: Localized;
  readonly asked: readonly AskedPaper[];
}

/** What to bring to one desk for all steps that are done there. */
export interface DeskPapers {
  readonly steps: readonly GuideStep[];
  readonly papers: readonly UnitedPaper[];
  /** What the sources print among the papers and is none. */
  readonly remarks: readonly AskedPaper[];
  /** What the procedures of these steps ask for in cases that the guide leaves out. */
  readonly left: readonly LeftPapers[];
}

const kinds = oncePerObject(({ papers }: Portal) => kindsByWords(papers));

/** The papers of a procedure for a step, in its order; `isOf` chooses the cases. */
function linesOf(portal: Portal, step: GuideStep, service: Service, isOf: (heading: string) => boolean): AskedPaper[] {
  return paperCases(service.procedure.papers).flatMap(({ heading, lines }) =>
    isOf(caseOf({ group: heading }))
      ? lines.map((line) => {
          const kind = kinds(portal).get(foldVerbatim(line.text))?.[0]?.kind;
          return { step, line, heading, kind, when: kind?.when, isShown: false };
        })
      : [],
  );
}

/** Every line that the procedure of a step prints among its papers for it, then what it has to show. */
export function askedBy(portal: Portal, step: GuideStep): AskedPaper[] {
  const service = serviceOf(portal, step);
  if (service === undefined) return [];
  const shown = step.shows.map(({ paper, quote, when }): AskedPaper => {
    const kind = getOrThrow(portal.papers, paper);
    const line = { key: paper, text: quote, originals: 0, copies: 0, forms: [], isRemark: false };
    return { step, line, heading: undefined, kind, when: when ?? kind.when, isShown: true };
  });
  return [...linesOf(portal, step, service, (heading) => takesCase(step, heading)), ...shown];
}

const isRemark = ({ kind, line, isShown }: AskedPaper): boolean =>
  !isShown && (kind === undefined ? line.isRemark : kind.is_remark === true);

const largest = (numbers: readonly number[]): number => Math.max(0, ...numbers);

/** The distinct words for whom a paper is; none where one of those who ask, asks everybody. */
const whenOf = (asked: readonly AskedPaper[]): Localized[] => {
  const whens = asked.flatMap(({ when }) => when ?? []);
  return whens.length < asked.length ? [] : [...new Map(whens.map((when) => [JSON.stringify(when), when])).values()];
};

/** Papers for everybody come first, then those for some, then what no reading unites. */
const rankOf = ({ kind, when }: UnitedPaper): number => (kind === undefined ? 2 : when.length === 0 ? 0 : 1);

/** The papers of the cases that a guide leaves out, of the procedures of some of its steps; each is told once. */
const leftOf = (portal: Portal, leaves: GuideRecord['leaves'], steps: readonly GuideStep[]): LeftPapers[] =>
  leaves.flatMap(({ service, case: left, reason }) => {
    const step = steps.find((one) => one.service === service);
    const of = step && serviceOf(portal, step);
    return of ? [{ reason, asked: linesOf(portal, step, of, (heading) => heading === foldVerbatim(left)) }] : [];
  });

/**
 * What to bring, desk by desk: every line of every procedure of the guide stands once in it, as a paper or a remark, or
 * as left out with the reason.
 */
export function papersByDesk(portal: Portal, { steps, leaves }: Pick<Guide, 'steps' | 'leaves'>): DeskPapers[] {
  const desks = Map.groupBy(
    steps.filter(({ service }) => service !== undefined),
    (step) => deskKey(deskOf(portal, step)),
  );
  return [...desks.values()].map((own): DeskPapers => {
    const asked = own.flatMap((step) => askedBy(portal, step));
    const papers = Map.groupBy(
      asked.filter((one) => !isRemark(one)),
      ({ kind, step, line }) => kind?.id ?? `${step.service ?? ''} ${line.key}`,
    );
    return {
      steps: own,
      papers: [...papers]
        .map(([key, same]): UnitedPaper => ({
          key,
          kind: same[0]?.kind,
          originals: largest(same.map(({ line }) => line.originals)),
          copies: largest(same.map(({ line }) => line.copies)),
          when: whenOf(same),
          asked: same,
        }))
        .toSorted((a, b) => rankOf(a) - rankOf(b)),
      remarks: asked.filter(isRemark),
      left: leftOf(portal, leaves, own),
    };
  });
}
