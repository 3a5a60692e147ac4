import type { MessageLocale } from '../../../reader/messages/messages.ts';
import type { ChangeWords } from './change-words.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** The texts of the list of changes, by language. */
export const CHANGE_WORDS: Readonly<Record<MessageLocale, ChangeWords>> = { vi, en };
