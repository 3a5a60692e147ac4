import type { AstroIntegration } from 'astro';
import { pageFinisher } from './finish-page.ts';
import type { Compressor } from '../../server/compression/compressor.ts';

/** The name of the file that an address of a build leads to; `base` is the folder of the site. */
const fileAt = (pathname: string, base: string): string => {
  const name = decodeURI(pathname).slice(base.length);
  return name === '' || name.endsWith('/') ? `${name}index.html` : name;
};

/**
 * Has every page and file compressed beside the build as soon as it is made. Pages are finished before: Astro lets one
 * integration alone handle what is rendered. `out` is where the build writes browser code.
 */
export function compressPages(compressor: Compressor, out: string): AstroIntegration {
  let base = '/';
  return {
    name: 'compress-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/u, '/');
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const finish = pageFinisher(out, base);
        setPrerenderer((usual) => ({
          ...usual,
          render: async (request, options) => {
            const rendered = await usual.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            const file = fileAt(new URL(request.url).pathname, base);
            const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
            const isCompressed = response.ok && compressor.takes(file);
            if (!isPage && !isCompressed) return rendered;
            const made = new Uint8Array(await response.arrayBuffer());
            const bytes = isPage ? finish(made) : made;
            // Copies the bytes; these are given away.
            const again = new Response(bytes, response);
            if (isCompressed) await compressor.ahead(file, bytes);
            return rendered instanceof Response ? again : { ...rendered, response: again };
          },
        }));
      },
    },
  };
}
