import { Button } from 'antd';
import { SwitchSeatDocument } from '../../../generated/graphql';
import { ActOutcome, useAct } from '../../../shared/acts';
import { useT } from '../../../shared/messages';
import { useMe } from '../../../shared/session';
import css from '../minutes.module.css';

/** Who holds another seat of the agency that decides here sits down on it with one tap, and stays on the page. */
export function OtherSeats({ agencyId }: { agencyId: string }) {
  const t = useT();
  const me = useMe();
  const act = useAct(SwitchSeatDocument);
  const others = me.holdings.filter(({ current, seat }) => current && seat.agency.id === agencyId && seat.id !== me.seat.id);
  if (others.length === 0) return null;
  const sitOn = async (seatId: string): Promise<void> => { if (await act.run({ seatId })) window.location.reload(); };
  return (
    <div className={css.note}>
      <p className={css.line}>{t('issue.otherSeats')}{others.map(({ seat }) => <Button key={seat.id} loading={act.pending} onClick={() => void sitOn(seat.id)}>{t('issue.sitOn', { seat: seat.title })}</Button>)}</p>
      <ActOutcome act={act} />
    </div>
  );
}
