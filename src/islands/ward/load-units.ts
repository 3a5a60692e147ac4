import type { UnitList } from '../../domain/places/unit-list.ts';

let loading: Promise<UnitList> | undefined;

/** The list of units, loaded once, when first needed; a failed load may be tried again. */
export function loadUnits(url: string): Promise<UnitList> {
  loading ??= fetch(url).then((response) => {
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response.json() as Promise<UnitList>;
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
