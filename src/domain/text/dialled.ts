/** A telephone number for a `tel:` link, of its digits alone. */
export const dialled = (phone: string): string => `tel:${phone.replaceAll(/[^\d+]/gu, '')}`;
