import { isSyllable } from './syllable.ts';

/*
 * Families of English words: marry, married, marriage; suspend, suspension; certify, certified, certification. Stemmers
 * (Porter) keep such words apart, because they only cut endings; names of procedures are nouns, and questions are verbs. So
 * endings are cut further here, and letters that change before an ending are changed back, as Lovins’ stemmer does. The
 * result is no word; it only has to be the same for words of a family, and to differ for others.
 */

/** Two spellings of a word as one: British and American. */
const SPELLING: readonly (readonly [RegExp, string])[] = [
  [/yz|iz(?=[aei])/u, 'is'],
  [/our(?=s?$|ed$|ers?$|ing$|able$)/u, 'or'],
  [/licence/u, 'license'],
  [/practice/u, 'practise'],
  [/centre/u, 'center'],
  [/programme/u, 'program'],
  [/cheque/u, 'check'],
];

/** An ending, what stands in its place, and how many letters must be left. */
type Cut = readonly [ending: RegExp, left: string, least: number];

/** What is cut from the end, one after the other: inflections, then what makes nouns of verbs and people of nouns. */
const CUTS: readonly Cut[] = [
  [/(?<=(?:s|x|z|ch|sh))es$|(?<![su])s$/u, '', 3],
  [/(?:al)?it(?:y|ie)$/u, '', 4],
  [/(?:ying|ied|ier|ie|(?<=[^aeiou])y)$/u, '', 3],
  [/(?:ing|ed)$/u, '', 3],
  [/(?<double>[^aeiou])\k<double>$/u, '$<double>', 3],
  [/(?:ship|hood|ese|ly)$/u, '', 4],
  [/ific(?:ation|ate)$/u, 'if', 3],
  [/is(?:ation|e)?$/u, '', 4],
  [/ic(?:ation|ant|able)$/u, '', 3],
  [/(?:ation|ator|ate|ment)$/u, '', 3],
  [/at$/u, '', 4],
  [/(?:itioner|ition|iage|age|anc|enc|ance|ence|ant|ent|al|ious|ous|ive)$/u, '', 4],
  [/(?:ion|er|or|ee)$/u, '', 4],
  [/e$/u, '', 3],
  // How stems change before an ending.
  [/istr$/u, 'ist', 3],
  [/(?<=...)ns$/u, 'nd', 3],
  [/miss$/u, 'mit', 3],
  [/(?<=..)cis$/u, 'cid', 3],
  [/vis$/u, 'vid', 3],
  [/olut$/u, 'olv', 3],
  [/vers$/u, 'vert', 3],
  [/script$/u, 'scrib', 3],
  [/uct$/u, 'uc', 3],
  [/plaint$/u, 'plain', 3],
  [/(?<double>[^aeiou])\k<double>$/u, '$<double>', 3],
];

/** Words, without a plural s, that endings would put into the family of others. */
const APART: ReadonlySet<string> = new Set(
  (
    'policy car care carry commission commitment committee commune customer dose donation factory former four general ' +
    'generation laboratory officer organ portal restoration soldier station statement treaty universe university'
  ).split(' '),
);

const SHORTEST = 3;

/** What the words of an English family have in common; nothing for what may be a Vietnamese syllable. */
export function familyOf(key: string): string | undefined {
  if (key.length < SHORTEST || !/^[a-z]+$/u.test(key) || isSyllable(key)) return undefined;
  const single = key.replace(/ies$/u, 'y').replace(/(?<![su])s$/u, '');
  if (APART.has(single)) return single;
  const spelled = SPELLING.reduce((word, [from, to]) => word.replace(from, to), key);
  return CUTS.reduce((stem, [ending, left, least]) => {
    const cut = stem.replace(ending, left);
    return cut.length >= least ? cut : stem;
  }, spelled);
}
