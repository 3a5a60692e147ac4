import type { PlainPage } from '../../../schema/site/page.ts';

/** The plain pages of a portal of this name and place, in one language. */
export type PortalPages = (portal: {
  readonly name: string;
  readonly place: string;
}) => Readonly<
  Record<Exclude<PlainPage, 'data'>, { readonly title: string; readonly description: string; readonly body: string }>
>;
