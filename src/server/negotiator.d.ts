/** The package ships no types, and those on DefinitelyTyped lack `preferred`. */
declare module 'negotiator' {
  export default class Negotiator {
    constructor(request: { headers: { 'accept-encoding'?: string | undefined } });
    /** The acceptable values of `available`, best first; `preferred` orders those of equal quality. */
    encodings<Encoding extends string>(
      available: readonly Encoding[],
      options?: { preferred: readonly Encoding[] },
    ): Encoding[];
  }
}
