import { buildPassageIndex, type BuildOptions } from '../../../src/search/passages/build/build.ts';
import { openPassages, type OpenOptions, type PassageSearch } from '../../../src/search/passages/find/open.ts';
import type { IndexedPassage } from '../../../src/search/passages/format/passage.ts';
import type { FileFetcher } from '../../../src/search/records/fetcher.ts';

/** Reproducible pseudo-random numbers. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Passages of syllables in random order, the same every time. */
export function passagesOf(syllables: readonly string[], count: number, length: number): IndexedPassage[] {
  const next = numbers(659);
  const text = (words: number): string =>
    Array.from({ length: words }, () => syllables[next(syllables.length)]).join(' ');
  return Array.from({ length: count }, (_, at) => ({
    id: `r${at}`,
    title: `Điều ${at}. ${text(4)}`,
    text: text(length),
  }));
}

/** Syllables of official texts, with marks and without. */
const SYLLABLES = (
  'an bản biên cấp chứng chính công cục cư đăng đất đầu địa điện định đối đồng giấy giao hành hạn hiệu hóa hoàn hộ hồ hưởng ' +
  'kết khai khám khẩu khoáng kiến ký lao lệ liên lĩnh lưu mẫu miễn môi mức năm nghề ngoại nghị nhận nhiệm nội nộp nước ô phép ' +
  'phí phòng phương quản quyết quyền quỹ rừng sách sinh sổ sở sử tài tạm thẩm thuế thủy thương thừa tiếp toán trường trợ trú ' +
  'tuyển ủy vận vệ viện việc xác xã xây xử xuất y yêu'
).split(' ');

/** The same without a file of content: for tests that are about anything but real words. */
export const madePassages = (count: number, length = 60): IndexedPassage[] => passagesOf(SYLLABLES, count, length);

export async function filesOf(
  passages: readonly IndexedPassage[],
  options?: BuildOptions,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for await (const [name, bytes] of buildPassageIndex(passages, options)) files.set(name, bytes);
  return files;
}

export const fetcherFrom =
  (files: ReadonlyMap<string, Uint8Array>): FileFetcher =>
  (file) => {
    const bytes = files.get(file);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`no ${file}`));
  };

export const open = async (passages: readonly IndexedPassage[], options?: OpenOptions): Promise<PassageSearch> =>
  openPassages(fetcherFrom(await filesOf(passages)), options);
