import { dirname } from 'node:path';

/** A program that nobody here wrote, and what of a build it must read without complaint. */
export interface Program {
  readonly name: string;
  /** Its Debian package. */
  readonly package: string;
  /** What the package installs, if the command begins with another program. */
  readonly program?: string;
  /** Files of the build it reads: those that match, at most `most`. */
  readonly files: RegExp;
  readonly most: number;
  /** The command for one file, run in an empty folder that is its home; `file` is absolute. */
  readonly command: (file: string) => readonly [program: string, ...args: string[]];
  /** What its output must contain, beside exit code 0. */
  readonly says?: RegExp;
}

/** The programs, in the order of the table. Add one: a line here, and it is installed, run and reported. */
export const PROGRAMS: readonly Program[] = [
  {
    name: 'khal',
    package: 'khal',
    files: /^lich\/.*\.ics$/u,
    most: 12,
    command: (file) => ['khal', 'printics', file],
  },
  {
    name: 'pandoc, CSL-JSON',
    package: 'pandoc',
    files: /^citations\/.*\.json$/u,
    most: 12,
    command: (file) => [
      'pandoc',
      '--citeproc',
      '--bibliography',
      file,
      '--metadata',
      'nocite=@*',
      '-t',
      'plain',
      '/dev/null',
    ],
  },
  {
    name: 'pandoc, BibTeX',
    package: 'pandoc',
    files: /^citations\/.*\.bib$/u,
    most: 12,
    command: (file) => [
      'pandoc',
      '--citeproc',
      '--bibliography',
      file,
      '--metadata',
      'nocite=@*',
      '-t',
      'plain',
      '/dev/null',
    ],
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
    program: 'soffice',
    files: /^data\/v1\/services\.xlsx$/u,
    most: 1,
    command: (file) => ['sh', '-c', 'soffice --headless --convert-to csv "$0" >/dev/null && cat services.csv', file],
    // A code read as a number would lose the zero at its end.
    says: /^\d\.\d{5}0,/mu,
  },
  {
    name: 'sqlite3, worked example',
    package: 'sqlite3',
    program: 'sqlite3',
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
