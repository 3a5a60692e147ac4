import type { MessageFile } from '../problems/message.ts';
import { en } from './en/en.ts';
import { vi } from './vi/vi.ts';

/**
 * Messages of the reader and the commands by language. Independent of the languages of portals: adding one to a portal
 * needs no messages.
 */
export const MESSAGES = { vi, en } as const satisfies Record<string, MessageFile>;

export type MessageLocale = keyof typeof MESSAGES;
export const MESSAGE_LOCALES = Object.keys(MESSAGES) as readonly MessageLocale[];
export const isMessageLocale = (value: string): value is MessageLocale => Object.hasOwn(MESSAGES, value);

/** The default language of messages. */
export const DEFAULT_MESSAGE_LOCALE = 'vi' as const satisfies MessageLocale;
