/** A program that nobody here wrote, and what of a build it must read without complaint. */
export interface Program {
  readonly name: string;
  /** Its Debian package. */
  readonly package: string;
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
];
