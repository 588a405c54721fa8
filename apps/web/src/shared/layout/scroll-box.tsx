import type { ReactNode } from 'react';

interface Props {
  label: string;
  className?: string;
  children: ReactNode;
}

/** A box that scrolls: named, and reachable by keyboard (WCAG 2.1.1). */
export function ScrollBox({ label, className, children }: Props) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without it the arrow keys cannot scroll
    <div className={className} tabIndex={0} role="group" aria-label={label}>{children}</div>
  );
}
