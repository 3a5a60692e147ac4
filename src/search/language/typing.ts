import { isSyllable } from './syllable.ts';

/*
 * Input typed while the input method was off: Telex writes letters for diacritics (`thur tucj`), VNI digits (`thu3
 * tuc5`). Both decode to the folded word only, because search needs no diacritics to match.
 */

/** Decodes a word typed in Telex to a folded syllable; undefined if it is not a syllable or does not change. */
export function decodeTelex(word: string): string | undefined {
  const match = /^(?<head>[^aeiouyw]*)(?<tail>[aeiouyw][a-z]*)$/u.exec(word);
  if (!match?.groups || !/^[a-z]+$/u.test(word)) return undefined;
  const { head = '', tail = '' } = match.groups;
  const onset = head.replace(/^dd/u, 'd');
  const rhyme = tail
    // A leading w is ư; elsewhere it only modifies a vowel. Tone letters never are consonants after a vowel.
    .replace(/^w/u, 'u')
    .replace(/[wsfrxj]/gu, '')
    // aa ee oo are one letter, even if the second one is typed last: `canaf` is cần.
    .replace(/(?<letter>[aeo])\k<letter>/gu, '$<letter>')
    .replace(/(?<letter>[aeo])(?<coda>[^aeiouy]+)\k<letter>$/u, '$<letter>$<coda>')
    // The second d of đ, if typed last.
    .replace(/d$/u, onset === 'd' ? '' : 'd');
  const plain = `${onset}${rhyme}`;
  return plain !== word && isSyllable(plain) ? plain : undefined;
}

/** Decodes a word typed in VNI to a folded syllable: 1 to 5 are tones, 6 to 8 vowel diacritics, 9 the bar of đ. */
export function decodeVni(word: string): string | undefined {
  if (!/^[a-z]+[1-9][a-z1-9]*$/u.test(word)) return undefined;
  const plain = word.replace(/[1-9]/gu, '');
  return isSyllable(plain) ? plain : undefined;
}
