/** The official name of a unit as it stands inside a sentence: it begins with its kind, “phường Sài Gòn”. */
export const insideSentence = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);
