import type { FixWords } from './fix-words.ts';

export const vi: FixWords = {
  repairs: {
    bom: 'bỏ dấu thứ tự byte (BOM)',
    'line-ends': 'cuối dòng kiểu Windows thành LF',
    nfc: 'chữ gõ rời thành chữ dựng sẵn (NFC)',
    blanks: 'bỏ dấu cách thừa ở cuối dòng, cuối tệp',
    dates: 'đặt ngày trong ngoặc kép',
    form: 'viết lại theo dạng của cổng (ngoặc kép, một dòng), như lần lưu trước',
    order: 'xếp các trường theo thứ tự của mẫu',
  },
  lines: (count, first) => (count === 1 ? `dòng ${first}` : `${count} dòng, từ dòng ${first}`),
  refused: 'để nguyên, vì sửa thì nội dung sẽ khác hoặc tệp chưa đọc được; xem “npm run check”',
  fixed: (files) => `Đã sửa ${files} tệp.`,
  wouldFix: (files) => `Sẽ sửa ${files} tệp; chưa ghi gì (--dry-run).`,
  nothing: 'Không có gì phải sửa.',
};
