import { fold } from '../../search/language/fold.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';
import { allDocuments, type AnyDocument } from '../documents/relations.ts';
import type { Service } from '../entries/entry.ts';
import { parsePartialDate } from '../dates/partial-date.ts';
import { oncePerObject } from '../lists/once.ts';
import type { Portal } from '../portal.ts';
import { inListOrder } from '../services/list-order.ts';
import { type BasisType, wholeSymbol, type WholeSymbol, writtenSymbol } from './symbol.ts';

/** A document of law by its symbol, and the procedures that rest on it. */
export interface LegalBasis {
  /** As the first procedure that names it writes it. */
  readonly symbol: string;
  /** Its anchor in the list of its type. */
  readonly id: string;
  readonly type: BasisType;
  readonly number: number;
  readonly year: number;
  /** The document itself, if the portal has it. */
  readonly document?: AnyDocument;
  /** In the order of lists. */
  readonly services: readonly Service[];
}

/** What sources write in place of a symbol, and the procedures in which they do. */
export interface BrokenSymbol {
  readonly text: string;
  readonly services: readonly Service[];
}

export interface LegalBases {
  /** By symbol in official spelling. */
  readonly whole: ReadonlyMap<string, LegalBasis>;
  readonly broken: readonly BrokenSymbol[];
}

/** The year in which the source of a service was read: what it cites cannot be younger. */
const readIn = ({ procedure }: Service): number => parsePartialDate(procedure.read).year;

/** The symbol of an entry of a legal basis, if it is whole. */
export const symbolOf = (service: Service, text: string): WholeSymbol | undefined => wholeSymbol(text, readIn(service));

/** Documents by their symbols. Councils of provinces number alike, so theirs are not known by the symbol alone. */
function documentsBySymbol(portal: Portal): ReadonlyMap<string, AnyDocument> {
  const latest = Math.max(...[...portal.services.values()].map(readIn));
  return new Map(
    allDocuments(portal).flatMap((document): [string, AnyDocument][] => {
      const symbol = document.symbol === null ? undefined : wholeSymbol(document.symbol, latest);
      return symbol && !symbol.isLocal ? [[symbol.key, document]] : [];
    }),
  );
}

/** `vb` for văn bản: an anchor begins with a letter. */
const anchorOf = (symbol: string): string => `vb-${fold(symbol).replace(/[^a-z0-9]+/gu, '-')}`;

interface Found {
  readonly symbol: WholeSymbol;
  readonly written: string;
  readonly services: Set<Service>;
}

/** Every document that procedures rest on, and what is no symbol; collected once for each portal. */
export const legalBases = oncePerObject((portal: Portal): LegalBases => {
  const documents = documentsBySymbol(portal);
  const found = new Map<string, Found>();
  const broken = new Map<string, Set<Service>>();
  for (const service of inListOrder([...portal.services.values()], OFFICIAL)) {
    for (const text of service.procedure.legal_basis) {
      const written = writtenSymbol(text);
      const symbol = symbolOf(service, text);
      if (symbol) {
        const entry = found.get(symbol.key) ?? { symbol, written, services: new Set() };
        found.set(symbol.key, { ...entry, services: entry.services.add(service) });
      } else broken.set(written, (broken.get(written) ?? new Set()).add(service));
    }
  }
  const whole = [...found].map(([key, { symbol, written, services }]): [string, LegalBasis] => {
    const { type, number, year } = symbol;
    const document = documents.get(key);
    const own = { symbol: written, id: anchorOf(key), type, number, year, services: [...services] };
    return [key, document ? { ...own, document } : own];
  });
  return {
    whole: new Map(whole),
    broken: [...broken].map(([text, services]) => ({ text, services: [...services] })),
  };
});

/** Those that the portal has as documents, each with a page of its own. */
export const documentBases = (portal: Portal): (LegalBasis & { readonly document: AnyDocument })[] =>
  [...legalBases(portal).whole.values()].flatMap((basis) =>
    basis.document ? [{ ...basis, document: basis.document }] : [],
  );

/** The procedures that rest on a document of the portal. */
export const servicesBasedOn = (portal: Portal, document: string): readonly Service[] =>
  documentBases(portal).find((basis) => basis.document.id === document)?.services ?? [];
