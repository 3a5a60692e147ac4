import type { PlainPage } from '../../../schema/site/page.ts';

/** What the sentences of a new portal tell of, in one language. */
export interface Told {
  readonly name: string;
  readonly place: string;
  readonly year: number;
  readonly theme: string;
}

/** The sentences of a new portal in one language; its editors complete them. */
export interface PortalWords {
  readonly tagline: (told: Told) => string;
  readonly notice: (told: Told) => string;
  readonly unofficial: string;
  readonly summary: (told: Told) => string;
  readonly pages: (
    told: Told,
  ) => Readonly<
    Record<Exclude<PlainPage, 'data'>, { readonly title: string; readonly description: string; readonly body: string }>
  >;
}
