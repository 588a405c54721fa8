import { Modal, Radio, Space } from 'antd';
import { useId, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { StartReferralDocument, type AgencyFieldsFragment, type AgencyKind, type ReferralKind } from '../../../generated/graphql';
import { ActOutcome, useAct } from '../../../shared/acts';
import { AgencyPicker } from '../../../shared/agencies';
import { useT } from '../../../shared/messages';
import { useMe } from '../../../shared/session';
import { Loading, LoadError } from '../../../shared/states';
import { SeatField } from '../../referrals/letter/seat-field';
import { RouteProposal, useRouting } from '../../referrals/route-proposal';
import { useKinds } from '../../referrals/use-kinds';
import css from './detail.module.css';

/** 新建移送: which kind, to whom; then the draft is written on a page of its own. */
export function StartReferral({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const t = useT();
  const id = useId();
  const me = useMe();
  const navigate = useNavigate();
  const act = useAct(StartReferralDocument);
  const [kinds, ask] = useKinds();
  const [picked, setPicked] = useState<ReferralKind | null>(null);
  const [chosen, setAgency] = useState<AgencyFieldsFragment | null>(null);
  const [seat, setSeat] = useState<string | null>(null);
  const all = kinds.data?.referralKinds ?? [];
  const kind = all.find((each) => each.kind === picked);
  const routing = useRouting(picked ?? '');
  const agency = chosen ?? routing.proposed;

  const start = async (): Promise<void> => {
    if (!agency || !kind) return;
    const referral = await act.run({ input: { caseId, kind: kind.kind, toAgencyId: agency.id, ...(kind.sealed && { toSeatId: seat }), problem: routing.problem, routeReason: routing.departs(agency) ? routing.reason.trim() : null } });
    if (referral) void navigate(`/referrals/${referral.id}/edit`);
  };
  const pick = (next: ReferralKind): void => {
    setPicked(next);
    setAgency(null);
    setSeat(null);
    routing.setProblem(null);
    routing.setReason('');
    act.clear();
  };
  return (
    <Modal
      open
      width={720}
      title={t('cases.act.draftReferral')}
      okText={t('cases.startReferral')}
      okButtonProps={{ disabled: !agency || (kind?.sealed && !seat) || (routing.departs(agency) && !routing.reason.trim()), loading: act.pending }}
      onOk={() => void start()}
      onCancel={onClose}
    >
      <p className={css.hint}>{t('letter.startText')}　<Link to={`/cases/${caseId}/fan-out`}>{t('letter.fanOut')}</Link></p>
      {kinds.error && !kinds.data && <LoadError error={kinds.error} onRetry={ask} />}
      {!kinds.data && kinds.fetching && <Loading rows={6} />}
      <Radio.Group value={picked} onChange={(event) => pick(event.target.value as ReferralKind)} aria-label={t('letter.kind')} className={css.kinds}>
        <Space orientation="vertical" size={4}>
          {all.map((each) => (
            <Radio key={each.kind} value={each.kind} disabled={!each.mayDraft}>
              <b>{each.label}</b>
              <span className={css.about}>{each.description}{!each.mayDraft && `　${t('letter.mayNotDraft', { kind: t(`AgencyKind.${me.agency.kind}`) })}`}</span>
            </Radio>
          ))}
        </Space>
      </Radio.Group>
      {kind && (
        <>
          <p className={css.hint}>{t('letter.receivers', { kinds: kind.receiverKinds.map((each) => t(`AgencyKind.${each as AgencyKind}`)).join(t('common.comma')) })}</p>
          <RouteProposal routing={routing} agency={agency} onTake={(next) => { setAgency(next); setSeat(null); }} />
          <AgencyPicker key={kind.kind} kinds={kind.receiverKinds as AgencyKind[]} regionCode={me.agency.region.code} value={agency} onChange={(next) => { setAgency(next); setSeat(null); }} />
          {kind.sealed && <SeatField id={`${id}-seat`} agencyId={agency?.id} value={seat} onChange={setSeat} />}
        </>
      )}
      <div className={css.hint}><ActOutcome act={act} /></div>
    </Modal>
  );
}
