import { useState } from 'react';
import { useQuery } from 'urql';
import { GatePanelDocument } from '../../generated/graphql';
import { ActionBar } from '../../shared/acts';
import { useFormat, useT } from '../../shared/messages';
import type { GatePanelData } from './gate-data';
import { GateDialogs } from './gate-dialogs';
import css from './gates.module.css';

type Need = GatePanelData['needs'][number];
type Entry = GatePanelData['records'][number];

/** What a seat is not there for need not stand on its page; what it will be, with the reason, does. */
const ELSEWHERE = new Set(['SEAT_LACKS_RIGHT', 'REVIEWER_ONLY', 'NO_REVIEW_WAITING']);

/** 前置程序: 法制审核, 集体讨论, two officers. Who did what, when, with what result; internal to the agency. */
export function GatePanel({ objectId, objectKind }: { objectId: string; objectKind: 'CASE' | 'REFERRAL' | 'INVESTIGATION_TRACK' }) {
  const t = useT();
  const [dialog, setDialog] = useState<string | null>(null);
  const [answer] = useQuery({ query: GatePanelDocument, variables: { objectId } });
  const panel = answer.data?.gatePanel;
  const needs = panel?.needs.filter(({ reached }) => reached !== false) ?? [];
  if (!panel || (needs.length === 0 && panel.records.length === 0)) return null;
  return (
    <section className="card no-print" aria-labelledby={`gates-${objectId}`}>
      <header><h2 id={`gates-${objectId}`}>{t('gates.title')}</h2></header>
      <ul className={css.list}>{needs.map((need) => <NeedLine key={need.before + need.gate} need={need} />)}</ul>
      {panel.records.length > 0 && <ol className={css.records} aria-label={t('gates.records')}>{panel.records.map((entry) => <RecordLine key={entry.id} entry={entry} />)}</ol>}
      <div className={css.acts}>
        <ActionBar actions={panel.availableActions.filter(({ code }) => !code || !ELSEWHERE.has(code))} primary="decideLegalReview" onAct={setDialog}
          labels={{ requestLegalReview: t('gates.act.request'), decideLegalReview: t('gates.act.review'), recordDiscussion: t('gates.act.discussion'), recordOfficers: t('gates.act.officers') }} />
      </div>
      {dialog && <GateDialogs panel={panel} matter={{ objectKind, objectId }} action={dialog} onClose={() => setDialog(null)} />}
    </section>
  );
}

function NeedLine({ need }: { need: Need }) {
  const t = useT();
  const format = useFormat();
  const passed = need.state === 'PASSED';
  return (
    <li className={passed ? css.passed : css.open}>
      <p className={css.line}><b>{t(`Gate.${need.gate}`)}</b><span className={css.tag}>{need.state ? t(`GateState.${need.state}`) : t('gates.notDone')}</span></p>
      <p className={css.small}>{t('gates.before', { act: need.before })}{need.reached === null && `　${t('gates.fromAmount', { amount: format.money(need.fromAmount) })}`}</p>
      {!passed && <p className={css.small}>{need.basis}</p>}
    </li>
  );
}

function RecordLine({ entry }: { entry: Entry }) {
  const t = useT();
  const format = useFormat();
  return (
    <li>
      <p className={css.line}><b>{t(`Gate.${entry.gate}`)}</b><span className={css.tag}>{t(`GateState.${entry.state}`)}</span><span className={css.small}>{entry.heldOn ?? format.instant(entry.decidedAt ?? entry.createdAt)}</span></p>
      <p className={css.small}>
        {entry.gate === 'COLLECTIVE_DISCUSSION' ? t('gates.held', { chair: entry.chair ?? '', participants: entry.participants.join(t('common.comma')) })
          : entry.gate === 'TWO_OFFICERS' ? entry.officers.map(({ name, certificateNo }) => `${name}${t('common.aside', { text: certificateNo })}`).join(t('common.comma'))
            : t('gates.asked', { who: entry.creator, when: format.instant(entry.createdAt) })}
        {entry.gate === 'LEGAL_REVIEW' && entry.decidedBy && `　${t('gates.reviewed', { who: entry.decidedBy })}`}
        {entry.dueAt && `　${t('gates.due', { day: format.due(entry.dueAt) })}`}
      </p>
      {entry.opinion && <p className="prewrap">{entry.opinion}</p>}
      {entry.dissent && <p className="prewrap">{t('gates.dissent', { text: entry.dissent })}</p>}
    </li>
  );
}
