import { fold } from '../language/fold.ts';

/*
 * What texts of law write where people ask what officials must and must not do, folded; each is a matter of its own. What
 * only says where it happens goes along with another one.
 */
const WRITTEN: readonly { readonly said: RegExp; readonly written: string; readonly isAside?: true }[] = [
  {
    said: /\b(?:tre|qua|cham) (?:hen|han)\b|\b(?:cham|tre) (?:tra|giai quyet|ho so)\b|\bho so (?:bi )?(?:tre|cham)\b/u,
    written: 'quá hạn giải quyết',
  },
  { said: /\bxin loi\b/u, written: 'xin lỗi' },
  { said: /\b(?:mat|that lac|lam mat) ho so\b|\bho so bi (?:mat|that lac)\b/u, written: 'hồ sơ bị mất' },
  {
    said: /(?=.*\b(?:can bo|cong chuc|vien chuc|nhan vien|mot cua)\b).*\b(?:bi cam|nghiem cam|cam lam|khong duoc (?:phep )?lam)\b/u,
    written: 'hành vi không được làm',
  },
  { said: /\btu choi (?:tiep )?nhan (?:ho so|don|giay to)\b/u, written: 'từ chối nhận hồ sơ nêu rõ lý do' },
  { said: /\bmot cua\b/u, written: 'một cửa', isAside: true },
];
/** Matters of which one alone may be that of anything: a passport is overdue too. */
const FEWEST = 2;
const ALONE = /hành vi|nêu rõ/u;

/**
 * What texts of law write for a question about what officials must and must not do, given folded; undefined where it does
 * not say enough to be one of them.
 */
export function dutyWords(folded: string): string | undefined {
  const found = WRITTEN.filter(({ said }) => said.test(folded));
  const matters = found.filter(({ isAside }) => isAside !== true);
  const isEnough = matters.length >= FEWEST || matters.some(({ written }) => ALONE.test(written));
  return isEnough ? found.map(({ written }) => written).join(' ') : undefined;
}

/** Who is asked to answer for what: “phường chịu trách nhiệm gì về …”. */
const WHOSE =
  /^(?<whose>.+?) (?:phai )?(?:co|chiu) trach nhiem (?:gi|nao|nhu the nao|the nao|ra sao)(?: (?:trong|ve|khi|doi voi))?(?<what>.*)$/u;

/** A question for what someone answers for, as headings of texts of law say it; undefined where it asks none of that. */
export function dutyOf(text: string): string | undefined {
  const folded = fold(text);
  // Folding keeps the length of all but a few texts; only then do places in one hold in the other.
  const { whose, what = '' } = (folded.length === text.length ? WHOSE.exec(folded)?.groups : undefined) ?? {};
  if (whose === undefined) return undefined;
  return `trách nhiệm của ${text.slice(0, whose.length)} ${text.slice(text.length - what.length).trim()}`.trim();
}
