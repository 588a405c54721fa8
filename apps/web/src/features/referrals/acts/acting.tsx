import { useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { ReferralFieldsFragment } from '../../../generated/graphql';
import { ActDialog } from './act-dialog';
import { catalogue } from './catalogue';
import { DoneNotice, type Done } from './done-notice';

/** What a page about a referral needs in order to act on it. */
export interface Desk {
  /** Opens the dialog of an act. */
  onAct: (action: string) => void;
  /** Takes the news of what was done. */
  onDone: (done: Done) => void;
  /** The news; to be put under the page's head. */
  notice: ReactNode;
}

interface Props {
  referral: ReferralFieldsFragment;
  children: (desk: Desk) => ReactNode;
}

/**
 * The frame of a page on which one acts on a referral: the dialog, and the news of what was done. It lives above whatever
 * the page shows, because the act itself, or a live update that overtakes its answer, may take that away.
 */
export function Acting({ referral, children }: Props) {
  const brought = useLocation().state as { done?: Done } | null;
  const [acting, setActing] = useState<string | null>(null);
  const [done, setDone] = useState<Done | null>(brought?.done ?? null);
  const spec = acting ? catalogue.get(acting) : undefined;
  return (
    <div className="page">
      {children({ onAct: setActing, onDone: setDone, notice: <DoneNotice done={done} version={referral.version} /> })}
      {spec && (
        <ActDialog
          key={spec.action}
          spec={spec}
          referral={referral}
          onClose={() => setActing(null)}
          onDone={(news) => {
            setActing(null);
            setDone(news);
          }}
        />
      )}
    </div>
  );
}
