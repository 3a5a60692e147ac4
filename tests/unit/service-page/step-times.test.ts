import { expect, test } from 'vitest';
import { stepTimes } from '../../../src/domain/services/page/step-times.ts';

const timesOf = (...steps: string[]) => stepTimes({ steps });

test.each([
  [
    'Trường hợp hồ sơ đủ điều kiện cấp, Cơ quan cấp Giấy chứng nhận trong thời hạn 03 ngày làm việc kể từ ngày nhận hồ sơ.',
    'trong thời hạn 03 ngày làm việc kể từ ngày nhận hồ sơ',
  ],
  [
    'Trong thời hạn 05 (năm) ngày, tính từ ngày nhận đủ hồ sơ hợp lệ, Sở Nội vụ quyết định.',
    'Trong thời hạn 05 (năm) ngày, tính từ ngày nhận đủ hồ sơ hợp lệ',
  ],
  [
    '(i) nếu tiếp nhận hồ sơ sau 15 giờ thì trả kết quả cho người yêu cầu trong ngày làm việc tiếp theo (nộp trực tiếp)',
    'nếu tiếp nhận hồ sơ sau 15 giờ thì trả kết quả cho người yêu cầu trong ngày làm việc tiếp theo',
  ],
  ['- Cơ sở cấp giấy ngay trong ngày nhận đủ hồ sơ theo quy định.', 'ngay trong ngày nhận đủ hồ sơ theo quy định'],
])('a sentence that says when the result is given is quoted, and the part that names the time', (sentence, clause) => {
  const { said, areMore } = timesOf(sentence);
  expect(said.map((one) => one.clause)).toEqual([clause]);
  expect(sentence).toContain(said[0]?.sentence);
  expect(areMore).toBe(false);
});

test('a time for some files stands with its condition only', () => {
  const sentence = 'Trường hợp phải kiểm tra, Chi cục quyết định trong thời hạn 40 ngày kể từ ngày nhận đủ hồ sơ.';
  expect(timesOf(sentence).said).toEqual([{ sentence, clause: sentence }]);
});

test.each([
  'Trong thời hạn 60 ngày kể từ ngày sinh con, cha hoặc mẹ có trách nhiệm đăng ký khai sinh cho con.',
  'Trong thời hạn 10 ngày kể từ ngày quyết định đóng chi nhánh, doanh nghiệp gửi thông báo.',
  'Hồ sơ không đầy đủ thì thông báo trong thời hạn 03 ngày làm việc kể từ ngày tiếp nhận hồ sơ.',
  'Theo Nghị định ngày 30 tháng 6 của Chính phủ, cơ quan nhận hồ sơ và cấp giấy.',
])('what others have to do, faults and dates are no time: %s', (sentence) => {
  expect(timesOf(sentence)).toEqual({ said: [], areMore: false });
});

test.each([
  'Trong thời hạn 15 ngày kể từ ngày nhận hồ sơ, Sở thẩm định, trình Ủy ban nhân dân xem xét, quyết định.',
  'Trong thời hạn 05 ngày kể từ ngày nhận được hồ sơ do Sở Tư pháp trình, Chủ tịch ra quyết định.',
  'Trong thời hạn 02 ngày làm việc kể từ ngày kết thúc kiểm tra, cơ quan cấp giấy chứng nhận.',
])('one stage of several is pointed to, and no other sentence is quoted beside it: %s', (sentence) => {
  const whole = 'Trong thời hạn 03 ngày kể từ ngày nhận hồ sơ, Sở cấp giấy phép.';
  expect(timesOf(whole).said).toHaveLength(1);
  expect(timesOf(sentence, whole)).toEqual({ said: [], areMore: true });
});

test('more than three times are pointed to', () => {
  const steps = [1, 2, 3, 4].map((days) => `Trong thời hạn ${days} ngày kể từ ngày nhận hồ sơ, Sở cấp giấy phép.`);
  expect(timesOf(...steps.slice(1)).said).toHaveLength(3);
  expect(timesOf(...steps)).toEqual({ said: [], areMore: true });
});
