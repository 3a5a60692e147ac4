import { OFFICIAL, type Locale } from '../../../schema/fields/languages.ts';
import type { Translatable } from '../../../schema/fields/localized.ts';
import type { Service } from '../../../domain/entries/entry.ts';
import { getOrThrow, type Portal } from '../../../domain/portal.ts';
import { nameOn } from '../../../domain/succession/answer.ts';
import { today } from '../../../domain/succession/directory.ts';
import { listName } from '../../../domain/services/catalogue.ts';
import { joinedKey } from '../../../search/language/tokens.ts';
import type { CallAgency } from '../../../search/names/records-file.ts';
import type { Bodies } from '../../../search/records/record.ts';

/** An official name without the word “procedure” it may begin with: nobody is told apart by it, and it costs every reader. */
export const withoutOpening = (name: Translatable): Translatable => ({
  ...name,
  [OFFICIAL]: name[OFFICIAL].replace(/^Thủ tục (?<first>\p{Ll})/u, (_, first: string) =>
    first.toLocaleUpperCase(OFFICIAL),
  ),
});

/** The bodies of a service, as search names them. */
export function bodiesOf({ agencies_now: now, agencies_then: then, receives }: Service): Bodies {
  const files = receives?.agencies ?? [];
  const isSame = files.length === now.length && files.every((id) => now.includes(id));
  return { now, then, ...(files.length > 0 && !isSame && { files }) };
}

/** How agencies are called in a language: today, and by the title of their entry. */
export const agencyCaller = (portal: Portal, locale: Locale): CallAgency => {
  const known = new Map<string, ReturnType<CallAgency>>();
  return (id) => {
    const agency = getOrThrow(portal.agencies, id);
    const called = known.get(id) ?? {
      title: agency.name[locale],
      today: nameOn(agency, portal.changeEvents, today(portal))[locale],
    };
    known.set(id, called);
    return called;
  };
};

/** What an agency is called today, where that is not its title. */
export const todayOf = ({ today: now, title }: ReturnType<CallAgency>): { today?: string } =>
  now === title ? {} : { today: now };

/** Ids of the services that another one has the list name of, in any language, whatever the marks. */
export function sharingNames(services: Iterable<Service>): ReadonlySet<string> {
  const bearers = new Map<string, Set<string>>();
  for (const service of services) {
    for (const [language, text = ''] of Object.entries(listName(service))) {
      const key = `${language} ${joinedKey(text)}`;
      bearers.set(key, (bearers.get(key) ?? new Set()).add(service.id));
    }
  }
  return new Set([...bearers.values()].flatMap((ids) => (ids.size > 1 ? [...ids] : [])));
}
