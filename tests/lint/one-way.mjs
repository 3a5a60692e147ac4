import { dirname, posix, relative, resolve } from 'node:path';
import { HOUSE, WHY_WITHOUT } from './house.mjs';

const SOURCES = resolve('src');
const slashes = (path) => path.replaceAll('\\', '/');

/** The room and folder of a file under src/; undefined for other files. */
export function placeOf(file) {
  const path = slashes(relative(SOURCES, file));
  if (path.startsWith('..')) return undefined;
  const [room, ...rest] = path.split('/');
  return { room, folder: rest.length === 0 ? undefined : posix.dirname(rest.join('/')) };
}

/** Whether a module matches a pattern such as `node:*` or `react`. */
const isMeant = (module, pattern) =>
  pattern.endsWith('*')
    ? module.startsWith(pattern.slice(0, -1))
    : module === pattern || module.startsWith(`${pattern}/`) || module.startsWith(`${pattern}-dom`);

/** Why one place must not import another; undefined if it may. */
function whyNot(from, to) {
  const room = HOUSE[from.room];
  if (!room) return `src/${from.room} is not in the table of the house: give it a line in tests/lint/house.mjs.`;
  if (from.room !== to.room) {
    if (room.may.includes(to.room)) return undefined;
    return `${from.room} may import ${room.may.length > 0 ? room.may.join(', ') : 'nothing'}, not ${to.room}. ${HOUSE[to.room]?.why ?? ''}`.trim();
  }
  const { order } = room;
  if (!order || from.folder === to.folder) return undefined;
  const [own, other] = [order.indexOf(from.folder), order.indexOf(to.folder)];
  if (own < 0)
    return `src/${from.room}/${from.folder} has no place in the order of ${from.room}: name it in tests/lint/house.mjs.`;
  return other >= 0 && other < own
    ? undefined
    : `${from.room}/${from.folder} comes before ${from.room}/${to.folder} in the order of the room (tests/lint/house.mjs), so it may not import it.`;
}

/**
 * Refuses imports that violate the architecture (tests/lint/house.mjs): of other rooms, later folders, or modules.
 * @type {import('eslint').Rule.RuleModule}
 */
export default {
  meta: { type: 'problem', schema: [], messages: { back: '{{why}}' } },
  create(context) {
    // A script block of a page is linted as a file of its own inside it.
    const file = context.filename.replace(/(?<=\.astro)[\\/][^\\/]+$/u, '');
    const from = placeOf(file);
    if (!from) return {};
    const check = (node, source) => {
      if (typeof source?.value !== 'string') return;
      const [path] = source.value.split('?');
      const report = (why) => context.report({ node: source, messageId: 'back', data: { why } });
      if (!path.startsWith('.')) {
        const pattern = HOUSE[from.room]?.without.find((module) => isMeant(path, module));
        if (pattern !== undefined) report(WHY_WITHOUT[pattern]);
        return;
      }
      const target = resolve(dirname(file), path);
      const to = placeOf(target);
      if (!to) {
        if (slashes(relative(resolve('tests'), target)).startsWith('..') === false) report('Nothing imports tests.');
        return;
      }
      const why = whyNot(from, to);
      if (why !== undefined) report(why);
    };
    return {
      ImportDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal),
    };
  },
};
