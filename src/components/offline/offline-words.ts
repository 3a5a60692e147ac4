import { byName } from '../../i18n/names/by-name.ts';
import type { Translate } from '../../i18n/language/translate.ts';
import type { OfflineWords } from '../../islands/offline/offline-words.ts';

const FAULTS = ['unreachable', 'changed', 'full', 'refused', 'stopped', 'busy'] as const;
const REASONS = ['unsupported', 'insecure', 'refused'] as const;

/** The texts of the page on which readers save, whose placeholders scripts fill in. */
export function offlineWords(t: Translate): OfflineWords {
  const filled = {
    size: '{size}',
    date: '{date}',
    build: '{build}',
    name: '{name}',
    pages: '{pages}',
    files: '{files}',
  };
  return {
    kb: t('offline.kb', filled),
    mb: t('offline.mb', filled),
    save: t('offline.save', filled),
    working: t('offline.working'),
    done: t('offline.done'),
    removed: t('offline.removed'),
    ward: t('offline.part.ward', filled),
    service: t('offline.part.service', filled),
    facts: t('offline.facts', filled),
    newer: t('offline.newer', filled),
    broken: t('offline.broken', filled),
    noNetwork: t('offline.noNetwork'),
    mark: t('offline.mark', filled),
    markLink: t('offline.mark.link'),
    cannot: byName(REASONS, (reason) => t(`offline.cannot.${reason}`)),
    faults: byName(FAULTS, (fault) => t(`offline.fault.${fault}`)),
  };
}
