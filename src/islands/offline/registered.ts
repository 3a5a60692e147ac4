/** Whether this browser can have a worker here: over https, and where it is not refused. */
export const canRegister = (): boolean => 'serviceWorker' in navigator && isSecureContext && 'caches' in globalThis;

/** Takes the worker of a site away, if there is one. */
export async function unregister(base: string): Promise<void> {
  const { href } = new URL(base, location.href);
  const all = await navigator.serviceWorker.getRegistrations();
  await Promise.all(all.filter(({ scope }) => scope === href).map((each) => each.unregister()));
}
