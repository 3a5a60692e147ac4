import type { Procedure } from '../../../../schema/services/procedure.ts';

/** What a procedure says outside its list of papers, text by text. */
export const textsOutsidePapers = (procedure: Procedure): string[] => [
  procedure.name,
  ...procedure.steps,
  ...procedure.conditions,
  ...procedure.ways.flatMap(({ time, fees = [], note }) => [time?.text ?? '', ...fees, note ?? '']),
  ...procedure.results.map(({ name }) => name),
  ...[procedure.applicants, procedure.carried_out_by, procedure.ways_raw, procedure.papers_raw].filter(
    (text) => text !== undefined,
  ),
];

/** All that a procedure says, text by text: a quotation may not run over the end of one. */
export const textsOf = (procedure: Procedure): string[] => [
  ...textsOutsidePapers(procedure),
  ...procedure.papers.flatMap(({ group, items }) => [group ?? '', ...items.map(({ text }) => text)]),
];
