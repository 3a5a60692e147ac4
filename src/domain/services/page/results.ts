/** The shapes of codes in the national catalogue of results; anything else was only typed to fill the field. */
const RESULT_CODE =
  /^(?:KQ[.-][GH]\d{2}[.-]\d{5,7}|\d{3}(?:\.\d{2}){2}\.[GH]\d{2}-KQ\d{4,6}|[GH]\d{2}-KQ\d{6}|TP-G\d{2}\.\d{7,8})$/iu;

/** The code of a result, if it looks like one. */
export const resultCode = (code: string | undefined): string | undefined =>
  code !== undefined && RESULT_CODE.test(code) ? code : undefined;
