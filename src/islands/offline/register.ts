/** The name of the policy that lets a page name the service worker: the Content-Security-Policy of that page has it. */
const POLICY = 'offline-worker';
/** In milliseconds: a worker that is not at work by then was refused. */
const PATIENCE = 15_000;

interface Policy {
  readonly createScriptURL: (address: string) => string;
}
interface Policies {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}

let policy: Policy | undefined;

/** The address of the worker of a site as browsers with trusted types want it: this one alone. */
function workerAddress(base: string): string {
  const address = `${base}sw.js`;
  const rules: Policy = {
    createScriptURL: (asked) => {
      if (asked !== address) throw new TypeError(`${asked} is not ${address}`);
      return asked;
    },
  };
  // A page may make a policy of a name only once.
  policy ??= (globalThis as { readonly trustedTypes?: Policies }).trustedTypes?.createPolicy(POLICY, rules) ?? rules;
  return policy.createScriptURL(address);
}

/**
 * Sets the worker to work for all pages of a site. Throws `TypeError` where its file cannot be had, else what the browser
 * says where it refuses.
 */
export async function register(base: string): Promise<void> {
  const { serviceWorker } = navigator;
  // Asked for first, because browsers tell a file of another type like a refusal, and wait for one that never comes.
  const file = await fetch(`${base}sw.js`, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE) }).catch(
    () => null,
  );
  if (!file?.ok || file.headers.get('Content-Type')?.includes('javascript') !== true) throw new TypeError('sw.js');
  const late = new Promise<never>((_done, fail) => {
    setTimeout(() => {
      fail(new TypeError('the worker did not start'));
    }, PATIENCE);
  });
  const started = serviceWorker
    .register(workerAddress(base), { scope: base, updateViaCache: 'none' })
    .then(() => serviceWorker.ready);
  await Promise.race([started, late]);
}
