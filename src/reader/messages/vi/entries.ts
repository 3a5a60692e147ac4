import type { Messages, RuleAbout } from '../../problems/message.ts';

/** Messages about entries of any kind. */
export const entries: Messages<RuleAbout<'link' | 'id' | 'member' | 'date' | 'checked' | 'name' | 'term' | 'ledger'>> =
  {
    'link-broken': ['không có mục “{value}” trong {collection}/', 'sửa mã{hint}, hoặc thêm {collection}/{value}'],
    'id-taken': ['mã “{value}” đã thuộc về {taken}', 'thêm năm vào mã: {value}-<năm>'],
    'member-empty': [
      'thành viên cần đúng một trong hai: “agency” hoặc “name”',
      'viết “agency: <mã>” nếu có trang, không thì “name”',
    ],
    'member-misplaced': ['cơ quan loại “{value}” mà có thành viên', 'chỉ loại collective mới có “members”'],
    'date-future': [
      'ngày {value} nằm sau ngày kiểm tra nội dung ({today})',
      'sửa ngày, hoặc cập nhật “checked” trong portal.yaml',
    ],
    'checked-missing': [
      '“{value}”: nói hôm nay thế nào mà không ghi ngày xem lại',
      'thêm “checked”: ngày gần nhất có người xem điều ấy còn đúng không; nếu đã hết, ghi “expired”, “until” hoặc “closed”',
    ],
    'name-twice': [
      '“{value}” đã là mục {other}',
      'giữ một mục: sửa {other} và bỏ {id}; nếu là hai thứ khác nhau thì thêm vào tên điều phân biệt chúng',
    ],
    'term-claimed': ['“{value}” cũng là chữ của mục {other}', 'ghi in_context: true ở cả hai mục, hoặc bỏ một'],
    'ledger-host': ['“{value}” không thuộc máy chủ {host}', 'ghi vào link-ledger/{right}.yaml'],
    'ledger-location': [
      '“{state}” và “location” không đi cùng nhau',
      '“moved” thì có “location”, trạng thái khác thì không',
    ],
    'ledger-order': ['quan sát ngày {value} đứng sau ngày {before}', 'sổ chỉ được ghi thêm: ngày sớm trước, muộn sau'],
  };
