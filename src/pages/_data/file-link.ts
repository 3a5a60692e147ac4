import { siteUrl } from '../../i18n/addresses/base.ts';
import type { PublishedFile } from '../../publish/data/catalog/described.ts';
import type { Translate } from '../../i18n/language/translate.ts';

/** A link to a data file with its size. */
export const fileLink = ({ name, bytes }: PublishedFile, t: Translate): { text: string; href: string } => ({
  text: t('data.file', { name, size: Math.round(bytes / 100) / 10 }),
  href: siteUrl(`/data/v1/${name}`),
});
