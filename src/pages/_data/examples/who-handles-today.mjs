// Which body handles each task today; without one, see what became of its assignee.
// node who-handles-today.mjs https://the.portal/data/v1/
const items = async (name) => (await (await fetch(new URL(`${name}.json`, process.argv[2]))).json()).items;

const today = new Map((await items('agencies-today')).map(({ id, bodies }) => [id, bodies]));
for (const task of await items('tasks'))
  for (const agency of task.assignees) {
    const bodies = today.get(agency);
    if (bodies.length === 0) console.log([task.id, '', ''].join('\t'));
    for (const body of bodies) console.log([task.id, body.agency, body.name.vi].join('\t'));
  }
