import type { MessageLocale } from '../../../reader/messages/messages.ts';
import { en } from './en.ts';
import type { PortalWords } from './portal-words.ts';
import { vi } from './vi.ts';

/** The sentences of a new portal by language. */
export const PORTAL_WORDS: Readonly<Record<MessageLocale, PortalWords>> = { vi, en };
