/** Explanations and remedies of file system errors, by error code. */
const SENTENCES: Readonly<Record<string, string>> = {
  ENOSPC: 'đĩa đầy; dọn bớt rồi chạy lại / the disk is full; make room, then run again',
  EDQUOT: 'hết hạn mức đĩa; dọn bớt rồi chạy lại / the disk quota is used up; make room, then run again',
  EROFS: 'hệ tệp chỉ đọc; chọn nơi ghi được / the file system is read-only; name a place that can be written to',
  EACCES: 'không có quyền; cấp quyền hoặc chọn nơi khác / no permission; grant it or name another place',
  EPERM: 'hệ thống không cho phép; cấp quyền hoặc chọn nơi khác / not permitted; grant it or name another place',
  ENOENT: 'không có; kiểm tra lại đường dẫn / is not there; check the path',
  ENOTDIR:
    'có một phần là tệp, không phải thư mục; kiểm tra lại đường dẫn / a part of it is a file, no folder; check the path',
  EISDIR: 'là thư mục, ở đây cần tệp / is a folder where a file is needed',
  EEXIST: 'đã có, nhưng không phải thứ cần ở đây / is there already, but is not what is needed here',
  ENOTEMPTY:
    'thư mục không rỗng; chương trình khác có đang ghi vào không? / is not empty; does another program write there?',
  EBUSY: 'đang được dùng; dừng chương trình kia / is in use; stop the other program',
  ELOOP: 'các liên kết dẫn vòng; sửa liên kết / its links lead in a circle; correct them',
  ENAMETOOLONG: 'tên quá dài; chọn tên ngắn hơn / the name is too long; choose a shorter one',
  EMFILE: 'quá nhiều tệp mở cùng lúc; nâng “ulimit -n” / too many open files; raise “ulimit -n”',
  ENFILE: 'hệ thống mở quá nhiều tệp; dừng bớt chương trình / the system has too many open files; stop some programs',
  EFBIG: 'tệp lớn hơn hệ tệp cho phép / the file is larger than the file system allows',
  EIO: 'đĩa không đọc hoặc ghi được; kiểm tra đĩa / the disk cannot be read or written; check it',
};

/** The file system error behind an error, at any depth of `cause`. */
function fileErrorOf(error: unknown): NodeJS.ErrnoException | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 10; at = at.cause, depth += 1) {
    const { code, syscall } = at as NodeJS.ErrnoException;
    if (code !== undefined && syscall !== undefined && Object.hasOwn(SENTENCES, code)) return at;
  }
  return undefined;
}

/** Adds a path to an error if the system named none, as for writes to an open file. */
export function placed(error: unknown, place: string): unknown {
  const found = fileErrorOf(error);
  if (found && found.path === undefined) found.path = place;
  return error;
}

/** A one-line message of a file system error: what was refused, where, and the remedy; undefined for other errors. */
export function fileErrorMessage(error: unknown): string | undefined {
  const found = fileErrorOf(error);
  const sentence = SENTENCES[found?.code ?? ''];
  if (!found || sentence === undefined) return undefined;
  const { code, path = found.message } = found;
  return `${path}: ${sentence} (${code ?? ''})`;
}
