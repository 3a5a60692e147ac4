import { writePairs } from '../shared/address-pairs.ts';

/** The name under which this browser keeps the code of the unit, once the reader has chosen it. */
export const NAME = 'unit';

/** What happens on the window when a code is kept or forgotten. */
export const UNIT_KEPT = 'unit-kept';

/** The code that this browser keeps, if the reader asked it to. */
export function keptUnit(): string | undefined {
  try {
    return localStorage.getItem(NAME) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a code, or forgets it; answers whether the browser let us. */
export function keepUnit(code: string | undefined): boolean {
  try {
    if (code === undefined) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, code);
    dispatchEvent(new Event(UNIT_KEPT));
    return true;
  } catch {
    return false;
  }
}

/** Writes a code into the address of the page, or takes it out. */
export const writeUnit = (code: string | undefined): void => {
  writePairs({ o: code });
};
