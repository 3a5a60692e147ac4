import { createElement, type ChangeEvent, type ReactElement } from 'react';
import { readTypedDate } from '../../domain/dates/typed-date.ts';
import { readTypedMoment } from '../../domain/dates/typed-moment.ts';

/** What the form gives a field type of ours; `field` holds its configuration. */
interface FieldProps {
  readonly value: unknown;
  readonly forID: string;
  readonly field: { readonly get: (name: string) => unknown };
  readonly onChange: (value: string) => void;
}

/** Days and minutes as pickers of browsers have them. */
const PICKED = { date: /^\d{4}-\d{2}-\d{2}/u, 'datetime-local': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u };

/**
 * A date or time as precise as its source: a text, because a month or a quarter is no day, which may also be typed as
 * it is printed; and beside it the picker of the browser, for those who know the day. Times get the offset of the
 * portal's place.
 */
export function DateField({ value, forID, field, onChange }: FieldProps): ReactElement {
  const text = typeof value === 'string' ? value : '';
  const offset = field.get('offset');
  const label = String(field.get('label'));
  const type = typeof offset === 'string' ? 'datetime-local' : 'date';
  const read = (typed: string): string =>
    typeof offset === 'string' ? readTypedMoment(typed, () => offset) : readTypedDate(typed);
  const change = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    onChange(target.value);
  };
  return createElement(
    'div',
    { className: 'partial-date' },
    createElement('input', {
      id: forID,
      type: 'text',
      'aria-label': label,
      value: text,
      spellCheck: false,
      onChange: change,
      onBlur: () => {
        if (read(text) !== text) onChange(read(text));
      },
    }),
    createElement('input', {
      type,
      'aria-label': `${label}: ${String(field.get('pick'))}`,
      value: PICKED[type].exec(text)?.[0] ?? '',
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
        onChange(target.value === '' || typeof offset !== 'string' ? target.value : target.value + offset);
      },
    }),
  );
}
