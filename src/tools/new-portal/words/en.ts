import type { PortalWords } from './portal-words.ts';

/** Sentences of a new portal in English. */
export const en: PortalWords = {
  tagline: ({ place }) => `Who handles what in ${place}, by which document, from which source.`,
  notice: ({ place }) => `Prototype – not an official website of ${place}.`,
  unofficial: 'unofficial',
  summary: ({ year, place, theme }) => `The theme of ${place} for ${year}: ${theme}.`,
  pages: ({ name, place }) => ({
    about: {
      title: 'About',
      description: `${name}: what this portal is, where its facts come from, and what it is not.`,
      body: `This portal helps to find out who handles what in ${place}, by which document, and from which source.

## Not official

This is a prototype. It belongs to no authority of ${place}, takes no applications, and asks for no papers or identity numbers.

## How we work

- Every fact has its sources and a confidence. What has no source is not published as fact.
- Words in quotation marks are those of the source.
- What we infer is marked as our reading. English versions of Vietnamese documents are unofficial translations.`,
    },
    accessibility: {
      title: 'Accessibility',
      description: 'What was checked of the accessibility of this portal, and what was not.',
      body: `The software of this portal aims at WCAG 2.2, level AA. Nobody has assessed the content of this portal; every page can be read without JavaScript.`,
    },
    privacy: {
      title: 'Privacy',
      description: 'The portal follows nobody: no cookies, no statistics, no calls to other servers.',
      body: `- The portal sets no cookies, counts no visits, has no advertisements and embeds nothing from elsewhere.
- Your choices stay in this browser, where you ask for it; nothing is sent.
- What you type into the search field is looked up in the browser; it stands in the address of the search page.
- The server that hosts the site may keep an access log of its own.`,
    },
    sources: {
      title: 'Sources',
      description: 'Every source the portal names, with its full address where known.',
      body: 'The facts of this portal come from the sources below. A page may have changed or gone since it was read.',
    },
  }),
};
