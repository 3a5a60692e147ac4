import { refuse } from '../../src/tools/command/usage.ts';
import { benchBuild } from './build.ts';
import { benchCalendar } from './calendar.ts';
import { benchData } from './data.ts';
import { benchPages } from './pages.ts';
import { benchPhone } from './phone.ts';
import { benchPortalSearch } from './portal-search.ts';
import { benchEditing } from './editing.ts';
import { benchLargeSearch } from './search-large.ts';
import { benchSearch } from './search.ts';
import { benchServe } from './serve.ts';
import { BadLines } from './search/passages.ts';

/** All benchmarks by name: each runs with its arguments and returns the exit code. */
const BENCHES: Readonly<Record<string, (args: string[]) => number | Promise<number>>> = {
  build: benchBuild,
  editing: benchEditing,
  data: benchData,
  search: benchSearch,
  'search-large': benchLargeSearch,
  'portal-search': benchPortalSearch,
  pages: benchPages,
  phone: benchPhone,
  calendar: benchCalendar,
  serve: benchServe,
};

const HELP = `npm run bench -- ${Object.keys(BENCHES).join(' | ')}
build: thời gian và bộ nhớ của lần dựng nguội, trung vị của RUNS (5) lần.
editing: một dịch vụ sửa xong thì bao lâu hiện ra khi chạy npm run dev, trung vị của RUNS (5) lần; quá 2 giây là lỗi.
data: ghi 30.000 mục thành JSON và CSV, bên cạnh JSON.stringify và papaparse, trung vị của RUNS (5) lần.
search [--passages FILE.jsonl] [--queries FILE.jsonl] [--only ours,minisearch,…]: bộ máy tìm kiếm của cổng bên cạnh các bộ
  máy khác, trên cùng đoạn văn và câu hỏi; không có tệp thì lấy từ nội dung của cổng.
search-large [--passages FILE.jsonl] [--queries FILE.jsonl] [--size 100000]: riêng bộ máy của cổng, với nhiều đoạn văn hơn.
portal-search: CPU của từng câu hỏi trong tests/search/queries.json khi hỏi trang tìm kiếm.
pages [--quick] [--only KIỂU,…]: mỗi kiểu trang trên điện thoại (Lighthouse; CPU chậm 4 lần, 4G chậm): lần xem đầu, yêu cầu, mã,
  phần tử, CLS, LCP, TBT, điểm; bên cạnh trang của GOV.UK Frontend và Starlight (tải về lần đầu); RUNS (5) lần.
phone: trang đã dựng trên điện thoại chậm (CPU chậm 4 lần, 4G chậm): gợi ý, câu trả lời, mở trang tìm; RUNS (5) lần; quá hẹn là lỗi.
calendar [--size 5000]: viết một lịch có ngần ấy mục, bên cạnh ical-generator, trung vị của RUNS (5) lần; quá 2 giây là lỗi.
serve: máy chủ của npm start bên cạnh nginx một tiến trình, với tệp nhỏ, trang chủ, một thủ tục và các tệp của một câu hỏi; cần wrk;
  RUNS (3) lần SECONDS (5) giây.
build: cold builds, wall seconds and peak memory, median of RUNS (5).
editing: how long an edited service takes to show in npm run dev, median of RUNS (5); over 2 s is an error.
data: 30,000 items written as JSON and CSV, beside JSON.stringify and papaparse, median of RUNS (5).
search: the portal's search beside its peers, on the same passages and queries; without files, on the portal's content.
search-large: the portal's search alone, on as many passages as asked for.
portal-search: CPU of every question of tests/search/queries.json on the site's own search.
pages [--quick] [--only TYPE,…]: a page of every type on a telephone (Lighthouse; CPU 4× slower, slow 4G): first view, requests,
  code, elements, CLS, LCP, TBT, scores; beside pages of GOV.UK Frontend and Starlight (installed the first time); RUNS (5).
phone: the built site on a slow telephone (CPU 4× slower, slow 4G): suggestions, answers, opening search; RUNS (5); over a promise is an error.
calendar [--size 5000]: one calendar of so many entries, beside ical-generator, median of RUNS (5); over 2 s is an error.
serve: the server of npm start beside nginx with one worker: a small file, the home page, a procedure, a question’s files;
  needs wrk; RUNS (3) × SECONDS (5).
Passages: {"id","title","text"} a line; queries: {"variant","q","id"} a line. Results are left in bench-results/.`;

/** Runs a benchmark; invalid options and files are reported in one line. */
async function run(name: string, args: string[]): Promise<number> {
  const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
  if (!bench) return refuse(`bench ${name}: npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  try {
    return await bench(args);
  } catch (error) {
    if (error instanceof BadLines) return refuse(error.message);
    if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')))
      throw error;
    return refuse(`${error.message.split('. ')[0] ?? ''}: npm run bench -- --help`);
  }
}

const [name = '', ...args] = process.argv.slice(2);
if (name === '--help' || args.includes('--help')) console.log(HELP);
else process.exitCode = await run(name, args);
