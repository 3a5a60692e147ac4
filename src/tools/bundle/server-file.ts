import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { noticeOf, type Notice } from '../../files/package-notice.ts';
import { ROOT } from '../../reader/settings/content-folder.ts';

const ENTRY = 'src/tools/bundle/serve.ts';

/** A licence notice, escaped for a comment. */
const written = ({ name, version, identifier, text }: Notice): string =>
  `${name} ${version}\n\n${(text?.trim() ?? identifier ?? '').replaceAll('*/', '* /')}`;

const packageOf = (input: string): string | undefined =>
  /^node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(input.replaceAll('\\', '/'))?.[0];

/**
 * Bundles the server of `npm run serve` as one file for Node 20 and later, with its dependencies and their licences.
 * Built on demand, because that is fast and no copy can become outdated.
 */
export async function serverFile(): Promise<string> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [ENTRY],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const packages = new Set(Object.keys(metafile.inputs).flatMap((input) => packageOf(input) ?? []));
  const notices = [...packages]
    .filter((folder) => existsSync(join(ROOT, folder, 'package.json')))
    .sort()
    .map((folder) => written(noticeOf(join(ROOT, folder))));
  return `// Opens the site beside this file: node serve.mjs, then the address it prints. PORT=<port> for another port.
${outputFiles[0]?.text ?? ''}
/* What this file holds of others, and their licences:

${notices.join('\n\n----\n\n')}
*/
`;
}
