import type { DivisionKind, UnitKind } from './law.ts';

/** The first words of a line that begins an article, clause or point; the rest are its words. */
const UNITS: readonly (readonly [UnitKind, RegExp])[] = [
  ['article', /^Điều (?<number>\d+[a-zđ]?)\.(?: (?<words>.+))?$/u],
  ['clause', /^(?<number>\d+[a-zđ]?)\. (?<words>.+)$/u],
  ['point', /^(?<number>[abcdđeghiklmnopqrstuvxy]\d?)\) (?<words>.+)$/u],
];
const DIVISION =
  /^(?<label>(?<kind>Phần|Chương|Mục|Tiểu mục|PHẦN|CHƯƠNG|MỤC|TIỂU MỤC) (?<number>[IVXLC]+|\d+|thứ \p{Ll}+))(?:\. (?<words>.+))?$/u;
const DIVISIONS: Readonly<Record<string, DivisionKind>> = {
  phần: 'part',
  chương: 'chapter',
  mục: 'section',
  'tiểu mục': 'subsection',
};

/** Lines that look like the beginning of a unit and are not in its form: `Điều 5:`, `1.Text`, `a)Text`, `. Text`. */
const CROOKED =
  /^(?:điều\s*\d+[a-zđ]?\s*[.:–)-]|\d{1,3}[a-zđ]?(?:\.(?![\d ])|\s*\)|\s+\.)|[a-zđ]\d?(?:\)(?! )|\.\s|\s+\))|[.,;:)])/iu;

/** A line that begins a unit. */
export interface UnitMark {
  readonly kind: UnitKind;
  readonly number: string;
  readonly words: string;
}

/** A line that begins a division. */
export interface DivisionMark {
  readonly kind: DivisionKind;
  readonly label: string;
  readonly number: string;
  readonly words: string;
}

/** The article, clause or point that a line begins, if it begins one. */
export function unitMark(line: string): UnitMark | undefined {
  for (const [kind, pattern] of UNITS) {
    const groups = pattern.exec(line)?.groups;
    if (groups) return { kind, number: groups.number ?? '', words: groups.words ?? '' };
  }
  return undefined;
}

/** The part, chapter or section that a line begins, if it begins one. */
export function divisionMark(line: string): DivisionMark | undefined {
  const { label = '', kind: word = '', number = '', words = '' } = DIVISION.exec(line)?.groups ?? {};
  const kind = DIVISIONS[word.toLowerCase()];
  return kind === undefined ? undefined : { kind, label, number, words };
}

/** Whether a line seems to begin a unit but is not in the form for it. */
export const isCrooked = (line: string): boolean => CROOKED.test(line) && unitMark(line) === undefined;

/** A line under a dash or plus, as official texts have them under points. */
export const DASH = /^[-–+•] /u;
/** A footnote: its number in brackets, as in the text, then its words. */
export const NOTE = /^\[(?<number>\d+)\] /u;
