import type { UnitList } from '../../domain/places/unit-list.ts';

/** In milliseconds: a list that has not come by then is told of, and tried again when it is needed again. */
const PATIENCE = 10_000;

let loading: Promise<UnitList> | undefined;

/** The list of units, loaded once, when first needed; a failed load may be tried again. */
export function loadUnits(url: string): Promise<UnitList> {
  loading ??= fetch(url, { signal: AbortSignal.timeout(PATIENCE) }).then((response) => {
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response.json() as Promise<UnitList>;
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
