/**
 * The 47 mistakes that people make who keep the content with what they have: Notepad, Word, Excel, a phone, a chat, the
 * web page of a repository. Each is a fixture of `BAD_CONTENT`, where both languages of its message are snapshots.
 */
const BY_TOOL: Readonly<Record<string, readonly string[]>> = {
  'Notepad and Windows': [
    'a byte-order mark',
    'Windows line ends',
    'a file saved as “Unicode” by Notepad',
    'a file saved as “ANSI”',
    'a file that Notepad saved as .yaml.txt',
    'a file saved as .yml',
    'a file saved in capitals',
    'a file name with diacritics',
    'an empty file',
    'a line indented with a tab',
    'a line indented by one blank too many',
  ],
  'Word and PDF': [
    'a line indented with no-break spaces',
    'a no-break space after a colon',
    'a list with dashes of Word',
    'a list with dots of Word',
    'typographic quotes around a value',
    'typographic quotes around a date',
    'a soft hyphen',
    'text typed apart (NFD)',
    'text of a TCVN3 font',
    'text of a VNI font',
    'text of Windows-1258',
  ],
  Excel: [
    'a workbook among the entries',
    'a date in the Vietnamese form',
    'a date without quotes',
    'a number instead of a text',
  ],
  'A phone, a chat, a browser': [
    'a zero-width space',
    'a full-width colon',
    'a full-width colon inside a group',
    'an address without its beginning',
    'text opened as Windows-1252',
    'a misspelt key in capitals',
  ],
  'YAML as people think it is': [
    'no blank after a colon',
    'no colon after a key',
    'a colon without quotes',
    'a value cut at a #',
    'a quotation mark never closed',
    'double quotes within double quotes',
    'a text broken over two lines',
    'a bracket that is never closed',
    'a path of Windows within quotes',
    'a value that begins with @',
    'a key written twice',
  ],
  'Work with others': [
    'two versions of a merge',
    'settings that cannot be read',
    'a choice in Vietnamese',
    'a body written a second time',
  ],
};

export const EDITOR_MISTAKES: readonly string[] = Object.values(BY_TOOL).flat();
