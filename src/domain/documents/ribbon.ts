import type { FactKind } from '../../schema/legislation/timeline.ts';
import { parseMoment } from '../dialogues/moment.ts';
import { sessions } from '../dialogues/schedule.ts';
import type { Session } from '../dialogues/session.ts';
import type { LegalDocument, TimelineFact } from '../entries/entry.ts';
import { comparePartialDates, parsePartialDate, type PartialDate } from '../dates/partial-date.ts';
import type { Portal } from '../portal.ts';

/** A mark on the timeline of a year: a dated fact, a document, a session, or many sessions of one month. */
export interface RibbonMark {
  readonly id: string;
  readonly date: string;
  readonly kind: FactKind | 'document' | 'dialogue';
  readonly fact?: TimelineFact;
  readonly document?: LegalDocument;
  readonly session?: Session;
  /** Set if the mark stands for many sessions, which the page of their quarter lists. */
  readonly crowd?: { readonly quarter: string; readonly count: number };
}

/** With more sessions in a month, one mark replaces them, so that the timeline stays short. */
const MOST_SESSIONS = 6;

/** Marks of one month, or of the whole year if the month is unknown. */
export interface RibbonColumn {
  /** 1–12; 0 if only the year is known. */
  readonly month: number;
  readonly marks: readonly RibbonMark[];
}

const columnOf = ({ precision, month }: PartialDate): number => (precision === 'year' ? 0 : month);

/** Converts a dated fact to a mark. */
export const factMark = (fact: TimelineFact): RibbonMark => ({
  id: `event-${fact.id}`,
  date: fact.date,
  kind: fact.kind,
  fact,
});

/** The month of a session, or its quarter if the month is unknown. */
const monthOf = ({ starts }: Session): string => {
  const { date, precision } = parseMoment(starts);
  return precision === 'quarter' ? date : date.slice(0, '2021-03'.length);
};

/** The sessions of a year as marks, by month. */
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

/** All marks of a year, oldest first. */
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

/** Groups the marks of a year by month, January to December; marks without a month come last. */
export function ribbonColumns(marks: readonly RibbonMark[]): RibbonColumn[] {
  const months = Map.groupBy(marks, ({ date }) => columnOf(parsePartialDate(date)));
  return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0]
    .map((month) => ({ month, marks: months.get(month) ?? [] }))
    .filter(({ month, marks: own }) => month > 0 || own.length > 0);
}

/** Changes after a year that affect where people go, newest first. */
export const changesSince = (portal: Portal, year: number): RibbonMark[] =>
  portal.timeline
    .filter(({ kind, date }) => kind === 'change' && parsePartialDate(date).year > year)
    .map(factMark)
    .reverse();
