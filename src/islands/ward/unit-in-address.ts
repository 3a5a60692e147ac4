/** In the address: `#o=26740`, a current unit; `#o=2021-26740`, a ward of before. */
export const IN_ADDRESS = /(?:^#|&)o=(?<code>(?:\d{4}-)?\d{5})(?=&|$)/u;

/** The code in the address of the page, which no server sees. */
export const unitInAddress = (hash: string): string | undefined => IN_ADDRESS.exec(hash)?.groups?.code;
