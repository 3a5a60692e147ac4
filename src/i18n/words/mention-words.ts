import type { Portal } from '../../domain/portal.ts';
import type { Mention } from '../../domain/documents/mentions.ts';
import { listName } from '../../domain/services/catalogue.ts';
import type { ChangeEvent, TimelineFact } from '../../domain/entries/entry.ts';
import { OFFICIAL, type Locale } from '../../schema/fields/languages.ts';
import { formatShortDate } from '../language/dates.ts';
import { entryName } from '../names/entry-name.ts';
import { localize, type Localized } from '../language/localize.ts';
import { taskNumber } from '../names/task-number.ts';
import { translator } from '../language/translate.ts';
import { urlOf, urlOfRef } from '../addresses/urls.ts';

/** A displayed mention: the name of the entry, and its address if it has one. */
export interface ShownMention extends Localized {
  readonly href?: string | undefined;
}

/** Formats an entry that mentions a document for a list. */
export function shownMention(portal: Portal, { group, ref }: Mention, locale: Locale): ShownMention {
  const id = ref.slice(ref.indexOf(':') + 1);
  const href = urlOfRef(ref, locale, portal.theme.year);
  const said = (text: string | undefined): ShownMention => ({ text: text ?? id, href });
  const t = translator(locale);
  switch (group) {
    case 'task': {
      const task = portal.tasks.find((each) => `${each.directive.id}#${each.id}` === id);
      return said(task && `${taskNumber(portal, task)}: ${task.title[locale]}`);
    }
    case 'change': {
      const change = portal.changeEvents.find((each) => each.id === id);
      return change ? shownChange(portal, change, locale) : said(id);
    }
    case 'event': {
      const fact = portal.timeline.find((each) => each.id === id);
      return fact ? shownFact(portal, fact, locale) : said(id);
    }
    case 'service': {
      const service = portal.services.get(id);
      return service ? { ...localize(listName(service), locale), href } : said(id);
    }
    case 'level': {
      const step = portal.levelSteps.find((each) => each.id === id);
      return { text: step?.name[locale] ?? id, href: `${urlOf({ route: 'levels' }, locale)}#${id}` };
    }
    case 'term': {
      const term = portal.terms.get(id);
      return {
        // Its title, not what people type for it: beside official words only the official name is understood.
        ...localize({ ...term, [OFFICIAL]: term?.means.join('; ') ?? id }, locale),
        href,
      };
    }
    default:
      return { ...entryName(portal, ref, locale, t), href };
  }
}

/** Changes have no page; they link to the page of the first resulting body, else of an original one. */
function shownChange(portal: Portal, change: ChangeEvent, locale: Locale): ShownMention {
  const { date, kind, results, originals } = change;
  const body = [...results, ...originals][0];
  const name = body === undefined ? '' : (portal.agencies.get(body)?.name[locale] ?? body);
  return {
    text: `${formatShortDate(date, locale)}: ${name} (${translator(locale)(`change.kind.${kind}`)})`,
    href: body === undefined ? undefined : urlOf({ route: 'agency', id: body }, locale),
  };
}

function shownFact(portal: Portal, { id, date, text }: TimelineFact, locale: Locale): ShownMention {
  const isOnTheme = date.startsWith(String(portal.theme.year));
  const said = localize(text, locale);
  return {
    ...said,
    text: `${formatShortDate(date, locale)}: ${said.text}`,
    href: isOnTheme ? `${urlOf({ route: 'theme', id: portal.theme.id }, locale)}#event-${id}` : undefined,
  };
}

/** Formats entries for a list in which those of one name stand once, with the address of the first. */
export const shownMentions = (portal: Portal, mentions: readonly Mention[], locale: Locale): ShownMention[] =>
  [
    ...new Map(
      mentions
        .map((mention) => shownMention(portal, mention, locale))
        .map((shown) => [shown.text.toLowerCase(), shown] as const)
        .reverse(),
    ).values(),
  ].reverse();
