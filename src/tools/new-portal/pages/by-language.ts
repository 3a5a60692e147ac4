import type { Locale } from '../../../schema/fields/languages.ts';
import { pages as en } from './en.ts';
import type { PortalPages } from './portal-pages.ts';
import { pages as vi } from './vi.ts';

/** The plain pages of a new portal by language. */
export const PAGES: Readonly<Partial<Record<Locale, PortalPages>>> = { vi, en };
