import { marked } from './fold.ts';
import { keyOf } from './tokens.ts';

/*
 * Abbreviations that names of procedures use beside their long forms, each with one meaning in them. Texts and questions
 * are both read in the long form, so that either finds the other. What stands for several things (CP, CT, TT), and
 * bodies, are terms of a portal’s content instead: those are read as one of several ways.
 */
const LONG_FORMS: Readonly<Record<string, string>> = {
  atlđ: 'an toàn lao động',
  attp: 'an toàn thực phẩm',
  bhtn: 'bảo hiểm thất nghiệp',
  bhxh: 'bảo hiểm xã hội',
  bhyt: 'bảo hiểm y tế',
  bnn: 'bệnh nghề nghiệp',
  bđs: 'bất động sản',
  ccb: 'cựu chiến binh',
  cccd: 'căn cước công dân',
  cchn: 'chứng chỉ hành nghề',
  cmnd: 'chứng minh nhân dân',
  cmt: 'chứng minh nhân dân',
  cntt: 'công nghệ thông tin',
  csgt: 'cảnh sát giao thông',
  cty: 'công ty',
  dn: 'doanh nghiệp',
  dntn: 'doanh nghiệp tư nhân',
  dsphsk: 'dưỡng sức phục hồi sức khỏe',
  gcn: 'giấy chứng nhận',
  gcnqsdđ: 'giấy chứng nhận quyền sử dụng đất',
  gplx: 'giấy phép lái xe',
  gpxd: 'giấy phép xây dựng',
  gtgt: 'giá trị gia tăng',
  hkd: 'hộ kinh doanh',
  hktt: 'hộ khẩu thường trú',
  htx: 'hợp tác xã',
  hđlđ: 'hợp đồng lao động',
  kbnn: 'kho bạc nhà nước',
  kd: 'kinh doanh',
  mst: 'mã số thuế',
  mtp: 'mai táng phí',
  nhnn: 'ngân hàng nhà nước',
  nlđ: 'người lao động',
  nvqs: 'nghĩa vụ quân sự',
  pccc: 'phòng cháy chữa cháy',
  qsdđ: 'quyền sử dụng đất',
  tctd: 'tổ chức tín dụng',
  thcs: 'trung học cơ sở',
  thpt: 'trung học phổ thông',
  tmđt: 'thương mại điện tử',
  tncn: 'thu nhập cá nhân',
  tndn: 'thu nhập doanh nghiệp',
  tnhh: 'trách nhiệm hữu hạn',
  tnlđ: 'tai nạn lao động',
  tnxp: 'thanh niên xung phong',
  tđc: 'tái định cư',
  vpđd: 'văn phòng đại diện',
  xklđ: 'xuất khẩu lao động',
  đđk: 'đủ điều kiện',
};

/** A word of a long form. */
export interface LongWord {
  readonly key: string;
  readonly marked: string;
}

const BY_KEY: ReadonlyMap<string, readonly LongWord[]> = new Map(
  Object.entries(LONG_FORMS).map(([short, long]) => [
    keyOf(short),
    long.split(' ').map((word) => ({ key: keyOf(word), marked: marked(word) })),
  ]),
);

/** The words an abbreviation stands for; nothing for any other word. */
export const longForm = (key: string): readonly LongWord[] | undefined => BY_KEY.get(key);
