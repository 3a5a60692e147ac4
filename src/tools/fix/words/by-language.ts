import type { MessageLocale } from '../../../reader/messages/messages.ts';
import { en } from './en.ts';
import type { FixWords } from './fix-words.ts';
import { vi } from './vi.ts';

/** The words of the command by language. */
export const FIX_WORDS: Readonly<Record<MessageLocale, FixWords>> = { vi, en };
