import type { SaveFault } from './save.ts';

/** The texts of the page on which readers save, with the placeholders `{size}`, `{date}`, `{build}`, `{name}`, `{pages}`, `{files}`. */
export interface OfflineWords {
  readonly kb: string;
  readonly mb: string;
  readonly save: string;
  readonly working: string;
  readonly done: string;
  readonly removed: string;
  readonly ward: string;
  readonly service: string;
  readonly facts: string;
  readonly newer: string;
  readonly broken: string;
  readonly noNetwork: string;
  readonly mark: string;
  readonly markLink: string;
  readonly cannot: Readonly<Record<'unsupported' | 'insecure' | 'refused', string>>;
  readonly faults: Readonly<Record<SaveFault, string>>;
}
