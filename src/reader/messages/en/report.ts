import type { ReportWords } from '../../problems/message.ts';

/** Texts of a report around its messages. */
export const report: ReportWords = {
  didYouMean: ' (did you mean {suggestion}?)',
  types: {
    string: 'text (in "double quotes")',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    tuple: 'a list',
    object: 'a group of “key: value” lines',
    null: 'nothing',
  },
  summary: (problems, files, all) => {
    if (problems === 0) return `Content is sound: ${all} files, 0 problems.`;
    return `${problems} problem${problems === 1 ? '' : 's'} in ${files} file${files === 1 ? '' : 's'} (${all} read).`;
  },
  untranslated: (language, has, of) =>
    `ui/${language}.json has ${has} of ${of} interface words; pages show the others in another language.`,
  noHistory: 'No git history of ids.txt: whether ids were ever deleted from it could not be checked.',
};
