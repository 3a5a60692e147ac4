import { parseArgs } from 'node:util';
import { outgoingLinks } from '../domain/links/outgoing.ts';
import type { PortalRecords } from '../domain/entries/records.ts';
import { referenceWords } from '../reader/settings/content-folder.ts';
import { validate } from '../reader/checks/validate.ts';
import { POLITE, checkAddresses, type LinkResult, type CheckOptions } from '../tools/links/link-checker.ts';
import { LinkLedger } from '../tools/links/link-ledger.ts';
import { refuse, runCommand } from '../tools/command/usage.ts';
import { wholeContentFolder } from '../tools/command/whole-content.ts';

const USAGE = 'npm run links -- [--dry-run] [--only words] [--since yyyy-mm-dd] [--help]';
const HELP = `${USAGE}
Kiểm tra liên kết ra ngoài, thấy đến đâu ghi thêm vào link-ledger/ đến đó. --dry-run: không ghi; --only: chỉ địa chỉ có
chữ ấy; --since: bỏ qua liên kết đã kiểm tra từ ngày ấy, để tiếp tục lượt bị dừng giữa chừng.
Checks outgoing links and adds what it sees to link-ledger/ as it goes. --dry-run: writes nothing; --only: addresses with
these words only; --since: leaves out links checked on or after that day, which goes on with a run that was stopped.`;

/** The latest day each address was checked by a person or this tool; observations copied from sources do not count. */
function lastChecks(records: PortalRecords): Map<string, string> {
  const newest = new Map<string, string>();
  for (const { observations } of records['link-ledger'].values()) {
    for (const { url, date, checker } of observations) {
      if (checker !== 'source' && date > (newest.get(url) ?? '')) newest.set(url, date);
    }
  }
  return newest;
}

/** Whether a run of that day reached any host. */
const hasReached = (records: PortalRecords, day: string): boolean =>
  [...records['link-ledger'].values()].some(({ observations }) =>
    observations.some(({ date, checker, state }) => date === day && checker === 'tool' && state !== 'unreachable'),
  );

/** Shorter pauses for tests, which use hosts that misbehave on purpose. */
const options = (): CheckOptions => ({
  ...POLITE,
  ...(JSON.parse(process.env.LINK_CHECK_OPTIONS ?? '{}') as Partial<CheckOptions>),
});

const words = ({ url, state, status, location, detail }: LinkResult): string =>
  [state.padEnd(11), url, status, location && `→ ${location}`, detail].filter(Boolean).join('  ');

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      since: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { since } = values;
  if (since !== undefined && !/^\d{4}-\d{2}-\d{2}$/u.test(since)) return refuse(`--since ${since}: yyyy-mm-dd`);
  const { path, shown } = wholeContentFolder();
  const { records } = validate(path, referenceWords());
  const checks = lastChecks(records);
  const urls = [...outgoingLinks(records).keys()]
    .filter((url) => url.includes(values.only))
    .filter((url) => since === undefined || (checks.get(url) ?? '') < since);
  const today = process.env.PORTAL_TODAY ?? new Date().toISOString().slice(0, 10);
  const ledger = new LinkLedger(path, today, hasReached(records, today));
  const results = await checkAddresses(urls, options(), (result, done) => {
    // Write before printing, so that no result is lost.
    if (!values['dry-run']) ledger.add(result);
    console.error(`${done}/${urls.length}  ${words(result)}`);
  });
  for (const [state, own] of Map.groupBy(results, (result) => result.state)) console.log(`${state}: ${own.length}`);
  if (results.length > 0 && !ledger.isOnline && results.every(({ state }) => state === 'unreachable')) {
    console.log(
      'Không máy chủ nào trả lời: có lẽ mạng đứt. Không ghi gì. / No host answers: perhaps the network is down. Nothing is written.',
    );
    return 1;
  }
  if (ledger.grown > 0) console.log(`${shown}/link-ledger/: ${ledger.grown}`);
  return 0;
}

await runCommand(USAGE, main);
