import type { FacetValue } from '../../domain/services/catalogue.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import type { MessageKey, Translate } from '../language/translate.ts';

/** The label of a facet value: its own name, or an interface text. */
export const facetValueName = ({ name, id }: Pick<FacetValue, 'name' | 'id'>, locale: Locale, t: Translate): string =>
  name?.[locale] ?? t(`facet.value.${id}` as MessageKey);
