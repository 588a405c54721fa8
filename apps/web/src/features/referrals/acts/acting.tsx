import { useState, type ReactNode } from 'react';
import type { ReferralFieldsFragment } from '../../../generated/graphql';
import { today } from '../../../shared/fields';
import { useT } from '../../../shared/messages';
import { ActDialog } from './act-dialog';
import { dialogOf, type Dialog } from './dialog';
import { DoneNotice } from './done-notice';

/** What a page about a referral needs in order to act on it. */
export interface Desk {
  /** Opens the dialog of an act. */
  onAct: (action: string) => void;
  /** The news of what was done; to be put under the page's head. */
  notice: ReactNode;
}

interface Props {
  referral: ReferralFieldsFragment;
  children: (desk: Desk) => ReactNode;
}

/**
 * The frame of a page on which one acts on a referral: the dialog, and the news of what was done. The dialog lives above whatever
 * the page shows, because the act itself, or a live update that overtakes its answer, may take that away.
 */
export function Acting({ referral, children }: Props) {
  const t = useT();
  const [acting, setActing] = useState<{ action: string; dialog: Dialog } | null>(null);
  const close = (): void => setActing(null);
  // Drawn once: what is being filled in does not change under the hand when the matter goes on meanwhile.
  const act = (action: string): void => {
    const dialog = dialogOf(action, referral, t, today());
    setActing(dialog && { action, dialog });
  };
  return (
    <div className="page">
      {children({ onAct: act, notice: <DoneNotice referral={referral} /> })}
      {acting && <ActDialog key={acting.action} action={acting.action} dialog={acting.dialog} referral={referral} onClose={close} onDone={close} />}
    </div>
  );
}
