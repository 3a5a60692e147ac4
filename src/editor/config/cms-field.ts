import { z } from 'astro/zod';
import type { Field } from '@sveltia/cms';
import type { MessageLocale } from '../../reader/messages/messages.ts';
import { isLocale } from '../../schema/fields/languages.ts';
import { translatable } from '../../schema/fields/localized.ts';
import { fieldsOf, itemOf, takesDates, takesTimes, type FormField } from '../../tools/form/fields.ts';
import { choiceIn, labelIn, lineIn } from '../../tools/interview/words/interview-words.ts';
import { EDITOR_WORDS } from '../words/by-language.ts';
import { DATE_WIDGET } from '../edited/edited.ts';
import { titleOf } from './titles.ts';

/** What a field of the form is made with, beside its schema. */
export interface FormContext {
  readonly locale: MessageLocale;
  /** What the clocks of the portal's place are ahead of UTC, such as `+07:00`. */
  readonly offset: string;
}

/** What all fields of the form have. */
type Common = Readonly<{ name: string; label: string; hint?: string; required: boolean }>;
type Made = Readonly<Record<string, unknown>>;

/** A text that begins with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function selectOf({ core }: FormField, locale: MessageLocale): Made | undefined {
  if (!(core instanceof z.ZodEnum)) return undefined;
  const options = core.options.map((choice) => {
    const meaning = choiceIn(locale, String(choice));
    return { value: choice, label: meaning === undefined ? String(choice) : `${capital(meaning)} (${choice})` };
  });
  return { widget: 'select', options };
}

function relationOf({ meaning }: FormField, locale: MessageLocale): Made | undefined {
  if (meaning?.is !== 'reference') return undefined;
  const [collection, ...others] = meaning.to;
  // A picker knows one kind only.
  if (others.length > 0)
    return { widget: 'string', comment: EDITOR_WORDS[locale].anyOf.replace('{kinds}', meaning.to.join(', ')) };
  const title = titleOf(collection);
  return {
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    display_fields: [`{{${title}}} · {{slug}}`],
    search_fields: [title, '{{slug}}'],
    // A picker however few there are.
    dropdown_threshold: 0,
  };
}

/** Texts that have sentences get several lines; names and addresses one. */
function stringOf({ core, meaning }: FormField, isProse: boolean): Made | undefined {
  if (core instanceof z.ZodEmail) return { widget: 'string', type: 'email' };
  if (!(core instanceof z.ZodString)) return undefined;
  if (meaning?.is === 'address') return { widget: 'string', type: 'url' };
  return { widget: isProse ? 'text' : 'string', use_emoji_autocomplete: false };
}

function dateOf(field: FormField, { offset, locale }: FormContext): Made | undefined {
  if (!takesDates(field)) return undefined;
  const words = EDITOR_WORDS[locale];
  return takesTimes(field)
    ? { widget: DATE_WIDGET, comment: words.moment, pick: words.pick, offset }
    : { widget: DATE_WIDGET, comment: words.date, pick: words.pick };
}

/** A value alone: a choice, a reference, a date, a text. */
const valueOf = (field: FormField, context: FormContext, isProse: boolean): Made | undefined =>
  selectOf(field, context.locale) ??
  relationOf(field, context.locale) ??
  dateOf(field, context) ??
  stringOf(field, isProse);

const isGroup = (schema: z.ZodType): schema is z.ZodObject => schema instanceof z.ZodObject;

/** Sentences get several lines, names one. */
const isProse = ({ shape }: z.ZodObject): boolean => shape === translatable.shape;

function listOf(field: FormField, context: FormContext): Made | undefined {
  const item = itemOf(field);
  if (!item) return undefined;
  if (isGroup(item.core)) return { widget: 'list', fields: cmsFields(item.core, context), collapsed: 'auto' };
  const value = valueOf(item, context, false);
  if (value === undefined) return undefined;
  // Several of a few: chosen together.
  if (value.widget === 'select' || value.widget === 'relation') return { ...value, multiple: true };
  return { widget: 'list', field: { ...value, name: 'item', label: capital(labelIn(context.locale, field.name)) } };
}

/** The field of the form for a field of a schema; undefined where the form has none for its shape. */
export function cmsField(field: FormField, context: FormContext, prose = false): Field | undefined {
  const { name, core, description, optional, nullable } = field;
  const { locale } = context;
  const common: Common = {
    name,
    label: capital(labelIn(locale, name)),
    // That a text is in the language which its label names needs no words.
    ...(isLocale(name) ? {} : { hint: lineIn(locale, description) }),
    required: !optional && !nullable,
  };
  const made = isGroup(core)
    ? { widget: 'object', fields: cmsFields(core, context) }
    : (listOf(field, context) ?? valueOf(field, context, prose));
  return made && ({ ...common, ...made } as Field);
}

/** The fields of the form for an object of a schema, without those that it has none for. */
export const cmsFields = (group: z.ZodObject, context: FormContext, without: readonly string[] = []): Field[] =>
  fieldsOf(group)
    .filter(({ name }) => !without.includes(name))
    .flatMap((field) => cmsField(field, context, isProse(group)) ?? []);
