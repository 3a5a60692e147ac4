import { expect, test } from 'vitest';
import { effortFor } from '../../../src/server/compression/compress-site.ts';
import { compress } from '../../../src/server/compression/codings.ts';
import type { Locale } from '../../../src/schema/fields/languages.ts';
import { loadSearch } from '../../../src/search/loading/load.ts';
import { percentile } from '../../bench/percentile.ts';
import { Random } from '../../bench/search/random.ts';
import { isQuick } from '../../mode.ts';
import queries from '../queries.json' with { type: 'json' };
import { questionsOf as tuningQuestions } from '../questions/list.ts';
import { fetcherOf, filesOf, servicesOf } from '../real-search.ts';
import { questionsOf, sampleOf } from './new-services.ts';

/** Bytes as they travel, compressed as a build does: of a first question with nothing kept, and of any later one. */
const FIRST = 120_000;
const LATER = 60_000;
/** Files of the shared index: hosts take some 20,000 of a site. */
const MOST_FILES = 8000;
const SEED = 659;
const MADE = 12;

/** A seeded list: questions made from services, and some of the list that is asked of search as a whole. */
const random = new Random(SEED);
const tuned = tuningQuestions('tune');
/** Of those for tuning the quick run asks some, and the whole run all: each fetches some fifty files to be pressed. */
const MOST_QUICK = 30;
const asked = [
  ...questionsOf(sampleOf(servicesOf(), MADE, SEED)),
  ...random.shuffle(queries).slice(0, isQuick ? 30 : 80),
  ...(isQuick ? random.shuffle(tuned).slice(0, MOST_QUICK) : tuned),
  // What costs most: texts beside names, and quoted words in texts of law.
  { q: 'sang tên sổ đỏ mất bao lâu, đóng thuế bao nhiêu', locale: 'vi' },
  { q: '"xây dựng chính quyền đô thị" "cải thiện môi trường đầu tư" là chủ đề năm nào', locale: 'vi' },
  { q: 'thủ tục nào cần giấy chứng nhận quyền sử dụng đất', locale: 'vi' },
  { q: 'con tôi sắp vào lớp một mà chưa có hộ khẩu ở thành phố thì phải làm những giấy tờ gì', locale: 'vi' },
];

/** How hard a build compresses a file that search asks for. */
const effortOf = (file: string) =>
  effortFor(new URL(file, 'http://localhost/search-index/vi/').pathname.slice(1)) ?? 'quick';

/** What each question of a language fetches, counted as if it were the first. */
async function measure(locale: Locale) {
  const files = await filesOf(locale);
  const sizes = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const size = sizes.get(file) ?? compress(files.get(file) ?? new Uint8Array(), 'br', effortOf(file)).length;
    sizes.set(file, size);
    return size;
  };
  const fetched = new Set<string>();
  const fetcher = fetcherOf(files);
  const { answer } = await loadSearch(
    (file) => {
      fetched.add(file);
      return fetcher(file);
    },
    { memory: 0 },
  );
  const sum = (names: Iterable<string>): number => [...names].reduce((bytes, file) => bytes + sizeOf(file), 0);
  const opening = sum(fetched);
  const later: { readonly q: string; readonly bytes: number; readonly requests: number }[] = [];
  for (const { q } of asked.filter((each) => each.locale === locale)) {
    fetched.clear();
    await answer(q, 10);
    later.push({ q, bytes: sum(fetched), requests: fetched.size });
  }
  return { opening, later, files: files.size };
}

test.each(['vi', 'en'] as const)('in %s a question loads no more than a phone has patience for', async (locale) => {
  const { opening, later, files } = await measure(locale);
  const bytes = later.map((each) => each.bytes);
  const requests = later.map((each) => each.requests);
  const show = (values: readonly number[]): string => [0.5, 0.95, 1].map((at) => percentile(values, at)).join(' / ');
  console.log(`${locale}: opening ${opening}, later ${show(bytes)}, requests ${show(requests)}, ${files} files`);
  expect(later.filter((each) => opening + each.bytes > FIRST)).toEqual([]);
  expect(percentile(bytes, 0.95)).toBeLessThanOrEqual(LATER);
  expect(percentile(requests, 0.95)).toBeLessThanOrEqual(60);
  expect(files).toBeLessThanOrEqual(MOST_FILES);
});
