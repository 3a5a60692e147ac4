import type { LawBody, PlacedArticle, Unit, UnitKind } from './law.ts';
import { articlesOf, unitsIn } from './law.ts';

const KINDS: Readonly<Record<string, UnitKind>> = { dieu: 'article', khoan: 'clause', diem: 'point' };

/** One step of a path: `khoan-4` is clause 4. */
export interface Step {
  readonly kind: UnitKind;
  readonly number: string;
}

/** The steps of a path, from the article inwards: `dieu-3.khoan-4.diem-dd` is article 3, clause 4, point đ. */
export const stepsOf = (path: string): Step[] =>
  path.split('.').flatMap((part): Step[] => {
    const [word = '', number = ''] = part.split('-');
    const kind = KINDS[word];
    return kind === undefined ? [] : [{ kind, number: number.replace('dd', 'đ') }];
  });

/** The path of the article that a path leads into. */
export const articlePath = (path: string): string => path.split('.', 1)[0] ?? path;

/** An article, clause or point by its path, and the article that holds it. */
export function unitAt(law: LawBody, path: string): (PlacedArticle & { readonly unit: Unit }) | undefined {
  const placed = articlesOf(law).find(({ article }) => article.id === articlePath(path));
  const unit = placed && unitsIn(placed.article).find(({ id }) => id === path);
  return placed && unit ? { ...placed, unit } : undefined;
}
