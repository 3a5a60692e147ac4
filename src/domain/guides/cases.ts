import type { GuideStep } from '../../schema/guides/guide.ts';
import type { PaperGroup } from '../../schema/services/procedure.ts';
import { foldVerbatim } from '../text/verbatim.ts';

/** The case that a group of papers is for, as headings are compared; "" for the group without one. */
export const caseOf = ({ group = '' }: Pick<PaperGroup, 'group'>): string => foldVerbatim(group);

/** Whether a step takes the papers of a case of its procedure; a step that names no cases takes all. */
export const takesCase = ({ cases }: Pick<GuideStep, 'cases'>, heading: string): boolean =>
  cases === undefined || cases.some((own) => foldVerbatim(own) === heading);
