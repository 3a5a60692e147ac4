import type Fuse from 'fuse.js/min-basic';
import { loadCode } from '../records/load-code.ts';

type Code = typeof Fuse;
let code: Code | undefined;
let isMissed = false;

/**
 * What compares words letter by letter (fuse.js): most questions need no such code, so that it comes with the first one
 * that does. Undefined until it is here; that it was missed is remembered.
 */
export function spelling(): Code | undefined {
  isMissed ||= code === undefined;
  return code;
}

/** Whether the code is here. */
export const hasSpelling = (): boolean => code !== undefined;

/** Fetches the code. Where it cannot be had it stays undefined, and the next question that wants it tries again. */
export async function fetchSpelling(): Promise<Code | undefined> {
  isMissed = false;
  try {
    code ??= (await loadCode(import('fuse.js/min-basic'), 'fuse.js')).default;
  } catch {
    // What was typed exactly is found without it.
  }
  return code;
}

/** Fetches the code if a question missed it: whether that question is to be asked once more. */
export const fetchMissedSpelling = async (): Promise<boolean> => isMissed && (await fetchSpelling()) !== undefined;
