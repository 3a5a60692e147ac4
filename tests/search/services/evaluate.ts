import { portalOf } from '../../content/real-portal.ts';
import { realSearch } from '../real-search.ts';
import { KINDS, questionsOf, sampleOf } from './new-services.ts';
import { markdownTable } from '../../bench/table.ts';

/** How many services are asked for, and from which seed: see README.md of tests/search. */
const [SIZE, SEED] = [Number(process.argv[2] ?? 300), Number(process.argv[3] ?? 659)];

const questions = questionsOf(sampleOf(portalOf('content').services.values(), SIZE, SEED));
const searches = { vi: await realSearch('vi'), en: await realSearch('en') };
const places = new Map<string, number[]>();
for (const { kind, q, locale, ref } of questions) {
  const { hits } = await searches[locale].answer(q, 10);
  const place = hits.findIndex(({ record }) => record.ref === ref) + 1;
  places.set(kind, [...(places.get(kind) ?? []), place]);
  if (process.argv.includes('--misses') && place !== 1)
    console.error(`${kind} ${place} “${q}” ${ref}: ${hits[0]?.record.ref ?? '–'}`);
}
const share = (own: readonly number[], most: number): string =>
  `${((100 * own.filter((place) => place > 0 && place <= most).length) / own.length).toFixed(1)} %`;
const rows = KINDS.map((kind) => {
  const own = places.get(kind) ?? [];
  return [kind, String(own.length), share(own, 1), share(own, 5)];
});
console.log(markdownTable(['asked by', 'n', 'first', 'within 5'], rows));
