import { faultOf, SearchUnavailable } from './fault.ts';

/** In milliseconds, as long as for a file of data. */
const PATIENCE = 10_000;

/**
 * Waits for code that is loaded when a question needs it. Throws `SearchUnavailable` if it is not available or late;
 * browsers set no limit of their own.
 */
export async function loadCode<Code>(code: Promise<Code>, file: string): Promise<Code> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      fail(new DOMException(file, 'TimeoutError'));
    }, PATIENCE);
  });
  try {
    return await Promise.race([code, late]);
  } catch (cause) {
    throw new SearchUnavailable(faultOf(cause), file, { cause });
  } finally {
    clearTimeout(timer);
  }
}
