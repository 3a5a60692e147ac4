import { createHash } from 'node:crypto';
import { FieldSurvey, type Fields } from '../../search/export/fields.ts';
import { passageLines, type BadLine } from '../passages/passage-lines.ts';
import { refusalsOf } from '../passages/engine-refusals.ts';

/** What a file of passages holds. */
export interface Survey {
  readonly passages: number;
  readonly bad: readonly BadLine[];
  readonly fields: Fields;
  /** Of all passages. */
  readonly digest: string;
}

/** Reads the whole file once, before anything is sent. */
export async function surveyOf(file: string, onRead: (passages: number) => void): Promise<Survey> {
  const bad: BadLine[] = [];
  const survey = new FieldSurvey();
  const hash = createHash('sha256');
  let passages = 0;
  for await (const { line, record, messages } of passageLines(file)) {
    for (const message of messages ?? refusalsOf(record)) bad.push({ line, message });
    if (!record) continue;
    survey.add(record);
    hash.update(JSON.stringify(record));
    passages += 1;
    onRead(passages);
  }
  return { passages, bad, fields: survey.fields, digest: hash.digest('hex') };
}
