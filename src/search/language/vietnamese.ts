/** The tag (BCP 47) of the language that this engine knows: that of names, terms and texts which say no other. */
export const VIETNAMESE = 'vi';
