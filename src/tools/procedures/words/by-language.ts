import type { MessageLocale } from '../../../reader/messages/messages.ts';
import { en } from './en.ts';
import type { ImportWords } from './import-words.ts';
import { vi } from './vi.ts';

/** What the import says, by language. */
export const IMPORT_WORDS: Readonly<Record<MessageLocale, ImportWords>> = { vi, en };
