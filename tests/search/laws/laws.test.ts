import { expect, test } from 'vitest';
import { isSplit } from '../../../src/domain/law-pages/pages.ts';
import { unitsOf } from '../../../src/domain/laws/law.ts';
import { addressOf } from '../../../src/domain/entries/address.ts';
import { addressPatterns } from '../../../src/i18n/addresses/urls.ts';
import { clauseLink, unitUrl } from '../../../src/i18n/links/law-links.ts';
import { holdWords } from '../../../src/i18n/words/hold-words.ts';
import { getOrThrow } from '../../../src/domain/portal.ts';
import { decodePaths, encodePaths } from '../../../src/search/laws/law-file.ts';
import { loadSearch } from '../../../src/search/loading/load.ts';
import type { Hit } from '../../../src/search/engine/engine.ts';
import type { Locale } from '../../../src/schema/fields/languages.ts';
import { portalOf } from '../../content/real-portal.ts';
import { fetcherOf, filesOf, realSearch } from '../real-search.ts';

const portal = portalOf('content');
const ask = async (q: string, locale: Locale = 'vi') => (await realSearch(locale)).answer(q, 10);
const clausesOf = (hits: readonly Hit[]): string[] =>
  hits.filter(({ kind }) => kind === 'clause').map(({ record }) => record.ref);

/** Where a hit leads on the search page. */
function leadsTo({ record }: Hit, locale: Locale): string {
  const page = addressOf(record.on ?? record.ref, addressPatterns(locale, portal.theme.year)) ?? '';
  return record.anchor === undefined ? page : `${page}#${record.anchor}`;
}

test.each([
  ['vi', 'điều 14 nghị định 224/2026', '224-2026-nd-cp', 'dieu-14'],
  ['en', 'Article 14 decree 224/2026', '224-2026-nd-cp', 'dieu-14'],
  ['vi', 'd3 nd 43/2011', '43-2011-nd-cp', 'dieu-3'],
  ['vi', 'khoản 4 điều 3 nghị định 43/2011/nđ-cp', '43-2011-nd-cp', 'dieu-3.khoan-4'],
  ['vi', 'diem a khoan 4 dieu 3 nghi dinh 43/2011', '43-2011-nd-cp', 'dieu-3.khoan-4.diem-a'],
  ['en', 'clause 4 of article 3 of Decree 43/2011', '43-2011-nd-cp', 'dieu-3.khoan-4'],
  ['vi', 'khoản 164 điều 1 nghị quyết 1685', '1685-nq-ubtvqh15', 'dieu-1.khoan-164'],
] as const)('in %s %s goes straight there, and says whether its document holds', async (locale, q, document, path) => {
  const { hits, sure } = await ask(q, locale);
  const [hit, next] = hits;
  expect(sure).toBe('whole');
  expect(hit?.record.ref).toBe(`document:${document}#${path}`);
  expect(hit && leadsTo(hit, locale)).toBe(unitUrl(portal, document, path, locale));
  const { text } = clauseLink(portal, `${document}#${path}`, locale);
  expect(hit?.record.names[0]?.text.toLowerCase()).toBe(text.toLowerCase());
  expect(hit?.record.note?.text).toBe(holdWords(portal, getOrThrow(portal.documents, document), locale));
  expect(next?.record.ref).toBe(`document:${document}`);
});

const LACKING = [
  ['vi', 'khoản 99 điều 3 nghị định 43/2011', 'Điều 3 Nghị định 43/2011/NĐ-CP không có khoản 99.'],
  ['en', 'clause 99 of Article 3, Decree 43/2011', 'Article 3, Decree 43/2011/NĐ-CP has no clause 99.'],
  ['vi', 'điều 300 nghị định 43/2011', 'Nghị định 43/2011/NĐ-CP không có điều 300.'],
  ['vi', 'điểm z khoản 4 điều 3 nđ 43/2011', 'Khoản 4 Điều 3 Nghị định 43/2011/NĐ-CP không có điểm z.'],
  ['vi', 'nghị định 999/2025', 'Cổng này không có văn bản “nghị định 999/2025”.'],
  ['en', 'Article 5 of Decree 999/2025', 'This portal has no document “Decree 999/2025”.'],
  ['vi', 'điều 5 nghị định 33/2021', 'Cổng này chưa có lời văn của Nghị định 33/2021/NĐ-CP.'],
  ['vi', 'thông tư 43/2011', 'Cổng này không có văn bản “thông tư 43/2011”.'],
] as const;
const NEAREST = [
  ['document:43-2011-nd-cp#dieu-3', 'document:43-2011-nd-cp'],
  ['document:43-2011-nd-cp#dieu-3', 'document:43-2011-nd-cp'],
  ['document:43-2011-nd-cp'],
  ['document:43-2011-nd-cp#dieu-3.khoan-4', 'document:43-2011-nd-cp'],
  ['page:bases'],
  ['page:bases'],
  ['document:33-2021-nd-cp'],
  ['document:43-2011-nd-cp', 'page:bases'],
];

test.each(LACKING.map((each, at) => [...each, NEAREST[at]] as const))(
  'in %s %s is not here: readers are told so, and then only what is next to it',
  async (locale, q, told, refs) => {
    const { hits, sure, lacks } = await ask(q, locale);
    expect(lacks).toBe(told);
    expect(hits.map(({ record }) => record.ref)).toEqual(refs);
    expect(sure).toBe('nearest');
  },
);

test('the name of a document that stands here without its words is answered by its page, and nothing is missed', async () => {
  const { hits, sure, lacks } = await ask('nghị định 33/2021');
  expect([sure, hits[0]?.record.ref, lacks]).toEqual(['whole', 'document:33-2021-nd-cp', undefined]);
});

test.each([
  ['mức độ 4 là gì', ['card:muc-do-4', 'document:43-2011-nd-cp#dieu-3.khoan-4.diem-d']],
  ['toàn trình là gì', ['card:toan-trinh']],
  ['cổng dịch vụ công quốc gia là gì', ['card:cong-dich-vu-cong-quoc-gia', 'document:61-2018-nd-cp#dieu-3.khoan-4']],
  ['thế nào là bộ phận một cửa', ['document:61-2018-nd-cp#dieu-3.khoan-3']],
  ['"mức độ 4"', ['document:43-2011-nd-cp#dieu-3.khoan-4.diem-d']],
  ['‘mức độ 4’', ['document:43-2011-nd-cp#dieu-3.khoan-4.diem-d']],
])('%s is answered by the card of the word and the clause that defines it, and by no procedure', async (q, refs) => {
  const { hits, sure } = await ask(q);
  expect(hits.slice(0, refs.length).map(({ record }) => record.ref)).toEqual(refs);
  expect(sure).toBe('whole');
  if (!/["‘]/u.test(q)) expect(hits.filter(({ kind }) => kind === 'service')).toEqual([]);
});

test('a word that only stands for itself is answered as any question', async () => {
  const { hits } = await ask('hộ kinh doanh là gì');
  expect(hits[0]?.record.ref).toBe('guide:mo-ho-kinh-doanh');
});

test('which text founded a place is answered by the clause that did, and what officials must do by the clause that says it', async () => {
  expect((await ask('phường Bến Thành lập theo nghị quyết nào')).hits[0]?.record.ref).toBe(
    'document:1685-nq-ubtvqh15#dieu-1.khoan-3',
  );
  expect((await ask('từ chối nhận hồ sơ phải nói rõ lý do')).hits[0]?.record.ref).toBe(
    'document:61-2018-nd-cp#dieu-17.khoan-1.diem-b',
  );
});

test.each([
  'hạng cải cách hành chính',
  'PCI 2021',
  'PAR index hcmc',
  'các nhiệm vụ của công văn 659 bây giờ ra sao',
  'kết quả chỉ đạo',
])('%s leads to what became of the year first', async (q) => {
  expect((await ask(q)).hits[0]?.record.ref).toBe('page:after');
});

test.each([
  ['“thanh toán lệ phí (nếu có) được thực hiện trực tuyến”', 'document:43-2011-nd-cp#dieu-3.khoan-4.diem-d'],
  ['«phường Bến Thành, phường Phạm Ngũ Lão»', 'document:1685-nq-ubtvqh15#dieu-1.khoan-3'],
  ['"phường Bến Thành, phường Phạm Ngũ Lão"', 'document:1685-nq-ubtvqh15#dieu-1.khoan-3'],
])('quoted words are found over all texts: %s', async (q, clause) => {
  const { hits, sure } = await ask(q);
  expect(clausesOf(hits)).toContain(clause);
  expect(sure).not.toBe('none');
});

test('every article, clause and point is found under its own path, with its own words', async () => {
  const files = await filesOf('vi');
  const { answer } = await loadSearch(fetcherOf(files));
  for (const law of portal.laws.values()) {
    const document = getOrThrow(portal.documents, law.document);
    const units = unitsOf(law.law);
    for (const unit of units.filter((_, at) => at % 97 === 0)) {
      const steps = unit.id.split('.').toReversed();
      const words = steps.map((step) =>
        step
          .replace(/^dieu-/u, 'điều ')
          .replace(/^khoan-/u, 'khoản ')
          .replace(/^diem-/u, 'điểm ')
          .replace('dd', 'đ'),
      );
      const { hits } = await answer(`${words.join(' ')} ${document.symbol ?? ''}`, 3);
      expect(hits[0]?.record.ref).toBe(`document:${law.document}#${unit.id}`);
      // The heading of an article stands above the excerpt.
      const own = [...(unit.kind === 'article' ? [] : [unit.words]), ...unit.blocks.map(({ text }) => text)];
      const start = own
        .find((words) => words !== '')
        ?.slice(0, 40)
        .normalize('NFC');
      expect(hits[0]?.excerpt?.text.slice(0, start?.length)).toBe(start);
    }
  }
});

test('a procedure is answered by the procedure', async () => {
  const { hits, sure } = await ask('đăng ký kết hôn');
  expect([sure, hits[0]?.record.ref]).toEqual(['whole', 'service:1.000894']);
  expect(clausesOf(hits)).toEqual([]);
});

test('without the files of texts of law all else is answered, and what is missing is told', async () => {
  const files = await filesOf('vi');
  const left = new Map([...files].filter(([name]) => !name.includes('/laws/')));
  const { answer } = await loadSearch(fetcherOf(left));
  const { hits, missing } = await answer('điều 3 nghị định 43/2011', 10);
  expect(missing).toEqual({ part: 'laws', fault: 'unreachable' });
  expect(hits.map(({ record }) => record.ref)).toContain('document:43-2011-nd-cp');
});

test('paths travel without what each shares with the one before', () => {
  for (const law of portal.laws.values()) {
    const paths = unitsOf(law.law).map(({ id }) => id);
    expect(decodePaths(encodePaths(paths))).toEqual(paths);
  }
  expect(encodePaths(['dieu-3', 'dieu-3.khoan-4', 'dieu-3.khoan-4.diem-a', 'dieu-4'])).toBe(
    'dieu-3 .khoan-4 ..diem-a dieu-4',
  );
  expect([...portal.laws.values()].every(isSplit)).toBe(true);
});

test.each([
  ['vi', 'thủ tục hành chính là gì định nghĩa'],
  ['vi', 'khái niệm thủ tục hành chính theo luật'],
  ['en', 'definition of administrative procedure'],
  ['en', 'administrative procedure definition'],
] as const)('in %s %s is answered by the clause that defines it', async (locale, q) => {
  expect((await ask(q, locale)).hits[0]?.record.ref).toBe('document:63-2010-nd-cp#dieu-3.khoan-1');
});

test.each(['mức độ bốn là gì', 'mức 4 là gì'])('%s is answered by that level, for no other reason', async (q) => {
  const { hits } = await ask(q);
  expect(hits[0]?.record.ref).toBe('card:muc-do-4');
  const reads = hits.flatMap(({ why }) => why.flatMap((reason) => (reason.kind === 'foreign' ? [reason.read] : [])));
  expect(reads.filter((read) => !read.endsWith('mức độ 4'))).toEqual([]);
});

test.each([
  ['quá hạn giải quyết hồ sơ có phải xin lỗi không điều nào', 'dieu-19.khoan-9'],
  ['trễ hẹn hồ sơ thì cơ quan có xin lỗi dân không', 'dieu-19.khoan-9'],
  ['cán bộ một cửa không được làm gì', 'dieu-5'],
])('%s is looked up in the words of the law', async (q, path) => {
  const { hits, isWhole } = await ask(q);
  expect([hits[0]?.record.ref, isWhole]).toEqual([`document:61-2018-nd-cp#${path}`, true]);
});

test('a passport that is overdue asks for no apology', async () => {
  expect(clausesOf((await ask('hộ chiếu quá hạn')).hits)).toEqual([]);
});

test.each([
  ['xã Thạnh An lập theo khoản nào', 'commune:27676'],
  ['Côn Đảo theo khoản nào nghị quyết 1685', 'commune:26732'],
])('%s asks for the place whose name was typed', async (q, place) => {
  const { hits, isWhole } = await ask(q);
  expect(hits[0]?.record.ref).toBe(`document:${getOrThrow(portal.communes, place.slice('commune:'.length)).clause}`);
  expect([hits[1]?.record.ref, isWhole]).toEqual([place, true]);
});

test.each(['vi', 'en'] as const)(
  'in %s every document says apart from its subject whether it is in force',
  async (locale) => {
    const { hits } = await ask('nghị định 43/2011/NĐ-CP', locale);
    const { note, standing } = hits[0]?.record ?? {};
    const document = getOrThrow(portal.documents, '43-2011-nd-cp');
    expect(standing).toBe(holdWords(portal, document, locale));
    expect(note?.text).toBe(document.subject[locale]);
  },
);

test('what replaces a document without a source that confirms it is told as not verified', async () => {
  const { hits } = await ask('nghị định 61/2018 bị thay thế bởi văn bản nào');
  const by = hits.find(({ record }) => record.ref === 'document:118-2025-nd-cp');
  expect(by?.why).toContainEqual({ kind: 'subject', read: 'Thay thế Nghị định 61/2018/NĐ-CP (chưa kiểm chứng)' });
});
