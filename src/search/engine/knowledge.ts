import type { SideBySide } from './beside.ts';
import type { Pool } from './pool.ts';
import type { Forms } from './readings.ts';
import type { Vocabulary } from '../terms/vocabulary.ts';

/** What an engine knows, and a question is answered from. */
export interface Knowledge {
  readonly pool: Pool;
  readonly vocabulary: Vocabulary;
  readonly forms: Forms;
  /** Names of districts, as keys with spaces. */
  readonly districts: ReadonlySet<string>;
  /** Names of the portal’s own places, as keys. */
  readonly places: readonly (readonly string[])[];
  /** Which words stand side by side in names: made when a question first needs it. */
  readonly sideBySide: () => SideBySide;
}
