import type { Soon, Target } from '../../../src/tools/release/target.ts';

/** A place on another machine to publish to, as started here, and what its readers get. */
export interface Remote {
  /** Name and version of the program. */
  readonly name: string;
  /** What `npm run publish` is given. */
  readonly address: string;
  /** Settings of the command. */
  readonly env: Readonly<Record<string, string>>;
  target(): Soon<Target>;
  /** The version of the page that readers get, if all it needs is there; else what is not. */
  version(): Soon<string>;
  /** What killed publishers left that the next one has not cleared up. */
  leftovers(): Soon<string[]>;
  /** Does at once what the next publisher does after the time of a lock. */
  forgetKilled(): Soon<void>;
  stop(): Soon<void>;
}
