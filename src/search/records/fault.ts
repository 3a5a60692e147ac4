/** Kinds of file errors: not available, timed out, incomplete, or of another build. */
export type Fault = 'unreachable' | 'slow' | 'cut' | 'other-build';

/** Thrown if search cannot answer at all. */
export class SearchUnavailable extends Error {
  readonly fault: Fault;

  constructor(fault: Fault, file: string, options?: ErrorOptions) {
    super(`${file}: ${fault}`, options);
    this.name = 'SearchUnavailable';
    this.fault = fault;
  }
}

/** The fault of an error thrown by a fetcher. */
export const faultOf = (error: unknown): Fault =>
  error instanceof Error && error.name === 'TimeoutError' ? 'slow' : 'unreachable';
