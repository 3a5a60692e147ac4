import { relative } from 'node:path';

/** The languages of the table; tests/unit/languages.test.ts holds them to it. */
export const NAMES = ['vi', 'en'];

/** Files that are about one language: the table, the Vietnamese of the search engine, messages and words of commands. */
const ABOUT_ONE = [
  /^src\/schema\/fields\/languages\.ts$/u,
  /^src\/search\/language\//u,
  /^src\/reader\/messages\//u,
  /^src\/tools\/[^/]+\/words\//u,
];

const NAME = `(?:${NAMES.join('|')})`;
/** A language by itself, with a region, as the end of a path to a field, or as the beginning of an address. */
const NAMING = new RegExp(`^${NAME}(?:[-_][A-Z]{2})?$|^[\\w.[\\]]+\\.${NAME}$|^/?${NAME}/`, 'u');

/**
 * Refuses code that names a language: as a text, as a key, or as a member.
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
