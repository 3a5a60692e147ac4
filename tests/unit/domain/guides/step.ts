import type { GuideStep } from '../../../../src/schema/guides/guide.ts';

/** A text that is the same in both languages. */
export const words = (text: string) => ({ vi: text, en: text });
/** A step that has only these fields. */
export const step = (id: string, fields: Partial<GuideStep> = {}): GuideStep => ({
  id,
  name: words(id),
  does: words(id),
  only_if: [],
  shows: [],
  needs: [],
  takes: [],
  after: [],
  gives: [],
  said: [],
  ...fields,
});
/** What makes a step one for those who answer a question so. */
export const only = (question: string, ...options: string[]) => ({ only_if: [{ question, options }] });
