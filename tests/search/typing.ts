/** Encodes text as it is typed while the input method is off. */
const TELEX_TONES: Readonly<Record<string, string>> = {
  '\u0301': 's',
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
};
const VNI_TONES: Readonly<Record<string, string>> = {
  '\u0301': '1',
  '\u0300': '2',
  '\u0309': '3',
  '\u0303': '4',
  '\u0323': '5',
};
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031b';

const byWord = (text: string, encode: (letters: string[]) => string): string =>
  text
    .split(' ')
    .map((word) => encode(word.normalize('NFD').match(/./gsu) ?? []))
    .join(' ');

/** Telex: letters for shapes in place, the tone at the end of the word. */
export const toTelex = (text: string): string =>
  byWord(text, (letters) => {
    let word = '';
    let tone = '';
    for (const letter of letters) {
      if (TELEX_TONES[letter] !== undefined) tone = TELEX_TONES[letter];
      else if (letter === CIRCUMFLEX) word += word.at(-1)?.toLowerCase() ?? '';
      else if (letter === BREVE || letter === HORN) word += 'w';
      else if (letter === 'đ' || letter === 'Đ') word += 'dd';
      else word += letter;
    }
    return word + tone;
  });

/** VNI: digits directly after the vowel. */
export const toVni = (text: string): string =>
  byWord(text, (letters) =>
    letters
      .map((letter) => {
        if (VNI_TONES[letter] !== undefined) return VNI_TONES[letter];
        if (letter === CIRCUMFLEX) return '6';
        if (letter === HORN) return '7';
        if (letter === BREVE) return '8';
        return letter === 'đ' || letter === 'Đ' ? 'd9' : letter;
      })
      .join(''),
  );
