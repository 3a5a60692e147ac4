import { FORMATS, CHARACTERS } from './formats.ts';
import { ATTRIBUTES, MARKUP } from './markup.ts';
import { ADDRESSES, TEMPLATES } from './scripts.ts';

/** A text that would do something if any part of the portal took it for more than text. */
export interface Payload {
  readonly number: number;
  readonly text: string;
}

/** All payloads, numbered from 1. */
export const PAYLOADS: readonly Payload[] = [
  ...MARKUP,
  ...ATTRIBUTES,
  ...ADDRESSES,
  ...TEMPLATES,
  ...FORMATS,
  ...CHARACTERS,
].map((text, index) => ({ number: index + 1, text: text.replaceAll('%n', String(index + 1)) }));
