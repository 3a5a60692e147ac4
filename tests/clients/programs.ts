import { dirname, resolve } from 'node:path';

/** A program that nobody here wrote, and what of a build it must read without complaint. */
export interface Program {
  readonly name: string;
  /** Its Debian package, and one more that it needs. */
  readonly package: string;
  readonly also?: string;
  /** Files of the build it reads: those that match, at most `most`, spread over all. */
  readonly files: RegExp;
  readonly most: number;
  /** The command for one file, run in an empty folder that is its home; `file` is absolute. */
  readonly command: (file: string) => readonly [program: string, ...args: string[]];
  /** What its output must contain, beside exit code 0. */
  readonly says?: RegExp;
}

/** The schema of OASIS, beside the tests. */
const AKOMA_NTOSO = resolve('tests/fixtures/akoma-ntoso/akomantoso30.xsd');

/** Renders all that a bibliography holds. */
const citing: Program['command'] = (file) => [
  'pandoc',
  '--citeproc',
  '--bibliography',
  file,
  '--metadata',
  'nocite=@*',
  '-t',
  'plain',
  '/dev/null',
];

/** The programs, in the order of the table. Add one: a line here, and it is installed, run and reported. */
export const PROGRAMS: readonly Program[] = [
  {
    name: 'khal',
    package: 'khal',
    files: /^lich\/.*\.ics$/u,
    most: 12,
    command: (file) => [
      'sh',
      '-c',
      `mkdir -p .config/khal own && printf '[calendars]\n[[own]]\npath = %s/own\n[locale]\ntimeformat = %%H:%%M\n' "$PWD" \
        > .config/khal/config && khal printics "$0"`,
      file,
    ],
  },
  {
    name: 'vdirsyncer',
    package: 'vdirsyncer',
    files: /^lich\/.*\.ics$/u,
    most: 6,
    // Takes each event of a copy into a folder of its own, by its UID.
    command: (file) => [
      'sh',
      '-c',
      `cp "$0" all.ics && mkdir own && printf '[general]\nstatus_path = "status/"\n[pair p]\na = "all"\nb = "own"\ncollections = null\n[storage all]\ntype = "singlefile"\npath = "all.ics"\n[storage own]\ntype = "filesystem"\npath = "own"\nfileext = ".ics"\n' > config &&
        yes | vdirsyncer -c config discover >/dev/null && vdirsyncer -c config sync && ls own | wc -l`,
      file,
    ],
    says: /^[1-9]\d*$/mu,
  },
  {
    name: 'Evolution Data Server',
    package: 'gir1.2-ecal-2.0',
    also: 'python3-gi',
    files: /^lich\/.*\.ics$/u,
    most: 12,
    // Debian’s own Python, for which the package of the library is.
    command: (file) => [
      '/usr/bin/python3',
      '-c',
      `import sys, gi
gi.require_version('ECal', '2.0')
from gi.repository import ECal, ICalGLib
calendar = ECal.util_parse_ics_string(open(sys.argv[1], encoding='utf-8').read())
assert calendar.count_errors() == 0, calendar.as_ical_string()
print(calendar.count_components(ICalGLib.ComponentKind.VEVENT_COMPONENT), 'events')`,
      file,
    ],
    says: /^\d+ events$/mu,
  },
  {
    name: 'newsboat',
    package: 'newsboat',
    files: /^tin\/.*\.atom$/u,
    most: 6,
    command: (file) => [
      'sh',
      '-c',
      `echo "file://$0" > urls && newsboat -u urls -c cache.db -x reload >/dev/null 2>&1;
        python3 -c "import sqlite3, sys; n = sqlite3.connect('cache.db').execute('select count(*) from rss_item').fetchone()[0]
assert n == open(sys.argv[1]).read().count('<entry>'), n; print(n, 'entries')" "$0"`,
      file,
    ],
    says: /^[1-9]\d* entries$/mu,
  },
  {
    name: 'pandoc, CSL-JSON',
    package: 'pandoc',
    files: /^citations\/.*\.json$/u,
    most: 12,
    command: citing,
  },
  {
    name: 'pandoc, BibTeX',
    package: 'pandoc',
    files: /^citations\/.*\.bib$/u,
    most: 12,
    command: citing,
  },
  {
    name: 'biber',
    package: 'biber',
    files: /^citations\/.*\.bib$/u,
    most: 12,
    command: (file) => ['biber', '--tool', '--output-file', 'read.bib', file],
    says: /INFO - Output to read\.bib/u,
  },
  {
    name: 'LibreOffice, codes of services',
    package: 'libreoffice-calc',
    files: /^data\/v1\/services\.xlsx$/u,
    most: 1,
    command: (file) => [
      'sh',
      '-c',
      'soffice --headless --convert-to csv "$0" >/dev/null 2>&1 && grep -oE "^[0-9]\\.[0-9]{6}," services.csv',
      file,
    ],
    // A code read as a number would lose the zero at its end.
    says: /^\d\.\d{5}0,/mu,
  },
  {
    name: 'xmllint, schema of Akoma Ntoso 3.0',
    package: 'libxml2-utils',
    files: /^data\/v1\/akn\/.*\.xml$/u,
    most: 12,
    command: (file) => ['xmllint', '--noout', '--schema', AKOMA_NTOSO, file],
    says: /validates$/u,
  },
  {
    name: 'sqlite3, worked example',
    package: 'sqlite3',
    files: /^data\/v1\/examples\/.*\.sql$/u,
    most: 1,
    command: (file) => ['sh', '-c', 'cd "$(dirname "$0")/.." && sqlite3 < "$0"', file],
    says: /\t/u,
  },
  {
    name: 'Python, worked example',
    package: 'python3',
    files: /^data\/v1\/examples\/.*\.py$/u,
    most: 1,
    command: (file) => ['python3', file, `file://${dirname(dirname(file))}/`],
    says: /\t/u,
  },
  {
    name: 'rdflib, catalogue',
    package: 'python-rdflib-tools',
    files: /^data\/v1\/catalog\.jsonld$/u,
    most: 1,
    command: (file) => ['rdfpipe', '-i', 'json-ld', '-o', 'nt', file],
    says: /dcat#Catalog/u,
  },
];
