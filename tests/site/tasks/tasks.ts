import { CITIZENS } from './citizens.ts';
import { HOA_HUNG, HOME, WARD, WARD_DECIDES } from './expected.ts';
import type { Task } from './task.ts';

const DISSOLVE =
  'Giải thể doanh nghiệp, giải thể trong trường hợp bị thu hồi Giấy chứng nhận đăng ký doanh nghiệp hoặc theo quyết định của Tòa án';
const FOREIGNERS = { follow: 'Foreigners: visas, residence, work' } as const;
const EXTENSION = 'Extension of stay for foreigners in Viet Nam (provincial level)';
const WORK_PERMIT = 'Work permit for a foreign worker: issue';

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
