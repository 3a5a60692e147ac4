/** Messages of refusals: what is wrong, and what would be right. */
const SENTENCES = {
  file: 'là một tệp, không phải thư mục; chọn một thư mục / is a file, no folder; name a folder',
  link: 'là liên kết tới nơi không có; sửa hoặc xóa liên kết / is a link to nothing; correct or remove the link',
  holds:
    'chứa {place}, sẽ mất nếu thay thư mục này; chọn một thư mục riêng, như dist / holds {place}, which would be lost; name a folder of its own, such as dist',
  within:
    'nằm trong {place}, thuộc nguồn của cổng; chọn một thư mục ở ngoài / lies in {place}, which belongs to the sources of the portal; name a folder outside',
  mount:
    'là điểm gắn (mount), không đổi chỗ được; chọn một thư mục bên trong / is a mount point, which cannot be swapped; name a folder inside it',
  checkout:
    'có .git bên trong, sẽ mất nếu thay; chọn một thư mục khác / has a .git in it, which would be lost; name another folder',
  foreign:
    'không phải {vietnamese} / is no {english}; chọn một thư mục mới hay rỗng, hoặc tự xóa thư mục này / name a new or empty folder, or delete this one yourself',
  unmovable:
    'hệ tệp không cho đổi chỗ ({code}), thư mục còn nguyên như trước; chọn một thư mục khác / cannot be moved on this file system ({code}) and is as before; name another folder',
  busy: 'tiến trình {pid} đang ghi vào đây; đợi nó xong. Nếu không có tiến trình ấy, xóa {place} / process {pid} is writing here; wait for it to end. If there is no such process, delete {place}',
  leased:
    'tiến trình {pid} ở máy khác hay máy này đang ghi vào đây; đợi nó xong. Khóa không được gia hạn quá {minutes} phút thì lệnh sau giành lấy: {place} / process {pid} of this or another machine is writing here; wait for it to end. A lock that is not renewed for {minutes} minutes is taken over: {place}',
  pointer:
    'dẫn tới “{to}”, không phải một bản trong releases/; sửa lại, hoặc xóa nó rồi chạy lại / leads to “{to}”, which is no release in releases/; correct it, or delete it and run again',
  linkless:
    'hệ tệp không có liên kết tượng trưng ({code}); chọn một thư mục trên hệ tệp khác, hoặc dựng thẳng vào đó: PORTAL_OUT=… npm run build / has no symbolic links ({code}); name a folder on another file system, or build straight into it: PORTAL_OUT=… npm run build',
  lost: 'lệnh khác đã giành lấy thư mục này giữa chừng; chạy lại / another command took this folder over; run again',
} as const;

export type RefusalReason = keyof typeof SENTENCES;

/** Thrown if a command must not write into a folder. Its message has location, problem and remedy. */
export class Refusal extends Error {
  readonly reason: RefusalReason;

  constructor(place: string, reason: RefusalReason, values: Readonly<Record<string, string | number>> = {}) {
    super(
      `${place}: ${SENTENCES[reason].replace(/\{(\w+)\}/gu, (_whole, name: string) => String(values[name] ?? ''))}`,
    );
    this.reason = reason;
  }

  /** 2 for wrong usage; 1 if another process or the file system prevents the write. */
  get exitCode(): 1 | 2 {
    return ['busy', 'leased', 'lost', 'unmovable', 'pointer', 'linkless'].includes(this.reason) ? 1 : 2;
  }
}
