/** The package ships no types, and those of others lack `preferred`; these are of its documented interface. */
declare module 'negotiator' {
  export default class Negotiator {
    constructor(request: { headers: { 'accept-encoding'?: string | undefined } });
    /** The acceptable ones of `available`, best first; `preferred` orders those that the reader likes equally. */
    encodings<Encoding extends string>(
      available: readonly Encoding[],
      options?: { preferred: readonly Encoding[] },
    ): Encoding[];
  }
}
