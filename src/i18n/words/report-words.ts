import type { ReportWords } from '../../domain/reporting/report.ts';
import type { Translate } from '../language/translate.ts';

/** The labels of a report in one language. */
export const reportWords = (t: Translate): ReportWords => ({
  page: t('report.page'),
  id: t('report.id'),
  build: t('report.build'),
  blanks: [t('report.wrong'), t('report.right'), t('report.source')],
});
