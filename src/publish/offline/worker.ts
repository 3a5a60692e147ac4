import { build } from 'esbuild';

/**
 * The service worker as one file of its own, which browsers want under a name that never changes. Only pages that a
 * reader saves from register it.
 */
export async function serviceWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/islands/offline/worker.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
