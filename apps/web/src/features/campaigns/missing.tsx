import { Button } from 'antd';
import { useState } from 'react';
import { UrgeCampaignReportsDocument } from '../../generated/graphql';
import { ActOutcome, useAct } from '../../shared/acts';
import { useFormat, useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { useOnline } from '../../shared/states';
import shared from '../conference/conference.module.css';
import type { Campaign } from './types';
import css from './campaigns.module.css';

/** 欠报单位, by round: with one click each of them is urged, and nobody else is told. */
export function Missing({ campaign }: { campaign: Campaign }) {
  const t = useT();
  const format = useFormat();
  const online = useOnline();
  const runs = useMay('campaign.run') && campaign.availableActions.some(({ action, allowed }) => action === 'urgeCampaignReports' && allowed);
  const act = useAct(UrgeCampaignReportsDocument);
  const [done, setDone] = useState<string | null>(null);
  const rounds = campaign.rounds.map((round) => ({ ...round, owing: campaign.cells.filter(({ roundNo, owed }) => owed && roundNo === round.no) })).filter(({ owing }) => owing.length > 0);
  if (rounds.length === 0) return null;
  const nameOf = (agencyId: string): string => campaign.units.find(({ agency }) => agency.id === agencyId)?.agency.shortName ?? '';
  const urge = async (roundNo: number, unitId: string | null): Promise<void> => {
    setDone(null);
    const answer = await act.run({ input: { id: campaign.id, expectedVersion: campaign.version, roundNo, unitId } });
    if (answer) setDone(unitId ? t('camp.urgedOne', { unit: nameOf(unitId) }) : t('camp.urgedAll', { round: roundNo }));
  };
  return (
    <section className="card" aria-labelledby="missing">
      <header><h2 id="missing">{t('camp.missing')}</h2></header>
      <ul className={shared.list}>
        {rounds.map(({ id, no, dueOn, owing }) => (
          <li key={id}>
            <p className={shared.line}><strong>{t('camp.missingOf', { round: no, count: owing.length, day: format.day(dueOn) })}</strong>{runs && <Button disabled={!online || act.pending} onClick={() => void urge(no, null)}>{t('camp.urgeAll')}</Button>}</p>
            <ul className={css.owing}>
              {owing.map((cell) => (
                <li key={cell.id} className={cell.late ? css.lateUnit : undefined}>
                  {nameOf(cell.agencyId)}<small className="muted">{t(`CampaignReportStanding.${cell.standing}`)}{cell.urges > 0 && `　${t('camp.urgedLast', { count: cell.urges, at: format.instant(cell.urgedAt) })}`}</small>
                  {runs && owing.length > 1 && <button type="button" className={shared.link} disabled={!online || act.pending} aria-label={t('camp.urgeOf', { unit: nameOf(cell.agencyId), round: no })} onClick={() => void urge(no, cell.agencyId)}>{t('camp.urge')}</button>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {done && <p className={shared.note} role="status">{done}</p>}
      <ActOutcome act={act} />
      {act.conflict && <p className={shared.note} role="alert">{t('camp.changed')}</p>}
    </section>
  );
}
