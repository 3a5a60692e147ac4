/**
 * Who issues circulars, decisions and joint documents, by the abbreviations in their symbols (capitals; `TTG` is the
 * Prime Minister). A symbol of any other stands as not whole: add a body here once it issues under its own name.
 */
export const ISSUERS: ReadonlySet<string> = new Set([
  // The Government, the courts and bodies of the whole country
  ...['CP', 'TTG', 'CTN', 'VPCP', 'TANDTC', 'VKSNDTC', 'TTCP', 'KTNN', 'NHNN', 'BHXH', 'UBDT', 'BDTTG', 'UBTƯMTTQVN'],
  // Ministries of today
  ...['BCA', 'BCT', 'BGDĐT', 'BKHCN', 'BNG', 'BNNMT', 'BNV', 'BQP', 'BTC', 'BTP', 'BVHTTDL', 'BXD', 'BYT'],
  // Ministries that ended, and how some shortened their names
  ...['BGTVT', 'BKHĐT', 'BLĐTBXH', 'BNN', 'BNNPTNT', 'BTNMT', 'BTTTT', 'BTCCBCP', 'BTM', 'BTS', 'BCN', 'BVHTT'],
]);

/** The first year of each term of the National Assembly, from the ninth. */
const FIRST_YEARS: readonly number[] = [1992, 1997, 2002, 2007, 2011, 2016, 2021, 2026];
const FIRST_TERM = 9;
const YEARS_OF_A_TERM = 5;

/** The years in which a term of the National Assembly may have issued something; of an earlier one none are known. */
export function termBounds(term: number): { readonly from: number; readonly to: number } {
  const last = FIRST_YEARS.length - 1;
  const index = term - FIRST_TERM;
  const start = (at: number): number =>
    (FIRST_YEARS[Math.min(at, last)] ?? 0) + Math.max(0, at - last) * YEARS_OF_A_TERM;
  return index < 0 ? { from: Infinity, to: -Infinity } : { from: start(index), to: start(index + 1) };
}
