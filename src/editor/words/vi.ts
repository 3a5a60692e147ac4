import type { EditorWords } from './editor-words.ts';

export const vi: EditorWords = {
  tag: 'vi',
  language: 'Tiếng Việt',
  title: 'Biên tập',
  kinds: {
    dialogues: ['Cuộc đối thoại', 'Cuộc đối thoại'],
    agencies: ['Cơ quan', 'Cơ quan'],
    services: ['Thủ tục: phần của chúng tôi', 'Thủ tục'],
    documents: ['Văn bản', 'Văn bản'],
    directives: ['Văn bản giao việc: phần chung', 'Văn bản giao việc'],
    sources: ['Nguồn', 'Nguồn'],
  },
  id: 'Mã cố định, cũng là tên tệp: chữ thường không dấu, chữ số, dấu chấm, gạch nối.',
  date: 'Biết tới đâu ghi tới đó: 2021-05-23, 2021-05, 2021-Q2 hoặc 2021.',
  moment: 'Biết tới đâu ghi tới đó: 2021-03-19T08:30+07:00, 2021-03-19, 2021-03 hoặc 2021-Q1.',
  pick: 'Chọn trên lịch',
  anyOf: 'Mã của một mục thuộc một trong các loại: {kinds}.',
  noScript: 'Trang này cần JavaScript.',
};
