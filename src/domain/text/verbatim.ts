/** Normalises text for verbatim comparison: NFC, and no-break spaces as spaces. */
export const foldVerbatim = (text: string): string => text.normalize('NFC').replace(/[\u00a0\u202f]/gu, ' ');

/** Whether a quotation occurs verbatim in a text (after NFC and no-break-space folding). */
export const standsIn = (quote: string, text: string): boolean => foldVerbatim(text).includes(foldVerbatim(quote));
