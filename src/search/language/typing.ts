import { isSyllable } from './syllable.ts';

/*
 * What typing methods leave behind when they are switched off: Telex writes letters for marks (`thur tucj`), VNI digits
 * (`thu3 tuc5`). Both decode to the folded word only, because marks are not needed to find anything.
 */

/** The folded syllable a word typed in Telex stands for, or nothing where it stands for none or only for itself. */
export function decodeTelex(word: string): string | undefined {
  const match = /^(?<head>[^aeiouyw]*)(?<tail>[aeiouyw][a-z]*)$/u.exec(word);
  if (!match?.groups || !/^[a-z]+$/u.test(word)) return undefined;
  const { head = '', tail = '' } = match.groups;
  const onset = head.replace(/^dd/u, 'd');
  const rhyme = tail
    // w at the beginning is ư; elsewhere it only shapes a letter. Tones never are consonants after a vowel.
    .replace(/^w/u, 'u')
    .replace(/[wsfrxj]/gu, '')
    // aa ee oo are one letter, also when the second one is typed last: `canaf` is cần.
    .replace(/(?<letter>[aeo])\k<letter>/gu, '$<letter>')
    .replace(/(?<letter>[aeo])(?<coda>[^aeiouy]+)\k<letter>$/u, '$<letter>$<coda>')
    // The second d of đ, typed last.
    .replace(/d$/u, onset === 'd' ? '' : 'd');
  const plain = `${onset}${rhyme}`;
  return plain !== word && isSyllable(plain) ? plain : undefined;
}

/** The folded syllable a word typed in VNI stands for: 1 to 5 are tones, 6 to 8 shapes of vowels, 9 is the bar of đ. */
export function decodeVni(word: string): string | undefined {
  if (!/^[a-z]+[1-9][a-z1-9]*$/u.test(word)) return undefined;
  const plain = word.replace(/[1-9]/gu, '');
  return isSyllable(plain) ? plain : undefined;
}
