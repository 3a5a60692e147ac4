import '../spelling.ts';
import { SearchEngine, type Hit } from '../../../src/search/engine/engine.ts';
import type { SearchName, SearchRecord, Via } from '../../../src/search/records/record.ts';

/** The title of an entry and its other names. */
export const names = (title: string, others: readonly (readonly [string, Via])[] = []): SearchName[] => [
  { text: title, via: 'name' },
  ...others.map(([text, via]) => ({ text, via })),
];

/** Some entries of every kind. */
export const RECORDS: readonly SearchRecord[] = [
  { ref: 'agency:so-noi-vu', names: names('Sở Nội vụ', [['SNV', 'abbreviation']]) },
  {
    ref: 'agency:so-xay-dung',
    names: names('Sở Xây dựng', [
      ['Sở Quy hoạch Kiến trúc', 'former'],
      ['Sở Đô thị mới', 'later'],
      ['Department of Construction', 'language'],
    ]),
  },
  { ref: 'agency:so-gtvt', names: names('Sở Giao thông và Vận tải') },
  { ref: 'service:1.004222', names: names('Đăng ký khai sinh', [['1.004222', 'symbol']]) },
  { ref: 'service:1.2', names: names('Đăng ký lại khai sinh') },
  { ref: 'service:1.3', names: names('Cấp giấy phép xây dựng nhà ở') },
  { ref: 'unit:quan-3', names: names('Quận 3') },
  { ref: 'unit:quan-tan-binh', names: names('Quận Tân Bình') },
  { ref: 'ward:2021-1', names: names('Phường Bến Nghé') },
  {
    ref: 'document:43-2011',
    names: names('Nghị định về cung cấp thông tin'),
    passages: [
      { text: 'Cơ quan nhà nước đăng thông tin lên trang điện tử, kể cả giấy phép xây dựng đã cấp.', anchor: 'p-7' },
    ],
  },
  {
    ref: 'task:659#nv-01',
    names: names('Nhiệm vụ 1'),
    passages: [{ text: 'Đăng thông tin lên trang điện tử mỗi quý.', lang: 'vi', isUnverified: true }],
  },
  { ref: 'term:snv', names: names('SNV'), means: ['Sở Nội vụ'] },
  { ref: 'term:de', names: names('làm giấy tờ cho bé'), means: ['đăng ký khai sinh'], isEveryday: true },
];

/** A new one for each question, so that each test is about how it is made as well. */
export const engine = () => new SearchEngine({ records: RECORDS, place: ['Thành phố Hồ Chí Minh'] });

/** The answers to a question, and the references of their entries. */
export const ask = (question: string, limit?: number): readonly Hit[] => engine().search(question, limit).hits;
export const refs = (question: string, limit?: number): string[] =>
  ask(question, limit).map(({ record }) => record.ref);
