import { relative } from 'node:path';

/** The languages of the table; tests/unit/languages.test.ts compares them. */
export const NAMES = ['vi', 'en'];

/**
 * Files about a single language: the language table, the Vietnamese of the search engine, messages and texts of
 * commands, examples for others.
 */
const ABOUT_ONE = [
  /^src\/schema\/fields\/languages\.ts$/u,
  /^src\/search\/language\//u,
  /^src\/reader\/messages\//u,
  /^src\/tools\/[^/]+\/words\//u,
  /^src\/editor\/words\//u,
  /^src\/pages\/_data\/examples\//u,
];

const NAME = `(?:${NAMES.join('|')})`;
/** A language tag by itself, with region, at the end of a field path, or at the start of an address. */
const NAMING = new RegExp(`^${NAME}(?:[-_][A-Z]{2})?$|^[\\w.[\\]]+\\.${NAME}$|^/?${NAME}/`, 'u');

/**
 * Refuses code that names a language as a string, key or member.
 * @type {import('eslint').Rule.RuleModule}
 */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      named:
        '“{{name}}” names a language. Languages come from the table (schema/fields/languages.ts): take LOCALES, byLocale, OFFICIAL or INTERNATIONAL.',
    },
  },
  create(context) {
    const file = relative(process.cwd(), context.filename).replaceAll('\\', '/');
    if (!file.startsWith('src/') || ABOUT_ONE.some((pattern) => pattern.test(file))) return {};
    const check = (node, name) => {
      if (typeof name === 'string' && NAMING.test(name)) context.report({ node, messageId: 'named', data: { name } });
    };
    const checkKey = ({ key, computed }) => {
      if (!computed && key.type === 'Identifier') check(key, key.name);
    };
    return {
      Literal: (node) => check(node, node.value),
      TemplateElement: (node) => check(node, node.value.cooked),
      Property: checkKey,
      PropertyDefinition: checkKey,
      TSPropertySignature: checkKey,
      MemberExpression({ property, computed }) {
        if (!computed) check(property, property.name);
      },
    };
  },
};
