import { finishWriting } from '../../files/write-all.ts';
import { contentFolder } from '../../reader/settings/content-folder.ts';

/**
 * The content folder of this run: absolute path, and path for messages. First finishes what a killed command was writing
 * there, and says so: content is read whole.
 */
export function wholeContentFolder(): { path: string; shown: string } {
  const folder = contentFolder();
  const { written, left } = finishWriting(folder.path);
  for (const path of written)
    console.error(`${folder.shown}/${path}: ghi nốt, lệnh trước bị ngắt / written now, the command before was killed`);
  for (const path of left)
    console.error(
      `${folder.shown}/${path}: lệnh trước bị ngắt, tệp đã sửa từ đó nên giữ nguyên / the command before was killed, the file was changed since and stays as it is`,
    );
  return folder;
}
