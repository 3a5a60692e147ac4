import { PAYLOADS, type Payload } from '../payloads/payloads.ts';
import { filesWithTexts } from './insert.ts';

/** The payloads that stand in the content of a folder, with the kind of each field. */
export const payloadsIn = (folder: string): { readonly kind: string; readonly payload: Payload }[] =>
  filesWithTexts(folder).flatMap(({ kind, fields }) =>
    fields.flatMap(({ text = '' }) => {
      const payload = PAYLOADS.find(
        (one) => text === one.text || text.endsWith(` ${one.text}`) || (one.text.length > 8 && text.includes(one.text)),
      );
      return payload ? [{ kind, payload }] : [];
    }),
  );
