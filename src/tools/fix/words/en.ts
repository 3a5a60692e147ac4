import type { FixWords } from './fix-words.ts';

export const en: FixWords = {
  repairs: {
    bom: 'byte-order mark dropped',
    'line-ends': 'Windows line ends made LF',
    nfc: 'letters typed apart composed (NFC)',
    blanks: 'blanks at the ends of lines and of the file dropped',
    dates: 'dates put in quotes',
    form: 'written in the form of the portal (double quotes, one line), as it was saved before',
    order: 'fields put in the order of their schema',
  },
  lines: (count, first) => (count === 1 ? `line ${first}` : `${count} lines, from line ${first}`),
  refused: 'left as it is: its content would change, or it cannot be read yet; see “npm run check”',
  fixed: (files) => `${files} ${files === 1 ? 'file' : 'files'} repaired.`,
  wouldFix: (files) => `${files} ${files === 1 ? 'file' : 'files'} would be repaired; nothing is written (--dry-run).`,
  nothing: 'Nothing to repair.',
};
