import type { MessageFile } from '../problems/message.ts';
import { en } from './en/en.ts';
import { vi } from './vi/vi.ts';

/**
 * The messages of the reader of content and of the commands, by the languages they speak. That is no matter of the
 * languages of portals: one that a portal adds needs no messages.
 */
export const MESSAGES = { vi, en } as const satisfies Record<string, MessageFile>;

export type MessageLocale = keyof typeof MESSAGES;
export const MESSAGE_LOCALES = Object.keys(MESSAGES) as readonly MessageLocale[];
export const isMessageLocale = (value: string): value is MessageLocale => Object.hasOwn(MESSAGES, value);

/** The language of messages where nobody asked for one. */
export const DEFAULT_MESSAGE_LOCALE = 'vi' as const satisfies MessageLocale;
