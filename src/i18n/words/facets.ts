import type { FacetValue } from '../../domain/services/catalogue.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import type { MessageKey, Translate } from '../language/translate.ts';

/** What a value of a facet is called: its own name, or a word of the interface. */
export const facetValueName = ({ name, id }: Pick<FacetValue, 'name' | 'id'>, locale: Locale, t: Translate): string =>
  name?.[locale] ?? t(`facet.value.${id}` as MessageKey);
