import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { isQuick } from '../mode.ts';
import { oneLanguage, onePerType, pagesOf, samplePages } from './built-site.ts';
import { furtherPages } from './visits/plan.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Astro writes `<!DOCTYPE html>`; HTML accepts any case.
    'doctype-style': 'off',
    // Long telephone numbers are kept as their sources print them.
    'tel-non-breaking': 'off',
    // Trailing white space is from the framework and minified away.
    'no-trailing-whitespace': 'off',
    // Titles contain the page, the portal and that it is not official.
    'long-title': 'off',
    // Browsers drop the roles of tables displayed as blocks unless they are explicit.
    'no-redundant-role': 'off',
    // A list of suggestions below a field (ARIA combobox) is no select.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // React writes `autoComplete=`, `hidden=""` and `<input/>`, which are valid HTML.
    'attr-case': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    // Checkboxes of one group share a name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    // Addresses of clauses have dots between their parts.
    'valid-id': ['error', { relaxed: true }],
  },
});

const all = pagesOf(inject('dist'));
/** Pages of a type share a template: the quick run takes the longest in one language. */
const sample = isQuick ? oneLanguage(onePerType(all, 'longest')) : samplePages(all);

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { path, html } of new Set([...sample, ...furtherPages(all)])) {
    const report = await validator.validateString(html);
    for (const { messages } of report.results) {
      faults.push(
        ...messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
      );
    }
  }
  expect(faults).toEqual([]);
});
