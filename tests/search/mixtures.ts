import fc from 'fast-check';

/** Parts of questions with a meaning for the parser, and some that split words. */
export const piece = fc.constantFrom(
  'sở',
  'nội',
  'vụ',
  'q1',
  '659',
  '-',
  '"',
  '/',
  'UBND',
  'dang',
  'kys',
  'quý',
  'II',
  '\ud83d',
  'và',
  'va',
);
