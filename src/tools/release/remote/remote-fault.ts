/** Thrown if another machine or a store does not do what it was asked. Its message has place, what was said, and remedy. */
export class RemoteFault extends Error {
  /** `said` are the words of the other side; `remedy` is in Vietnamese and English. */
  constructor(place: string, said: string, remedy: string) {
    super(`${place}: “${said.trim().split('\n').at(-1) ?? ''}”; ${remedy}`);
  }
}
