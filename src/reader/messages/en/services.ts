import type { Messages, RuleAbout } from '../../problems/message.ts';

/** Messages about services, levels and systems. */
export const services: Messages<RuleAbout<'service' | 'level' | 'system'>> = {
  'service-code': ['“{value}” is not a procedure code', 'name the file after the national code, such as 1.001193.yaml'],
  'service-agency': ['“{value}” does not exist at that time ({date})', 'name a body that exists then'],
  'service-channel': ['the channel “{value}” is there twice', 'list each channel once'],
  'service-fee': [
    'a fee of {value}, though the source is not reliable on fees',
    'remove “fee”, or set “fees_reliable” once checked',
  ],
  'service-then': [
    '“agencies_then” and “then_missing” do not go together',
    'name the bodies of {year}; where there are none, write “agencies_then: []” with “then_missing: newer” or “unknown”',
  ],
  'service-tier': [
    '“{value}” is one body of the whole city, but only communes carry the procedure out',
    'name the bodies of the communes (an entry of kind collective), or fix “tiers”',
  ],
  'service-audience': [
    '“audience: {value}” contradicts the source: “{applicants}”',
    'write citizen, business or both as it says',
  ],
  'service-name': [
    'the official name “{value}” is not the one its source prints: “{source}”',
    'copy the name of the source into “name.vi”; a shorter one belongs into “short_name”',
  ],
  'service-wordless': [
    '“{field}: {value}” stands without the words of its source',
    'add “{field}_words”, word for word',
  ],
  'service-words': [
    '“{field}: {value}” is not what its source says: “{words}”',
    'fix the number; where the source gives a unit, a condition, an end or several lines, drop “{field}” and keep “{field}_words”',
  ],
  'service-ways': [
    'not every way to apply has “{field}: {value}”',
    'drop “{field}” from all ways and keep the “{field}_words” of each',
  ],
  'service-doubtful': [
    'an amount under 1,000 đồng: “{value}”; the source drops its noughts or only fills the field',
    'leave “fee_words” out, unless the parenthesis gives the whole amount',
  ],
  'service-online': ['“online_now: {value}” contradicts the channels listed', 'fix “online_now” or “methods”'],
  'service-closed': ['“{value}” belongs to a portal that is closed', 'lead to what replaced it'],
  'service-seen': ['“seen_then” is dated {value}, outside {year}', 'remove it, or give a date in that year'],
  'level-kind': ['the kind “{kind}” has levels', 'write “levels: []”; targets and lists are no levels'],
  'level-total': [
    'the total {value} is not {sum}, the sum of both levels',
    'copy the figures again; if the source errs, leave one out',
  ],
  'system-closed': ['“{value}” is given as the replacement but is closed too', 'lead to one that is open'],
};
