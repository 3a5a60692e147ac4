import type { DistinctName } from '../../domain/services/distinct-name.ts';
import type { Translate } from '../language/translate.ts';

/** What tells a service apart from another one that lists call the same: its code and tiers. */
export const apartWords = ({ id, tiers }: NonNullable<DistinctName['apart']>, t: Translate): string =>
  [id, ...tiers.map((tier) => t(`service.tier.${tier}`))].join(', ');
