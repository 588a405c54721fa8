import type { JointFieldsFragment, TrackFieldsFragment } from '../../generated/graphql';
import { ActionBar } from '../../shared/acts';
import { Countdown } from '../../shared/clocks';
import { LongText } from '../../shared/layout/long-text';
import { ScrollBox } from '../../shared/layout/scroll-box';
import { useFormat, useT } from '../../shared/messages';
import { OutcomeCell } from '../outcomes/outcome-cell';
import css from './joint.module.css';

interface Props { joint: JointFieldsFragment; onAct: (action: string) => void }

/** Rows: agencies. Columns: 依据, 阶段, 时钟, 结果, 金额, 文书号. An empty cell is a gap, and looks like one. */
export function Matrix({ joint, onAct }: Props) {
  const t = useT();
  return (
    <section className={`card ${css.sheet}`} aria-labelledby="matrix">
      <header><h2 id="matrix">{t('joint.matrix')}　<span className="num">{joint.number}</span>　{joint.subjectName}</h2></header>
      <ScrollBox label={t('joint.matrix')} className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr>{(['agency', 'basis', 'stage', 'clock', 'outcome', 'amount', 'document'] as const).map((column) => <th key={column} scope="col">{t(`joint.col.${column}`)}</th>)}</tr>
          </thead>
          <tbody>{joint.tracks.map((track) => <Row key={track.id} track={track} onAct={onAct} />)}</tbody>
        </table>
      </ScrollBox>
      {joint.tracks.length < joint.agencies.length && <p className={`${css.note} muted`}>{t('joint.hiddenRows', { names: joint.agencies.join(t('common.comma')) })}</p>}
    </section>
  );
}

function Row({ track, onAct }: { track: TrackFieldsFragment; onAct: (action: string) => void }) {
  const t = useT();
  const format = useFormat();
  const gap = (name: string) => track.gaps.includes(name) ? <span className={css.gap}>{t('joint.gap')}</span> : null;
  const standing = track.outcomes.filter((outcome) => outcome.state === 'STANDING');
  const money = standing.flatMap((outcome) => outcome.money);
  return (
    <tr className={track.mine ? css.mine : undefined} data-agency={track.agency.kind}>
      <th scope="row">
        {track.agency.shortName}{track.mine && <span className={css.tag}>{t('joint.mine')}</span>}
        {track.mine && (
          <ActionBar actions={track.availableActions.filter((each) => each.allowed)} primary="joinInvestigation" onAct={onAct}
            labels={{ joinInvestigation: t('joint.act.join'), declineInvestigation: t('joint.act.decline'), proposeReplyDay: t('joint.act.proposeDay'), editTrack: t('joint.act.edit'),
              shareTrackFacts: t('joint.act.share'), leaveInvestigation: t('joint.act.leave') }}
            extra={track.availableActions.some((each) => each.action === 'editTrack' && each.allowed)
              ? <button type="button" className={css.link} onClick={() => onAct('recordOutcome')}>{t('joint.act.outcome')}</button> : undefined} />
        )}
      </th>
      <td data-label={t('joint.col.basis')}>{track.columns?.basis && <LongText text={track.columns.basis} />}{gap('BASIS')}</td>
      <td data-label={t('joint.col.stage')}>
        <b>{track.stageLabel}</b>
        {track.said && (track.stage === 'DECLINED' || track.stage === 'LEFT') && <p className={css.small}>{[track.said.reason, track.said.text].filter(Boolean).join(t('common.fullStop'))}</p>}
      </td>
      <td data-label={t('joint.col.clock')}>{track.clock && <><Countdown lamp={track.clock.lamp} dueAt={track.clock.dueAt} /><p className={css.small}>{track.clock.label}</p></>}{gap('CLOCK')}</td>
      <td data-label={t('joint.col.outcome')}>
        {track.outcomes.map((outcome) => <OutcomeCell key={outcome.id} outcome={outcome} />)}
        {track.columns?.result && <LongText className={css.clamp} text={track.columns.result} />}
        {gap('OUTCOME')}
      </td>
      <td data-label={t('joint.col.amount')} className="num">
        {money.length > 0
          ? money.map((line) => <p key={line.kind + line.amount}>{t(`MoneyKind.${line.kind}`)} {format.money(line.amount)}</p>)
          : track.columns?.amount && <p>{format.money(track.columns.amount)}</p>}
        {gap('AMOUNT')}
      </td>
      <td data-label={t('joint.col.document')}>{[...new Set([track.columns?.documentNo, ...standing.map((outcome) => outcome.documentNo)].filter(Boolean))].map((no) => <p key={no}>{no}</p>)}{gap('DOCUMENT')}</td>
    </tr>
  );
}
