import type { Messages, RuleAbout } from '../../problems/message.ts';

/** What can be wrong with services, levels and systems. */
export const services: Messages<RuleAbout<'service' | 'desk' | 'gap' | 'reading' | 'level' | 'system'>> = {
  'service-code': [
    '“{value}” is not a procedure code',
    'name the file after the code, such as 1.001193.yaml, or change `service_codes` in portal.yaml',
  ],
  'service-agency': ['“{value}” does not exist at that time ({date})', 'name a body that exists then'],
  'service-then': [
    '“agencies_then” and “then_missing” do not go together',
    'keep the bodies of {year}, or drop them and keep the reason why there are none',
  ],
  'service-tier': [
    '“{value}” is one body of the whole city, but only communes carry the procedure out',
    'name the bodies of the communes (an entry of kind collective), or fix “tiers”',
  ],
  'service-desk': [
    'only communes carry the procedure out, but “{value}” of the city receives its files',
    'name the service centre or the police of the communes under “receives” of the reading, or fix “tiers”',
  ],
  'service-nobody': [
    'all bodies of {year} have ended ({value}), and nobody is named who does it today',
    'name the bodies of today under “agencies_now”, or add a reading of the words of the source',
  ],
  'desk-seat': [
    '“{value}” is no body that takes files itself: its seat would be shown as a place to file',
    'name the service centre, or the police of the communes, whose desk it is',
  ],
  'desk-agency': ['“{value}” no longer exists on {date}', 'name the body that takes files there today'],
  'desk-twice': ['{taken} has the same address, kind and unit', 'keep one of them'],
  'desk-unit': [
    'other desks of “{value}” serve one unit each, but this one names none',
    'add “commune”, or name the body whose desk it is',
  ],
  'desk-filing': [
    '“{value}” is the seat of {agency}, which takes no files itself',
    'give the address of the service centre',
  ],
  'service-audience': [
    '“audience: {value}” contradicts the source: “{applicants}”',
    'write citizen, business or both as it says',
  ],
  'service-field': [
    'no field of work is called “{value}” by its source',
    'add the name to “source_names” of its entry in fields/, or give “field”',
  ],
  'service-time': [
    'the time “{value}” is not what its source says: “{words}”',
    'write the number and unit of these words, or leave out what they do not give',
  ],
  'gap-agency': ['“{value}” does not exist on {date}', 'name the body that does its work today'],
  'reading-agency': ['“{value}” does not exist on {date}', 'name the body that does its work today'],
  'reading-elsewhere': [
    '“{value}” is a body of another place: {place}',
    'name the body of that kind here; “other_places” in portal.yaml lists the places that are not this one',
  ],
  'service-closed': ['“{value}” belongs to a portal that is closed', 'lead to what replaced it'],
  'service-seen': ['“seen_then” is dated {value}, outside {year}', 'remove it, or give a date in that year'],
  'level-kind': ['the kind “{kind}” has levels', 'write “levels: []”; targets and lists are no levels'],
  'level-total': [
    'the total {value} is not {sum}, the sum of both levels',
    'copy the figures again; if the source errs, leave one out',
  ],
  'system-closed': ['“{value}” is given as the replacement but is closed too', 'lead to one that is open'],
};
