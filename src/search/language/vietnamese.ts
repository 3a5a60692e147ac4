/** Language tag (BCP 47) of the engine's language: the default of names, terms and texts. */
export const VIETNAMESE = 'vi';
