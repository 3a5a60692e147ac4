import type { FactKind } from '../../schema/legislation/timeline.ts';
import { parseMoment } from '../dialogues/moment.ts';
import { sessions } from '../dialogues/schedule.ts';
import type { Session } from '../dialogues/session.ts';
import type { LegalDocument, TimelineFact } from '../entries/entry.ts';
import { comparePartialDates, parsePartialDate, type PartialDate } from '../dates/partial-date.ts';
import type { Portal } from '../portal.ts';

/** One mark on the ribbon of a year: a dated fact, a document issued then, a session, or many sessions of a month. */
export interface RibbonMark {
  readonly id: string;
  readonly date: string;
  readonly kind: FactKind | 'document' | 'dialogue';
  readonly fact?: TimelineFact;
  readonly document?: LegalDocument;
  readonly session?: Session;
  /** So many sessions that one mark stands for all; they are listed on the page of their quarter. */
  readonly crowd?: { readonly quarter: string; readonly count: number };
}

/** More sessions than this in a month become one mark: a ribbon stays a picture, its list a page. */
const MOST_SESSIONS = 6;

/** Marks that fall into one column: a month, or the whole year where no month is known. */
export interface RibbonColumn {
  /** 1–12; 0 for what is dated by year only. */
  readonly month: number;
  readonly marks: readonly RibbonMark[];
}

const columnOf = ({ precision, month }: PartialDate): number => (precision === 'year' ? 0 : month);

/** A dated fact as a mark. */
export const factMark = (fact: TimelineFact): RibbonMark => ({
  id: `event-${fact.id}`,
  date: fact.date,
  kind: fact.kind,
  fact,
});

/** The month a session lies in, or its quarter where no month is known. */
const monthOf = ({ starts }: Session): string => {
  const { date, precision } = parseMoment(starts);
  return precision === 'quarter' ? date : date.slice(0, '2021-03'.length);
};

/** The sessions of a year as marks, month by month. */
export const sessionMarks = (portal: Portal, year: number): RibbonMark[] =>
  [
    ...Map.groupBy(
      sessions(portal).filter(({ inQuarter }) => inQuarter.startsWith(`${year}-`)),
      monthOf,
    ),
  ].flatMap(([month, own]): RibbonMark[] => {
    const quarter = own[0]?.inQuarter ?? '';
    if (own.length > MOST_SESSIONS) {
      const crowd = { quarter, count: own.length };
      return [{ id: `dialogues-${month.toLowerCase()}`, date: month, kind: 'dialogue', crowd }];
    }
    return own.map((session) => ({
      id: `dialogue-${session.id}`,
      date: parseMoment(session.starts).date,
      kind: 'dialogue',
      session,
    }));
  });

/** Everything dated in a year, oldest first. */
export function ribbonMarks(portal: Portal, year: number): RibbonMark[] {
  const facts = portal.timeline.map(factMark);
  const documents = [...portal.documents.values()].flatMap((document): RibbonMark[] =>
    document.issued === null
      ? []
      : [{ id: `document-${document.id}`, date: document.issued, kind: 'document', document }],
  );
  return [...facts, ...documents, ...sessionMarks(portal, year)]
    .filter(({ date }) => parsePartialDate(date).year === year)
    .sort((a, b) => comparePartialDates(a.date, b.date) || a.id.localeCompare(b.id));
}

/** The marks of a year month by month, January to December, what has no month last. */
export function ribbonColumns(marks: readonly RibbonMark[]): RibbonColumn[] {
  const months = Map.groupBy(marks, ({ date }) => columnOf(parsePartialDate(date)));
  return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0]
    .map((month) => ({ month, marks: months.get(month) ?? [] }))
    .filter(({ month, marks: own }) => month > 0 || own.length > 0);
}

/** What moved after a year, newest first: where people go has changed. */
export const changesSince = (portal: Portal, year: number): RibbonMark[] =>
  portal.timeline
    .filter(({ kind, date }) => kind === 'change' && parsePartialDate(date).year > year)
    .map(factMark)
    .reverse();
