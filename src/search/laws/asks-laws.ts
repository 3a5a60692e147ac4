import { fold, normalise } from '../language/fold.ts';
import { QUOTE_SIGN } from '../language/quotation.ts';

/** Words by which a question asks for what a text of law says, folded. */
export const ASKS =
  'theo quy dinh|quy dinh|nghi dinh|thong tu|nghi quyet|quyet dinh|dieu khoan|phap luat|van ban nao|can cu phap ly|' +
  'dieu nao|khoan nao|luat nao|nguyen tac|nghia la gi|(?<!ten )(?<!goi )la gi|the nao la|duoc hieu la|decree|circular|' +
  'resolution|regulations?|legal text|provisions?|clause|by law';

/**
 * Words of what officials must, may and must not do, and of how much of a thing there is, which texts of law say, folded; they
 * are part of what is asked.
 */
export const DUTIES =
  'tu choi (?:tiep )?nhan|xin loi|tre hen|tre han|qua hen|qua han|nghiem cam|bi cam|khong duoc (?:phep )?lam|bat buoc phai|' +
  'co quyen|quyen va nghia vu|trach nhiem (?:cua|gi|nao|the nao|nhu the nao|ra sao)|muc do';

/** Words by which a question asks what a word means, folded; what something is today, or is called, is another question. */
export const ASKS_MEANING =
  '(?<!(?:ten|goi|nay|gio|thanh) )(?:co )?(?:nghia )?la (?:gi|nhu the nao|the nao)|the nao la|duoc hieu la(?: gi)?|' +
  'duoc dinh nghia(?: o dau| the nao| nhu the nao| ra sao)?|(?:dinh nghia|khai niem)(?: cua| ve| tu)?|' +
  'what (?:is|are)(?: an?| the)?|what does|(?:meaning|definition) of(?: an?| the)?|define(?: an?| the)?|definition';

/** A number, which every name of an article or a document has; marks of quotation; words that ask for a text of law. */
const SIGNS = new RegExp(String.raw`\d|${QUOTE_SIGN}|${ASKS}|${DUTIES}|${ASKS_MEANING}`, 'u');

/** Whether a question may ask texts of law anything: for all others the code that reads such questions is not loaded. */
export const mayAskLaws = (question: string): boolean => SIGNS.test(fold(normalise(question)));
