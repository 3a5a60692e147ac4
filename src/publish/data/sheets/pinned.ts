const END = 0x06_05_4b_50;
const CENTRAL = 0x02_01_4b_50;
/** 1 January 1980 in MS-DOS form, the earliest there is: date in the upper half, time in the lower. */
const EPOCH = 0x00_21_00_00;

/**
 * Sets the times of all files in a ZIP archive to the same moment, so that the same content gives the same bytes.
 * Changes the bytes it is given. Throws if they do not end as an archive without comment does.
 */
export function pinTimes(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.length - 22;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error('no ZIP archive, or one with a comment');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error(`no entry of the ZIP archive at byte ${at}`);
    view.setUint32(at + 12, EPOCH, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, EPOCH, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return archive;
}
