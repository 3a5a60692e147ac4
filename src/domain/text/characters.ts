/** Kinds of characters that no text may contain: they are invisible or break formats and programs. */
export type CharacterKind = 'control' | 'invisible' | 'surrogate';

/** Control characters except tab and line feed, and Unicode non-characters, which XML does not allow. */
// oxlint-disable-next-line eslint/no-control-regex -- control characters are exactly what this looks for
const CONTROL = /[\0-\u0008\u000b-\u001f\u007f-\u009f]|\p{Noncharacter_Code_Point}/u;
/** Soft hyphens, joiners, direction marks, line separators, fillers and tags: they change a text invisibly. */
const INVISIBLE =
  // oxlint-disable-next-line eslint/no-misleading-character-class -- each of them counts by itself
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;
/** Unpaired surrogates are not valid Unicode. */
const SURROGATE = /\p{Surrogate}/u;

const KINDS: readonly (readonly [CharacterKind, RegExp])[] = [
  ['control', CONTROL],
  ['invisible', INVISIBLE],
  ['surrogate', SURROGATE],
];

/** A forbidden character and its first offset. */
export interface CharacterFault {
  readonly kind: CharacterKind;
  /** As `U+202E`. */
  readonly value: string;
  readonly index: number;
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first forbidden character of each kind in a text. */
export const characterFaults = (text: string): CharacterFault[] =>
  KINDS.flatMap(([kind, pattern]) => {
    const found = pattern.exec(text);
    return found ? [{ kind, value: codePoint(found[0]), index: found.index }] : [];
  });

/** The first word of a text that is not in NFC, such as one with combining diacritics. */
export const decomposedWord = (text: string): string | undefined =>
  text.split(/\s+/u).find((word) => word !== word.normalize('NFC'));

const ALL = new RegExp(KINDS.map(([, { source }]) => source).join('|'), 'gu');

/** Removes forbidden characters from external text such as addresses. */
export const withoutFaults = (text: string): string => text.replace(ALL, '');

/** Replaces forbidden characters by their codes, so that quoted text cannot change the display of a message. */
export const withCodes = (text: string): string => text.replace(ALL, (found) => `<${codePoint(found)}>`);
