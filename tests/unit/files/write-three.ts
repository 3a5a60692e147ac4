import { writeAll } from '../../../src/files/write-all.ts';
import { NEW } from './three.ts';

// node write-three.ts FOLDER: writes three files, like a command.
writeAll(process.argv[2] ?? '', NEW);
