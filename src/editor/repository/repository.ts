import { basename } from 'node:path';
import { git } from '../../reader/history/git.ts';

/** The repository that a content folder is kept in: the name of its folder, and the path of the content in it. */
export interface Repository {
  readonly name: string;
  readonly folder: string;
}

/** The repository of a content folder; undefined where there is none, so that nothing could be edited in it. */
export function repositoryOf(content: string): Repository | undefined {
  const line = (option: string): string | undefined => git(content, ['rev-parse', option])?.toString('utf8').trim();
  const [top, inside] = [line('--show-toplevel'), line('--show-prefix')];
  return top === undefined || inside === undefined
    ? undefined
    : { name: basename(top), folder: inside.replace(/\/$/u, '') };
}
