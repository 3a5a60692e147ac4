/** What can go wrong with a file: it does not come, not in time, not whole, or it belongs to another build. */
export type Fault = 'unreachable' | 'slow' | 'cut' | 'other-build';

/** Search cannot answer at all. */
export class SearchUnavailable extends Error {
  readonly fault: Fault;

  constructor(fault: Fault, file: string, options?: ErrorOptions) {
    super(`${file}: ${fault}`, options);
    this.name = 'SearchUnavailable';
    this.fault = fault;
  }
}

/** Why a fetcher gave nothing. */
export const faultOf = (error: unknown): Fault =>
  error instanceof Error && error.name === 'TimeoutError' ? 'slow' : 'unreachable';
