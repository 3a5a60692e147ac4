import { stepsOf } from '../../domain/laws/path.ts';
import type { Translate } from '../language/translate.ts';

/** An article, clause or point by its path, as one names it: “điểm a khoản 4 Điều 3”. */
export const unitName = (path: string, t: Translate): string =>
  stepsOf(path).reduce((of, { kind, number }) => t(`law.${kind}`, { number, of }), '');
