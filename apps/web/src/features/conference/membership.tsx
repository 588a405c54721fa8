import { Form, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ProposeMembershipDocument, type AgencyFieldsFragment, type ConferenceQuery, type MembershipMove } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { AgencyPicker } from '../../shared/agencies';
import { useT } from '../../shared/messages';
import { useMay, useMe } from '../../shared/session';
import { JoiningSeats, seatsOf } from './joining-seats';
import { text } from './person-fields';
import { EffectFields } from './propose-change';
import css from './conference.module.css';

type Conference = NonNullable<ConferenceQuery['conference']>;

/** 单位加入、退出: the unit itself proposes it, or the office with the unit's letter. Nothing is drawn for whoever may do neither. */
export function Membership({ conference, regionCode }: { conference: Conference; regionCode: string }) {
  const t = useT();
  const me = useMe();
  const proposes = useMay('member.propose');
  const [move, setMove] = useState<MembershipMove | null>(null);
  const office = me.agency.id === conference.office.id;
  const role = conference.members.find(({ agency }) => agency.id === me.agency.id)?.role;
  if (!proposes || me.agency.region.code !== regionCode) return null;
  const may = { JOIN: office || role === undefined || role === 'INVITED', LEAVE: office || role === 'MEMBER' };
  return (
    <p className={css.bar}>
      {may.JOIN && <button type="button" className={css.link} onClick={() => setMove('JOIN')}>{t(office ? 'join.byOffice' : 'join.propose')}</button>}
      {may.LEAVE && <button type="button" className={css.link} onClick={() => setMove('LEAVE')}>{t(office ? 'leave.byOffice' : 'leave.propose')}</button>}
      {move && <Propose move={move} conference={conference} regionCode={regionCode} office={office} onClose={() => setMove(null)} />}
    </p>
  );
}

interface Props { move: MembershipMove; conference: Conference; regionCode: string; office: boolean; onClose: () => void }

function Propose({ move, conference, regionCode, office, onClose }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const [unit, setUnit] = useState<AgencyFieldsFragment | null>(null);
  const [leaver, setLeaver] = useState<string | null>(null);
  const agencyId = move === 'JOIN' ? unit?.id ?? null : leaver;
  const leavers = conference.members.filter(({ role, toDay }) => role === 'MEMBER' && !toDay);
  return (
    <ActForm title={t(move === 'JOIN' ? 'join.propose' : 'leave.propose')} document={ProposeMembershipDocument} onClose={onClose} onDone={(done) => void navigate(`/member-changes/${done.id}`)}
      initial={{ people: move === 'JOIN' ? [{ seatKind: 'LIAISON', who: 'UNIT' }] : [] }}
      toVariables={(values) => ({ input: {
        conferenceId: conference.id, kind: move, agencyId: office ? agencyId : null, effectiveOn: text(values['effectiveOn']), reason: text(values['reason']), people: move === 'JOIN' ? seatsOf(values) : [],
      } })}>
      {office && move === 'JOIN' && <Form.Item label={t('join.unit')} htmlFor="joining-unit" required><AgencyPicker id="joining-unit" regionCode={regionCode} value={unit} onChange={setUnit} /></Form.Item>}
      {office && move === 'LEAVE' && (
        <Form.Item label={t('join.unit')} htmlFor="leaving-unit" required>
          <Select id="leaving-unit" value={leaver} onChange={setLeaver} getPopupContainer={(node) => node.parentElement ?? document.body} options={leavers.map(({ agency }) => ({ value: agency.id, label: agency.shortName }))} />
        </Form.Item>
      )}
      {move === 'JOIN' && (office ? unit && <JoiningSeats key={unit.id} agencyId={unit.id} /> : <JoiningSeats />)}
      <EffectFields hint={t(`change.hint.${move}`)} {...(office && { reason: t('join.letter') })} />
    </ActForm>
  );
}
