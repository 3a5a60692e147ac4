import type { Messages, RuleAbout } from '../../problems/message.ts';

/** Messages about portal.yaml and pages. */
export const pages: Messages<RuleAbout<'portal' | 'page' | 'prose' | 'example'>> = {
  'example-broken': [
    'the example leads to “{value}”, which does not exist',
    'lead to a reference that has a page, such as agency:so-noi-vu',
  ],
  'portal-missing': ['portal.yaml is missing', 'add portal.yaml with the portal’s name, place and languages'],
  'portal-official': [
    'the languages of the portal are {value}: the official one, “{official}”, is not among them',
    'add {official}, in any place: names, laws and quotations are in it',
  ],
  'page-missing': ['the page {value} is missing', 'write it; every portal needs it'],
  'page-language': [
    'nothing uses the page “{value}”',
    'name it <page>.<language>.md, with a page and a language of the portal',
  ],
  'prose-unsupported': [
    '“{value}” is not allowed in a page',
    'use paragraphs, headings, lists, links, bold and italics only; no HTML',
  ],
  'prose-character': [
    'character {value}, written as “&…;”',
    'delete that code; control and invisible characters are not allowed',
  ],
  'prose-link': ['the link “{value}” is not safe', 'use http(s)://, mailto:, tel: or a path inside the portal only'],
};
