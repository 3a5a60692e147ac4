/** Makes two spellings of the same words comparable: NFC, and every no-break space read as a space. */
export const foldVerbatim = (text: string): string => text.normalize('NFC').replace(/[\u00a0\u202f]/gu, ' ');

/** Whether a quotation stands word for word in a text (after NFC and no-break-space folding). */
export const standsIn = (quote: string, text: string): boolean => foldVerbatim(text).includes(foldVerbatim(quote));
