import { EDITOR_WORDS } from '../words/by-language.ts';
import { DEFAULT_MESSAGE_LOCALE, isMessageLocale, type MessageLocale } from '../../reader/messages/messages.ts';

/** Where the form keeps the choices of its user. */
const CHOICES = 'sveltia-cms.prefs';
const { lang } = document.documentElement;

/** The language of the page. */
export const locale: MessageLocale = isMessageLocale(lang) ? lang : DEFAULT_MESSAGE_LOCALE;

// The form reads its language as soon as it is loaded, so this module comes before it.
const choices = JSON.parse(localStorage.getItem(CHOICES) ?? '{}') as Readonly<Record<string, unknown>>;
localStorage.setItem(CHOICES, JSON.stringify({ ...choices, locale: EDITOR_WORDS[locale].tag }));
