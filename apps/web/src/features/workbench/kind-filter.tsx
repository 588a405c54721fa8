import type { ReferralKind, WorkKind } from '../../generated/graphql';
import { useT } from '../../shared/messages';
import css from './workbench.module.css';

const OF_REFERRALS = ['CRIMINAL', 'EARLY_NOTICE', 'ADMINISTRATIVE', 'REVERSE', 'AUDIT', 'DISCIPLINE', 'ASSISTANCE'] as const satisfies readonly ReferralKind[];
const isReferral = (kind: WorkKind): kind is ReferralKind => OF_REFERRALS.some((each) => each === kind);

export const WORK_KINDS = [...OF_REFERRALS, 'JOINT_INVESTIGATION', 'OUTCOME', 'COLLISION', 'CONSULTATION', 'LISTED_SUPERVISION', 'LEAD', 'SUPERVISION_STEP', 'TOPIC', 'TOPIC_CALL', 'MEETING', 'MEMBER_CHANGE', 'RESOLUTION', 'MINUTES', 'SEAL_REQUEST', 'CATALOGUE_ENTRY', 'DATA_REQUEST', 'BULLETIN', 'TYPICAL_CASE', 'RESPONSIBILITY_LIST', 'CAMPAIGN', 'CAMPAIGN_REPORT'] as const satisfies readonly WorkKind[];

/** The key of a kind's name. */
export const kindKey = (kind: WorkKind) => (isReferral(kind) ? `ReferralKind.${kind}` as const : `WorkKind.${kind}` as const);

interface Props {
  kind: WorkKind | undefined;
  onPick: (kind: WorkKind | undefined) => void;
}

/** Narrows a box to one kind of matter. The browser's own list: it is in the first load. */
export function KindFilter({ kind, onPick }: Props) {
  const t = useT();
  return (
    <select className={css.kind} aria-label={t('workbench.kind')} value={kind ?? ''} onChange={(event) => onPick(WORK_KINDS.find((each) => each === event.target.value))}>
      <option value="">{t('workbench.everyKind')}</option>
      {WORK_KINDS.map((each) => <option key={each} value={each}>{t(kindKey(each))}</option>)}
    </select>
  );
}
