import type { ImportWords } from './import-words.ts';

/** What the import says in Vietnamese. */
export const vi: ImportWords = {
  bad: {
    'line-encoding': () => 'dòng không phải UTF-8  →  lưu tệp bằng UTF-8',
    'line-json': ({ value }) =>
      `dòng không phải JSON trọn vẹn; cuối dòng là “${value}”  →  chép lại: mỗi dòng một {…} trọn vẹn`,
    'line-object': () => 'dòng không phải một đối tượng  →  viết mỗi dòng một {…}; --schema in các trường',
    'code-form': ({ value }) => `“${value}” không phải mã thủ tục  →  viết như 1.001193`,
    'code-twice': ({ line }) => `dòng ${line} đã có mã này với nội dung khác  →  giữ một trong hai dòng`,
    'text-long': ({ value, length, most }) =>
      `“${value}…” dài ${length} ký tự, quá ${most}: chưa được tách  →  để cả đoạn vào papers_raw, và papers_clean: false`,
  },
  badSummary: (lines, good) => `${lines} dòng sai, ${good} dòng đúng. Chưa ghi gì.`,
  empty: (file) => `${file} không có thủ tục nào  →  mỗi dòng một đối tượng JSON; --schema in các trường`,
  head: (file, rows, read) => `${file}: ${rows} thủ tục${read === undefined ? '' : `, đọc ngày ${read}`}`,
  outcomes: {
    added: 'thêm',
    changed: 'đổi',
    back: 'thấy lại',
    gone: 'không còn thấy',
    reread: 'đọc lại',
    same: 'như cũ',
  },
  source: (ids) => `nguồn ${ids}`,
  gone: (day) => `không còn thấy từ ${day}; trang vẫn còn và nói vậy`,
  back: (day) => `trước đó không thấy từ ${day}`,
  refused: {
    tooMany: (gone, expected, file) =>
      `${gone} trong ${expected} thủ tục không có trong ${file}, quá 2 %; chưa ghi gì  →  xem tệp có trọn không; nếu trọn: --allow-gone ${gone}`,
    older: (day, codes) =>
      `nội dung đang có được đọc sau ngày ${day} và khác: ${codes}; chưa ghi gì  →  lấy bản đọc mới hơn; muốn trở về bản cũ: --allow-older`,
    check: 'Chưa ghi gì: nội dung sẽ không đạt kiểm tra.',
    before: 'Chưa ghi gì: nội dung đang có lỗi  →  npm run check',
    read: 'thiếu --read  →  ngày đọc Cổng Dịch vụ công quốc gia, như --read 2026-07-20',
    readForm: (value) => `--read ${value}: không phải ngày  →  --read 2026-07-20`,
    number: (value) => `--allow-gone ${value}: không phải số  →  --allow-gone 12`,
    source: (count) => `${count} thủ tục mới chưa có nguồn  →  --source MÃ, tên một tệp trong sources/`,
    unknownSource: (value, suggestion) =>
      `--source ${value}: không có sources/${value}.yaml  →  ${suggestion === undefined ? 'viết tệp ấy trước' : `ý bạn là ${suggestion}?`}`,
    file: (file) => `${file}: không có tệp này`,
  },
  notes: {
    title: 'Cần xem:',
    unit: (count, codes) => `thời hạn không có đơn vị, chỉ hiện đúng lời nguồn: ${count} (${codes})`,
    markup: (count, codes) => `thủ tục có thẻ đánh dấu, giữ nguyên như chữ: ${count} (${codes})`,
    symbol: (count, words) => `căn cứ không phải ký hiệu trọn vẹn, giữ nguyên như chữ: ${count} (${words})`,
    field: (name, count, codes) =>
      `không lĩnh vực nào có tên “${name}” (${count}: ${codes})  →  thêm vào “source_names” của một tệp trong fields/; chưa thêm thì npm run check chưa đạt`,
    body: (code, words) =>
      `${code}: chưa có dòng đọc nào nói đây là cơ quan nào: ${words}  →  thêm một dòng trong readings/`,
    removed: (characters, lines) => `ký tự không nhìn thấy, đã bỏ: ${characters} (dòng ${lines})`,
    repeated: (lines) => `dòng lặp lại nguyên văn một dòng khác: ${lines}`,
    unchecked: 'có --read và --source mới biết nội dung có đạt kiểm tra không',
  },
  nothing: 'Không có gì thay đổi.',
  dryRun: 'Mới thử: chưa ghi gì.',
  written: (files) => `Đã ghi ${files} tệp.`,
  verify: {
    missing: 'không có trong nội dung',
    extra: 'có trong nội dung, không có trong tệp, cũng không ghi là không còn thấy',
    digest: 'mã băm không đúng với lời của nó',
    equal: (rows) => `${rows} thủ tục, từng trường và theo mã băm: giống nhau.`,
    unequal: (different, rows) => `${different} thủ tục có khác biệt; tệp có ${rows} thủ tục.`,
  },
};
