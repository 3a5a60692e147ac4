import { readPassages, readQueries } from './passages.ts';
import { PEERS } from './peers/index.ts';
import { progress } from '../progress.ts';

/*
 * One step of one peer, in a process of its own: `peer.ts build <peer> <folder> <passages>` writes what a browser would
 * load; `peer.ts ask <peer> <folder> <queries>` prints the CPU milliseconds to get ready, then a JSON line per
 * question.
 */
const [step, name = '', folder = '', file = ''] = process.argv.slice(2);
const peer = PEERS[name];
if (!peer) throw new Error(`${name}: ${Object.keys(PEERS).join(', ')}`);

/** CPU milliseconds of this process since an earlier measurement. */
const since = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

if (step === 'build') await peer.build(readPassages(file), folder);
else {
  const start = process.cpuUsage();
  const ask = await peer.open(folder);
  console.log(JSON.stringify({ ready: since(start) }));
  const queries = readQueries(file);
  for (const [index, { q }] of queries.entries()) {
    const before = process.cpuUsage();
    const { ids, files } = await ask(q);
    console.log(JSON.stringify({ ids, files, ms: since(before) }));
    if (index % 20 === 19) progress(`${name}: ${index + 1}/${queries.length}`);
  }
}
