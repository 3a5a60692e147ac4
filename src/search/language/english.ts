import { familyOf } from './english-family.ts';
import { isSyllable } from './syllable.ts';

/** A word as it was typed. */
interface Typed {
  readonly key: string;
  readonly marked?: string | undefined;
}

/** Whether a typed word can only be English: no syllable of Vietnamese, and no abbreviation. */
export const isEnglishWord = ({ key, marked }: Typed): boolean =>
  marked === undefined && /^[a-z]{3,}$/u.test(key) && /[aeiouy]/u.test(key) && !isSyllable(key);

/** Whether a question is English: many of its words are, and none has marks. Some of them look like Vietnamese: can, am, the. */
export const isEnglish = (words: readonly Typed[]): boolean =>
  words.every(({ marked }) => marked === undefined) && words.filter(isEnglishWord).length * 3 >= words.length;

/** Words around what an English question asks; some are other words in Vietnamese, so that the question must be English. */
const TALK: ReadonlySet<string> = new Set(
  (
    'am an any anyone as about after all also already another be because been before being but can cannot could did do does ' +
    'done each else even ever every get gets getting give go going got had has have having he her here him his how i if in ' +
    'into it just know like living make may me more much must my need needed no not now of off on one only or our out over ' +
    'please really she should since so some someone something still such than that the their them then there these they thing ' +
    'this those to too try until up us very want wants wanted was we were what when where which while who whose why will wish ' +
    'with without would yes yet you your'
  ).split(' '),
);

/** Whether a word of an English question only holds it together. */
export const isTalk = ({ key }: Typed): boolean => TALK.has(key);

/*
 * Words that English speakers use for one another in matters of administration: readers of many countries do not know
 * which of them a translator chose.
 */
const ALIKE = [
  'company enterprise business firm corporation',
  'worker labour employee staff',
  'land plot parcel',
  'house home housing dwelling',
  'apartment flat condominium condo',
  'doctor physician medical',
  'licence permit authorisation',
  'building construction',
  'replace reissue exchange',
  'renew extend',
  'close dissolve terminate end',
  'establish open set start incorporate',
  'change amend adjust modify alter update',
  'correct fix rectify',
  'child kid baby son daughter',
  'death die dead deceased',
  'birth born newborn',
  'retirement pension',
  'salary wage',
  'job employment work',
  'pupil student',
  'car vehicle automobile',
  'motorbike motorcycle scooter',
  'buy purchase',
  'rent lease tenant let',
  'sell sale transfer',
  'inheritance estate heir',
  'complaint grievance',
  'notify notice report declare',
  'medicine drug pharmaceutical pharmacy',
  'hospital clinic medical',
  'restaurant eatery catering',
  'alcohol liquor wine spirits',
  'hotel lodging accommodation',
  'advertising billboard signboard sign',
  'citizenship nationality citizen',
  'notarise certify authenticate legalise',
  'copy duplicate photocopy',
  'address seat residence headquarters',
  'suspend pause',
  'resume reopen restart',
  'elderly senior',
  'disabled disability',
  'pregnant maternity antenatal pregnancy',
  'sick sickness illness',
  'army military conscription',
  'religion worship church',
  'kindergarten nursery preschool',
  'university college',
  'diploma degree',
  'guardian custody',
  'fell cut chop',
  'signature sign',
  'trademark brand',
  'spouse wife husband',
  'transport haulage',
  'recruit hire',
  'zoning planning',
  'benefit allowance',
] as const;

/** What is written where people say something else, that does not hold the other way round. */
const SAID: Readonly<Record<string, string>> = {
  wedding: 'marriage',
  girlfriend: 'marriage',
  fiancee: 'marriage',
  bride: 'marriage',
  spouse: 'marriage',
  single: 'marital',
  unmarried: 'marital',
  newborn: 'child',
  passed: 'death',
  landlord: 'lease rental',
  lost: 'loss reissue',
  lose: 'loss',
  stolen: 'loss reissue',
  damaged: 'reissue',
  foreigner: 'foreign',
  expat: 'foreigner',
  expatriate: 'foreigner',
  alien: 'foreigner',
  unemployed: 'unemployment',
  jobless: 'unemployment',
  shut: 'close',
  police: 'criminal judicial security',
  clearance: 'record',
  conviction: 'criminal',
  shop: 'household trade retail',
  store: 'household trade retail',
  cafe: 'household food',
  restaurant: 'food',
  mortgage: 'security loan',
  loan: 'borrow security',
  attorney: 'authorisation lawyer',
  invite: 'visa guarantee',
  sponsor: 'guarantee visa',
  well: 'groundwater',
  borehole: 'groundwater',
  sue: 'lawsuit court',
  sacked: 'unemployment',
  fired: 'unemployment',
  boss: 'director representative',
  founder: 'member shareholder',
  id: 'identity',
  vat: 'value',
  school: 'pupil',
  permission: 'permit licence',
  post: 'postal',
  mail: 'postal',
  application: 'case dossier file',
};

const stemOf = (word: string): string => familyOf(word) ?? word;

const BY_STEM: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, Set<string>>();
  const put = (said: string, written: readonly string[]): void => {
    const own = found.get(stemOf(said)) ?? new Set();
    for (const word of written) if (stemOf(word) !== stemOf(said)) own.add(stemOf(word));
    found.set(stemOf(said), own);
  };
  for (const line of ALIKE) for (const word of line.split(' ')) put(word, line.split(' '));
  for (const [said, written] of Object.entries(SAID)) put(said, written.split(' '));
  return new Map([...found].map(([stem, own]) => [stem, [...own]]));
})();

/** Families of the English words that may be written for a word that was typed. */
export const saidFor = (key: string): readonly string[] => BY_STEM.get(stemOf(key)) ?? [];
