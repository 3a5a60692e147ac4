import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Restarts the editing server when one of these files changes, because they are read once, before everything else. */
export const restartOn = (files: readonly string[]): AstroIntegration => ({
  name: 'restart-on',
  hooks: {
    'astro:config:setup': ({ addWatchFile, command }) => {
      if (command === 'dev') for (const file of files) addWatchFile(pathToFileURL(file));
    },
  },
});
