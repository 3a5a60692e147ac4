// Who handles each task today, and how that is known. Where the assignee ended without a successor, these are the bodies
// that took over some of its work, and the units on its territory.
// node who-handles-today.mjs https://the.portal/data/v1/
const items = async (name) => (await (await fetch(new URL(`${name}.json`, process.argv[2]))).json()).items;

const nobody = { agency: '', name: { vi: '' }, basis: '' };
const today = new Map((await items('agencies-today')).map(({ id, work }) => [id, work]));
for (const task of await items('tasks'))
  for (const agency of task.assignees) {
    const work = today.get(agency);
    for (const { agency: body, commune, name, basis } of work.length > 0 ? work : [nobody])
      console.log([task.id, body ?? commune, name.vi, basis].join('\t'));
  }
