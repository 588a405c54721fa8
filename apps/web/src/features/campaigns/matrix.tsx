import { Link } from 'react-router';
import { LampMark } from '../../shared/clocks';
import { ScrollBox } from '../../shared/layout/scroll-box';
import { useFormat, useT } from '../../shared/messages';
import shared from '../conference/conference.module.css';
import stats from '../statistics/statistics.module.css';
import type { Campaign } from './types';
import css from './campaigns.module.css';

type Cell = Campaign['cells'][number];

/** Unit × round, the newest round first: who has reported, nothing, late, or not. A unit sees its own line. */
export function Matrix({ campaign }: { campaign: Campaign }) {
  const t = useT();
  const format = useFormat();
  const rounds = [...campaign.rounds].reverse();
  const units = campaign.units.filter(({ agency }) => campaign.cells.some(({ agencyId }) => agencyId === agency.id));
  return (
    <section className="card" aria-labelledby="matrix">
      <header><h2 id="matrix">{t('camp.matrix')}</h2>{!campaign.oversees && <span className="muted">{t('camp.ownOnly')}</span>}</header>
      {units.length === 0 ? <p className={shared.note}>{t('camp.noReports')}</p> : (
        <ScrollBox label={t('camp.matrix')} className={stats.scroll}>
          <table className={stats.table}>
            <thead>
              <tr>
                <th scope="col">{t('camp.unit')}</th>
                {rounds.map((round) => (
                  <th key={round.id} scope="col">{t('camp.roundNo', { number: round.no })}
                    <small className={css.under}>{t('camp.span', { from: format.day(round.from), to: format.day(round.to) })}</small>
                    <small className={css.under}>{t('camp.dueOn', { day: format.day(round.dueOn) })}{campaign.oversees && `　${t('camp.coverage', { reported: round.reported, expected: round.expected })}`}</small>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {units.map(({ agency }) => (
                <tr key={agency.id}>
                  <th scope="row">{agency.shortName}{agency.id === campaign.lead.id && <small className={css.under}>{t('camp.leads')}</small>}</th>
                  {rounds.map((round) => <td key={round.id}><Standing cell={campaign.cells.find(({ agencyId, roundNo }) => agencyId === agency.id && roundNo === round.no)} unit={agency.shortName} /></td>)}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </section>
  );
}

/** One unit in one round: mark, colour and word say the same. */
function Standing({ cell, unit }: { cell: Cell | undefined; unit: string }) {
  const t = useT();
  const format = useFormat();
  if (!cell) return <span className="muted">—</span>;
  const word = t(`CampaignReportStanding.${cell.standing}`);
  const lamp = cell.owed ? (cell.late ? 'RED' : cell.lamp === 'YELLOW' ? 'YELLOW' : 'GREEN') : 'DONE';
  return (
    <span className={css.cell}>
      <Link className={`${css.standing} ${css[lamp] ?? ''}`} to={`/campaign-reports/${cell.id}`} aria-label={t('camp.openReport', { unit, round: cell.roundNo, standing: word })}><LampMark lamp={lamp} />{word}</Link>
      {cell.late && <small className={css.late}>{t(cell.owed ? 'camp.overdue' : 'camp.late')}</small>}
      {cell.handedInAt && <small className="muted num">{format.short(cell.handedInAt)}</small>}
      {cell.owed && cell.urges > 0 && <small className="muted">{t('camp.urged', { count: cell.urges })}</small>}
    </span>
  );
}
