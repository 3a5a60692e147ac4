/** Phường 13, Quận 10 in short, as people type it: today Phường Hòa Hưng. */
export const HOME = { live: 'p13 q10' } as const;
export const HOA_HUNG = [
  'Nơi bạn ở: Phường Hòa Hưng',
  'Trung tâm Phục vụ hành chính công phường Hòa Hưng: A8 Châu Thới, phường Hòa Hưng',
  'Hỏi trước khi đi: 1022',
];
export const WARD_DECIDES = ['Nộp ởTrung tâm Phục vụ hành chính công cấp xã', 'Ủy ban nhân dân phường, xã, đặc khu'];
export const WARD = 'Ủy ban nhân dân phường, xã, đặc khu';
