import type { Task } from './task.ts';

/** Phường 13, Quận 10 in short, as people type it: today Phường Hòa Hưng. */
const HOME = { live: 'p13 q10' } as const;
const HOA_HUNG = [
  'Nơi bạn ở: Phường Hòa Hưng',
  'Trung tâm Phục vụ hành chính công phường Hòa Hưng: A8 Châu Thới, phường Hòa Hưng',
  'Hỏi trước khi đi: 1022',
];
const WARD_DECIDES = ['Nộp ởTrung tâm Phục vụ hành chính công cấp xã', 'Ủy ban nhân dân phường, xã, đặc khu'];
const WARD = 'Ủy ban nhân dân phường, xã, đặc khu';
const DISSOLVE =
  'Giải thể doanh nghiệp, giải thể trong trường hợp bị thu hồi Giấy chứng nhận đăng ký doanh nghiệp hoặc theo quyết định của Tòa án';
const FOREIGNERS = { follow: 'Foreigners: visas, residence, work' } as const;
const EXTENSION = 'Extension of stay for foreigners in Viet Nam (provincial level)';
const WORK_PERMIT = 'Work permit for a foreign worker: issue';

/** Citizens, in Vietnamese. */
const CITIZENS: readonly Task[] = [
  {
    asks: 'a child was born in what was Phường 13, Quận 10',
    locale: 'vi',
    actions: [HOME, { follow: 'Sinh con, khai sinh' }, { follow: 'Xem thủ tục 1.001193' }],
    at: '/dich-vu/1.001193/',
    answer: [...HOA_HUNG, ...WARD_DECIDES, 'Mang gì8 giấy tờ', 'Phí, lệ phí“Miễn phí”'],
  },
  {
    asks: 'to marry, where the address has doubts',
    locale: 'vi',
    actions: [{ live: 'hiep binh chanh' }, { follow: 'Đăng ký kết hôn' }, { follow: 'Xem thủ tục 1.000894' }],
    at: '/dich-vu/1.000894/',
    answer: [
      'phường Hiệp Bình: 721 Quốc lộ 13',
      'có điều chưa chắc, hỏi trước khi đi',
      '1022',
      ...WARD_DECIDES,
      'Mang gì4 giấy tờ',
    ],
  },
  {
    asks: 'an identity card, where another procedure bears the same name',
    locale: 'vi',
    actions: [HOME, { follow: 'Làm thẻ căn cước' }],
    at: '/dich-vu/1.014061/',
    answer: [
      '2.000200, cấp tỉnh',
      'Công an phường Hòa Hưng: chưa tìm được địa chỉ có nguồn',
      '1022',
      'Nộp ởCông an cấp xã',
      'Mang gì',
    ],
  },
  {
    asks: 'certified copies in a ward that was split',
    locale: 'vi',
    actions: [{ live: 'Phường Đa Kao, Quận 1', in: 'Phường Sài Gòn' }, { follow: 'Chứng thực bản sao' }],
    at: '/dich-vu/2.000815/',
    answer: [
      'Nơi bạn ở: Phường Sài Gòn',
      'Trung tâm Phục vụ hành chính công phường Sài Gòn: 45 - 47 Lê Duẩn',
      '1022',
      'Nộp ở',
      'Mang gì',
    ],
  },
  {
    asks: 'to exchange a driving licence, which moved from one body to another',
    locale: 'vi',
    actions: [{ follow: 'Đổi bằng lái xe' }, { follow: 'Xem thủ tục 3.000347' }],
    at: '/dich-vu/3.000347/',
    answer: [
      'Nộp ởCông an cấp xã hoặc Phòng Cảnh sát giao thông',
      'Giải quyếtCông an Thành phố',
      'Mang gì5 giấy tờ',
      '1022',
    ],
  },
  {
    asks: 'to sell or inherit a home',
    locale: 'vi',
    actions: [{ follow: 'Mua bán, tặng cho nhà đất' }, { follow: 'Xem thủ tục 1.013831' }],
    at: '/dich-vu/1.013831/',
    answer: [
      'Chi nhánh Văn phòng đăng ký đất đai',
      '43 đường Nguyễn Văn Bá, phường Thủ Đức',
      'Mang gì13 giấy tờ',
      '1022',
    ],
  },
  {
    asks: 'to build a house',
    locale: 'vi',
    actions: [HOME, { follow: 'Xin phép xây, sửa nhà' }, { follow: 'Xem thủ tục 1.013225' }],
    at: '/dich-vu/1.013225/',
    answer: [...HOA_HUNG, ...WARD_DECIDES, 'Mang gì53 giấy tờ trong 7 nhóm'],
  },
  {
    asks: 'certified copies, which three kinds of bodies make',
    locale: 'vi',
    actions: [HOME, { follow: 'Chứng thực bản sao' }],
    at: '/dich-vu/2.000815/',
    answer: [...HOA_HUNG, 'Tổ chức hành nghề công chứng', 'Mang gì1 giấy tờ'],
  },
  {
    asks: 'unemployment allowance, whose source is partly unreadable',
    locale: 'vi',
    actions: [{ follow: 'Nhận trợ cấp thất nghiệp' }],
    at: '/dich-vu/1.014748/',
    answer: [
      'Nộp ởTrung tâm Dịch vụ việc làm',
      'Quyết địnhSở Nội vụ',
      'Mang gì3 giấy tờ',
      'Hỏi lại trước khi tin',
      '1022',
    ],
  },
  {
    asks: 'a death in the family, by event of life',
    locale: 'vi',
    actions: [HOME, { follow: 'Người thân qua đời, thừa kế' }, { follow: 'Đăng ký khai tử' }],
    at: '/dich-vu/1.000656/',
    answer: [...HOA_HUNG, ...WARD_DECIDES, 'Mang gì'],
  },
  {
    asks: 'school entry, which the catalogue lacks',
    locale: 'vi',
    actions: [{ ask: 'nhập học lớp 1' }, { follow: 'Cho con vào lớp 1, lớp mầm non' }],
    at: '/chua-co/#gap-tuyen-sinh-lop-1',
    answer: ['Cho con vào lớp 1, lớp mầm non', WARD, 'Sở Giáo dục và Đào tạo', '1022'],
  },
  {
    asks: 'noisy neighbours',
    locale: 'vi',
    actions: [{ ask: 'hàng xóm ồn ào' }, { follow: 'Hàng xóm, quán xá gây ồn' }],
    at: '/chua-co/#gap-tieng-on',
    answer: ['Hàng xóm, quán xá gây ồn', WARD, 'Công an cấp xã', '1022'],
  },
  {
    asks: 'a power cut',
    locale: 'vi',
    actions: [{ ask: 'cúp điện' }, { follow: 'Mất điện, mất nước, nước yếu' }],
    at: '/chua-co/#gap-mat-dien-mat-nuoc',
    answer: ['Mất điện, mất nước, nước yếu', '1022'],
  },
  {
    asks: 'social allowance',
    locale: 'vi',
    actions: [{ ask: 'trợ cấp xã hội' }, { follow: 'Trợ cấp xã hội hằng tháng, vào trung tâm bảo trợ' }],
    at: '/chua-co/#gap-tro-cap-xa-hoi',
    answer: ['Trợ cấp xã hội hằng tháng', WARD, '1022'],
  },
  {
    asks: 'whether papers with the old name of a ward are still good',
    locale: 'vi',
    actions: [
      { ask: 'giấy tờ cũ còn giá trị không' },
      { follow: 'Giấy tờ ghi tên phường, quận cũ còn dùng được không' },
    ],
    at: '/chua-co/#gap-giay-to-theo-ten-phuong-cu',
    answer: ['thì tiếp tục được dùng cho đến khi hết hạn', WARD, 'Công an cấp xã', '1022'],
  },
];

/** Foreign residents, in English. */
const RESIDENTS: readonly Task[] = [
  {
    asks: 'to stay longer',
    locale: 'en',
    actions: [FOREIGNERS, { follow: 'Procedure 1.001146' }],
    at: '/en/services/1.001146/',
    answer: [
      'File atImmigration Division of the city police',
      'What to bring2 papers',
      'How long5 working days',
      '1022',
    ],
  },
  {
    asks: 'to extend a visa, in their own words',
    locale: 'en',
    actions: [{ ask: 'extend my visa' }, { follow: EXTENSION }],
    at: '/en/services/1.001146/',
    answer: ['File atImmigration Division of the city police', '1022'],
  },
  {
    asks: 'a work permit',
    locale: 'en',
    actions: [{ ask: 'work permit' }, { follow: WORK_PERMIT }],
    at: '/en/services/1.014199/',
    answer: ['Department of Home Affairs', 'What to bring', '1022'],
  },
  {
    asks: 'to register where they stay',
    locale: 'en',
    actions: [HOME, { follow: 'Move house, register residence' }, { follow: 'Procedure 1.004194' }],
    at: '/en/services/1.004194/',
    answer: [
      'Where you live: Hòa Hưng Ward',
      'File atCommune-level police',
      'A8 Châu Thới',
      'What to bring7 papers',
      '1022',
    ],
  },
  {
    asks: 'a criminal record certificate',
    locale: 'en',
    actions: [{ follow: 'Passport, criminal record check' }, { follow: 'Procedure 3.000333' }],
    at: '/en/services/3.000333/',
    answer: ['File atCity Police', 'What to bring7 papers', 'How long10 days', '1022'],
  },
  {
    asks: 'to have foreign papers legalised',
    locale: 'en',
    actions: [{ ask: 'legalize documents' }, { follow: 'Consular legalisation of documents' }],
    at: '/en/not-here/#gap-hop-phap-hoa-lanh-su',
    answer: ['Consular legalisation of documents', 'Department of External Relations', '1022'],
  },
];

const BUSINESSES: readonly Task[] = [
  {
    asks: 'to open a household business',
    locale: 'vi',
    actions: [HOME, { follow: 'Mở hộ kinh doanh, công ty' }, { follow: 'Đăng ký thành lập hộ kinh doanh' }],
    at: '/dich-vu/1.001612/',
    answer: [...HOA_HUNG, ...WARD_DECIDES, 'Mang gì8 giấy tờ'],
  },
  {
    asks: 'to close a company',
    locale: 'vi',
    actions: [{ ask: 'giải thể công ty' }, { follow: DISSOLVE }],
    at: '/dich-vu/2.002023/',
    answer: ['43 đường Nguyễn Văn Bá, phường Thủ Đức', 'Sở Tài chính', 'Mang gì', '1022'],
  },
  {
    asks: 'to be heard by the city',
    locale: 'vi',
    actions: [{ follow: 'Đối thoại với chính quyền: lịch và nơi hỏi' }],
    at: '/doi-thoai/',
    answer: ['doithoaidn.hochiminhcity.gov.vn', '1022', 'chúng tôi chưa biết phiên nào sắp tới', 'Theo dõi lịch'],
  },
  {
    asks: 'to sell alcohol, which the catalogue lacks',
    locale: 'vi',
    actions: [{ ask: 'giấy phép bán rượu' }, { follow: 'Bán lẻ rượu, bán rượu tại quán' }],
    at: '/chua-co/#gap-ban-le-ruou',
    answer: ['Bán lẻ rượu, bán rượu tại quán', WARD, 'Sở Công Thương', '1022'],
  },
];

export const TASKS: readonly Task[] = [...CITIZENS, ...RESIDENTS, ...BUSINESSES];
