import type { DomainProblem } from '../shared/domain-problem.ts';
import type { PortalRecords } from '../../entries/records.ts';
import { paragraphsOf } from '../../text/paragraphs.ts';
import { standsIn } from '../../text/verbatim.ts';
import { OFFICIAL } from '../../../schema/fields/languages.ts';

/** Quotations must occur in the stored text, misprints in their quotation, and task ids must be unique. */
export function checkDirectives(records: PortalRecords): DomainProblem[] {
  const problems: DomainProblem[] = [];
  const pattern = records.portal.get('portal')?.task_ids;
  const ids = new RegExp(pattern === undefined ? '' : `^(?:${pattern})$`, 'u');
  for (const [id, directive] of records.directives) {
    const text = records.markdown.get(`texts/${directive.text}`);
    const seen = new Set<string>();
    directive.tasks.forEach((task, index) => {
      const at = (...path: (string | number)[]) =>
        ({ collection: 'directives', id, path: ['tasks', index, ...path] }) as const;
      if (seen.has(task.id)) problems.push({ rule: 'task-duplicate', ...at('id'), values: { value: task.id } });
      seen.add(task.id);
      if (!ids.test(task.id))
        problems.push({ rule: 'task-id', ...at('id'), values: { value: task.id, pattern: pattern ?? '' } });
      const quotes = [
        ['quote', task.quote],
        ['addressed_to', task.addressed_to?.[OFFICIAL]],
      ] as const;
      for (const [field, quote] of quotes) {
        if (quote === undefined || text === undefined || standsIn(quote, text)) continue;
        problems.push({
          rule: 'quote-missing',
          ...at(field),
          values: { value: quote, text: `texts/${directive.text}.md` },
        });
      }
      task.misprints.forEach((misprint, number) => {
        if (task.quote.includes(misprint.printed)) return;
        problems.push({ rule: 'misprint-missing', ...at('misprints', number), values: { value: misprint.printed } });
      });
    });
  }
  return problems;
}

/** Translations of a stored text are one for each of its paragraphs, or none at all. */
export function checkTexts(records: PortalRecords): DomainProblem[] {
  return [...records.texts].flatMap(([id, { translations }]): DomainProblem[] => {
    const count = paragraphsOf(records.markdown.get(`texts/${id}`) ?? '').length;
    if (translations.length === 0 || translations.length === count) return [];
    const values = { value: String(translations.length), count: String(count) };
    return [{ rule: 'paragraph-count', collection: 'texts', id, path: ['translations'], values }];
  });
}
