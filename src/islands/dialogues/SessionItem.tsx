import type { ListedSession, SessionList } from '../../domain/dialogues/session-list.ts';
import type { FilterWords } from './filter-words.ts';

interface Props {
  session: ListedSession;
  href: string;
  list: SessionList;
  words: FilterWords;
}

/** A session of the list: title, date, state, hosts and confidence. */
export function SessionItem({ session: { title, lang, when, hosts, confidence, values }, href, list, words }: Props) {
  const standing = list.options.standing.find(({ id }) => id === values.standing[0]);
  return (
    <li>
      <a href={href} lang={lang}>
        {title}
      </a>{' '}
      <span className="tag">{standing?.name}</span>
      <p className="small">
        {when}
        {hosts.length > 0 && ` · ${words.hosts} ${hosts.join('; ')}`}
        {confidence !== 'high' && (
          <>
            {' '}
            <span className="tag own">{words.confidence[confidence]}</span>
          </>
        )}
      </p>
    </li>
  );
}
