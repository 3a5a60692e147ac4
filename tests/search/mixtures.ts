import fc from 'fast-check';

/** Pieces of questions that mean something to the reader of questions, and some that break words. */
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
