import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { pagesOf, samplePages } from './built-site.ts';
import { furtherPages } from './visits/plan.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Astro writes `<!DOCTYPE html>`; HTML accepts any case.
    'doctype-style': 'off',
    // Long telephone numbers are kept as their sources print them.
    'tel-non-breaking': 'off',
    // White space at the end of a line is the framework's, and readers never get it.
    'no-trailing-whitespace': 'off',
    // Titles name the page, the portal and that it is not official.
    'long-title': 'off',
    // Tables laid out as blocks on phones lose their roles in browsers unless they are written out.
    'no-redundant-role': 'off',
    // React writes `autoComplete=` and `<input/>`; HTML reads both as it should.
    'attr-case': 'off',
    'void-style': 'off',
  },
});

const all = pagesOf(inject('dist'));

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { path, html } of new Set([...samplePages(all), ...furtherPages(all)])) {
    const report = await validator.validateString(html);
    for (const { messages } of report.results) {
      faults.push(
        ...messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
      );
    }
  }
  expect(faults).toEqual([]);
});
