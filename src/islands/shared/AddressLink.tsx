import type { MouseEvent, ReactNode } from 'react';

interface Props {
  /** Everything after the path of this page, such as `?q=…`. */
  address: string;
  /** Handles a plain click without loading the page again. */
  follow: () => void;
  isCurrent?: boolean;
  children: ReactNode;
}

/** A state of this page as a link that can be opened elsewhere, copied and navigated back from. */
export function AddressLink({ address, follow, isCurrent = false, children }: Props) {
  const onClick = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    follow();
  };
  return (
    <a href={address || '?'} onClick={onClick} aria-current={isCurrent ? 'true' : undefined}>
      {children}
    </a>
  );
}
