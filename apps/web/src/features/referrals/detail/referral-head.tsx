import { Link, useNavigate } from 'react-router';
import type { Lamp as LampValue, ReferralFieldsFragment } from '../../../generated/graphql';
import { ActionBar } from '../../../shared/acts';
import { Lamp, stands } from '../../../shared/clocks';
import { useT } from '../../../shared/messages';
import { catalogue } from '../acts/catalogue';
import { wordsOf } from '../acts/kind-words';
import { isElsewhere, LaterActs } from './later-acts';
import { KindNotes } from './kind-notes';
import css from './detail.module.css';

interface Props {
  referral: ReferralFieldsFragment;
  onAct: (action: string) => void;
}

/** Acts with a place of their own on the page; the bar does not repeat them. */
const ELSEWHERE = new Set(['openReferral', 'decideTransfer']);
const REMEDIES = new Set(['requestReconsideration', 'requestSupervision', 'turnToAdministrative']);

/** The main button: the next step of the procedure, when it may be done. */
const NEXT_STEP = [
  'submitReferralReport', 'sendReferral', 'signReceipt', 'fileCase', 'provideSupplement', 'handOverItems', 'acknowledgeItems',
  ...['ANSWER_OUTCOME_QUERY', 'AGREE_DATE', 'GRANT_EXTENSION', 'PROVIDE_SUPPLEMENT', 'ACCEPT', 'REPORT_FINDINGS', 'ANSWER', 'CONCLUDE', 'CONFIRM_OUTCOME'].map((act) => `actOnReferral:${act}`),
  'confirmOutcome', 'recordMilestone', 'answerOutcomeQuery', 'decideReconsideration', 'requireReasons', 'giveReasons', 'acceptReasons',
];

/** Written on a page of its own. */
const EDITS = new Set(['editReferral', 'saveReferralDraft']);

const URGENCY: LampValue[] = ['RED', 'YELLOW', 'GREEN', 'PAUSED'];

/** Title, number, state, sides and what can be done now. */
export function ReferralHead({ referral, onAct }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const lamps = referral.deadlines.filter(stands).map((each) => each.lamp);
  const lamp = referral.closedAt ? 'DONE' : URGENCY.find((each) => lamps.includes(each));
  const allowed = new Set(referral.availableActions.filter((each) => each.allowed).map((each) => each.action));
  const remedies = referral.remedies && referral.viewerRole === 'SENDER';
  const here = [...catalogue.values()].filter(({ action }) => !ELSEWHERE.has(action) && !(remedies && REMEDIES.has(action)));
  const labels = {
    editReferral: t('referrals.act.editReferral'), saveReferralDraft: t('referrals.act.editReferral'),
    ...Object.fromEntries(here.map((spec) => [spec.action, t(wordsOf(spec, referral.kind).title)])),
    ...Object.fromEntries(referral.availableActions.flatMap((each) => (each.form && each.label ? [[each.action, each.label]] : []))),
  };

  return (
    <header className={css.headCard}>
      <p className={css.crumb}>
        {t(`ReferralKind.${referral.kind}`)}　{referral.number ?? t('referrals.numberLater')}
        {referral.caseId && <>　<Link to={`/cases/${referral.caseId}`}>{t('referrals.toCase')}</Link></>}
      </p>
      <div className={css.titleRow}>
        <h1>{referral.title ?? t(referral.kind === 'CRIMINAL' ? 'referrals.sealedTitle' : 'letter.unopened', { agency: referral.fromAgency.shortName, kind: t(`ReferralKind.${referral.kind}`) })}</h1>
        <span className={css.state}>{t(`ReferralState.${referral.state}`)}</span>
        {lamp && <Lamp lamp={lamp} />}
      </div>
      <p className={css.sides}>
        {referral.fromAgency.name} <span aria-hidden>→</span><span className="sr">{t('referrals.to')}</span> {referral.toAgency.name}
        <span className="muted">　{t('referrals.youAre', { role: t(`PartyRole.${referral.viewerRole}`) })}</span>
      </p>
      <KindNotes referral={referral} />
      <ActionBar
        actions={referral.availableActions.filter((each) => !isElsewhere(each, referral))}
        labels={labels}
        primary={remedies ? undefined : NEXT_STEP.find((each) => allowed.has(each))}
        onAct={(action) => (EDITS.has(action) ? void navigate(`/referrals/${referral.id}/edit`) : onAct(action))}
        extra={remedies && <Link className={css.linkButton} to={`/referrals/${referral.id}/remedies`}>{t('referrals.remedies')}</Link>}
      />
      <LaterActs referral={referral} labels={labels} />
    </header>
  );
}
