/** Where the form for clerks keeps what it changes: files of this computer, or a branch of a repository on GitHub. */
export type EditorTarget =
  | { readonly is: 'local' }
  | { readonly is: 'github'; readonly repository: string; readonly branch: string };

const GITHUB = /^github:(?<repository>[\w.-]+\/[\w.-]+)@(?<branch>[\w./-]+)$/u;

/** Reads `local` or `github:owner/repo@branch`; undefined for anything else. */
export function editorTarget(value: string): EditorTarget | undefined {
  if (value === 'local') return { is: 'local' };
  const { repository, branch } = GITHUB.exec(value)?.groups ?? {};
  return repository === undefined || branch === undefined ? undefined : { is: 'github', repository, branch };
}
