import type { Messages } from '../../problems/message.ts';
import type { ShapeRule } from '../../problems/problem.ts';

/** Messages about the shape of an entry. */
export const fields: Messages<ShapeRule> = {
  'key-unknown': [
    'there is no field called “{value}”',
    'fix the spelling{hint}, or remove it; the fields are described in src/schema/',
  ],
  'field-missing': ['the field “{field}” is missing', 'add “{field}: …”'],
  'translation-missing': ['the “{field}” version of these words is missing', 'add “{field}: "…"” beside the other one'],
  'type-wrong': ['“{field}” is {got}: {value}', 'write {expected}'],
  'value-unknown': ['“{field}” does not take the value “{value}”', 'choose one of: {expected}'],
  'value-empty': ['“{field}” is empty', 'write at least one value, or leave the field out where allowed'],
  'value-range': ['“{field}” is {value}', 'write a number {expected}'],
  'value-wrong': ['“{field}” has the invalid value “{value}”', 'see the field’s description in src/schema/'],
  'contact-form': [
    '“{value}” is no place to send reports to',
    'write it like name@example.org, https://…, mailto:…, tel:…, or none',
  ],
  'email-form': ['“{value}” is not an e-mail address', 'write it like name@example.org'],
  'date-form': ['“{value}” is not an ISO date', 'write "2021-04-18", "2021-04", "2021-Q2" or "2021"'],
  'date-impossible': ['the date “{value}” does not exist', 'write a day that exists, such as "2021-02-28"'],
  'id-form': [
    '“{value}” is not a valid id',
    'use lower-case letters without marks, digits, hyphens, such as so-noi-vu or nv-01',
  ],
  'url-form': ['“{value}” is not a full web address', 'write it from https:// on'],
  'url-unsafe': ['the address “{value}” is not safe', 'use http:// or https:// only'],
  'code-form': [
    '“{value}” is not a unit code',
    'write the statistical code in quotes: "001" for districts, "00001" for wards',
  ],
  'range-order': ['the dates run backwards: {value}', 'write the earlier date first'],
  'moment-form': [
    '“{value}” is not a time of a session',
    'write "2021-03-19T08:30+07:00", "2021-03-19", "2021-03" or "2021-Q1"',
  ],
  'time-impossible': [
    'the time in “{value}” does not exist',
    'write a time from 00:00 to 23:59, as in "2021-03-19T08:30+07:00"',
  ],
  'time-zone': ['“{value}” has a time but no time zone', 'add the zone at its end: "{value}+07:00"'],
  'quarter-form': ['“{value}” is not a quarter', 'write it like "2021-Q2", from Q1 to Q4'],
  'language-form': ['“{value}” is not a language code', 'write a code of two or three letters, such as vi, en, ja'],
  'uid-form': ['“{value}” cannot be a UID', 'write the UID in ASCII characters, without spaces'],
  'domain-form': [
    '“{value}” does not look like a domain name',
    'write lower-case letters with a dot, such as my-portal.example',
  ],
  'phone-form': [
    '“{value}” is not a telephone number',
    'write its digits with spaces, dots or hyphens, such as 028.38234223',
  ],
  'offset-form': ['“{value}” is not a distance from UTC', 'write it like "+07:00"'],
  'digest-form': ['“{value}” is not a SHA-256 in hexadecimal', 'leave “digest” out; the import writes it'],
  'seal-form': [
    '“{value}” is not a SHA-256 in hexadecimal',
    'write any 64 digits 0–9, a–f; npm run check then says the right ones',
  ],
  'clause-form': [
    '“{value}” points to no article, clause or point',
    'write it like dieu-3.khoan-4.diem-a (đ is written dd); from elsewhere with the document: 43-2011-nd-cp#dieu-3.khoan-4',
  ],
  'pattern-form': [
    '“{value}” is not a regular expression',
    'close its brackets; write a backslash in front of a bracket that is meant as such',
  ],
  'source-empty': [
    'the source has neither an address nor a citation',
    'add “url” where the full address is known, else “citation”',
  ],
  'source-unsaid': [
    'the source has no “{field}”, and nothing says what was tried for it',
    'add it; if the source does not say, write under “unknown”: “{field}: page”, “copy”, “no-copy” or “notes”',
  ],
  'source-both': [
    'the source has a “{field}” and calls it unknown (“{value}”)',
    'keep what is true: the “{field}”, or its line under “unknown”',
  ],
  'source-found': [
    '“found” says where “{field}” was read (“{value}”), but the source has none',
    'add the “{field}”, or remove its line under “found”',
  ],
  'source-language': [
    'the address is that of a page in “{value}”, but “language” says otherwise',
    'write “language: {value}”, or the address of the page that was read',
  ],
};
