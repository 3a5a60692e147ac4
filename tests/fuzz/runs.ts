import fc from 'fast-check';

/** Runs of each property in `npm test`, and the seed of these. */
const QUICK = { runs: 500, seed: 659 } as const;

const numRuns = Number(process.env.FUZZ_RUNS ?? QUICK.runs);
const seed = Number(process.env.FUZZ_SEED ?? QUICK.seed);

/** Other tests may keep both cores busy, and `npm run fuzz` tries many: a timeout, not a performance claim. */
export const SLOW = 60_000 + numRuns * 60;

/** Tries a property as often as the run asks for. A failure prints the seed and the path to it. */
export const holds = <Inputs>(property: fc.IProperty<Inputs>): void => {
  fc.assert(property, { numRuns, seed });
};

/** The same for a property that has to wait. */
export const holdsAsync = <Inputs>(property: fc.IAsyncProperty<Inputs>): Promise<void> =>
  fc.assert(property, { numRuns, seed });

/** Any text at all, also such as no keyboard types: lone surrogates, control characters, signs of formats. */
export const anyText = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  fc.string({
    unit: fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '=',
      ';',
      ':',
      ',',
      '\\',
      '\n',
      '\r',
      '\u2028',
      '{',
      '}',
      '%',
      '#',
      '/',
      '\u202e',
      '\ud83d',
      'đ',
      'ệ',
      'ệ'.normalize('NFD'),
    ),
    maxLength: 60,
  }),
);

/** Changes of a text: at a place, some letters give way to a piece. */
export const edits = (pieces: fc.Arbitrary<string>, most = 3): fc.Arbitrary<(text: string) => string> =>
  fc
    .array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat({ max: 4 }), piece: pieces }), {
      maxLength: most,
    })
    .map(
      (all) => (text) =>
        all.reduce((now, { at, cut, piece }) => {
          const from = Math.floor(at * now.length);
          return now.slice(0, from) + piece + now.slice(from + cut);
        }, text),
    );
