/** Onsets, vowels and codas of Vietnamese syllables without diacritics. */
const ONSET = '(?:ngh?|gh?|nh|kh|ch|ph|th|tr|gi|qu|[bcdghklmnprstvx])?';
const RHYME =
  '(?:a(?:ch?|i|m|ng?|nh|o|p|t|u|y)?|e(?:ch?|m|ng?|nh|o|p|t|u)?|i(?:a|ch|e(?:c|m|n|ng|p|t|u)|m|nh?|p|t|u)?' +
  '|o(?:a(?:ch?|i|m|ng?|nh|o|p|t|y)?|c|e(?:m|n|o|t|ng)?|i|m|ng?|o(?:c|ng)|p|t)?' +
  '|u(?:a(?:n|ng|t|y)?|c|e(?:ch?|n|nh|u)?|i|m|ng?|o(?:c|i|m|n|ng|p|t|u)?|p|t|u|y(?:a|ch|e(?:n|t)|nh?|p|t|u)?)?' +
  '|y(?:e(?:m|n|ng|t|u))?)';
const SYLLABLE = new RegExp(`^${ONSET}${RHYME}$`, 'u');

/** Whether a folded word may be a Vietnamese syllable. Accepts some that do not exist; rejects none that do. */
export const isSyllable = (folded: string): boolean => SYLLABLE.test(folded);
