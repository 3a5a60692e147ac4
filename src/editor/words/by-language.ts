import type { MessageLocale } from '../../reader/messages/messages.ts';
import { en } from './en.ts';
import type { EditorWords } from './editor-words.ts';
import { vi } from './vi.ts';

/** The words of the form by language. */
export const EDITOR_WORDS: Readonly<Record<MessageLocale, EditorWords>> = { vi, en };
