import { legalBases, symbolOf, type LegalBasis } from '../../domain/legal-basis/bases.ts';
import { pathOfBasis } from '../../domain/legal-basis/pages.ts';
import { writtenSymbol } from '../../domain/legal-basis/symbol.ts';
import type { Service } from '../../domain/entries/entry.ts';
import type { Portal } from '../../domain/portal.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { urlOf } from '../addresses/urls.ts';

/** The address where the procedures that rest on a document are listed: its own page, or its place in a list. */
export const basisUrl = (portal: Portal, basis: LegalBasis, locale: Locale): string =>
  basis.document
    ? urlOf({ route: 'legalBasis', id: basis.document.id }, locale)
    : `${urlOf({ route: 'legalBasisBy', id: pathOfBasis(portal, basis) }, locale)}#${basis.id}`;

/** An entry of a legal basis in the words of its source; without an address it is no whole symbol. */
export interface BasisLink {
  readonly text: string;
  readonly href?: string;
}

/** The legal basis of a procedure, symbol by symbol, each with the list of what else rests on it. */
export const basisLinks = (portal: Portal, service: Service, locale: Locale): BasisLink[] =>
  service.procedure.legal_basis.map((text) => {
    const symbol = symbolOf(service, text);
    const basis = symbol && legalBases(portal).whole.get(symbol.key);
    return basis ? { text: writtenSymbol(text), href: basisUrl(portal, basis, locale) } : { text };
  });
