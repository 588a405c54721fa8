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

/** As the form gives it: a value and a way to change it. */
const UnitPicker = ({ id, value, onChange, regionCode }: { id?: string; value?: AgencyFieldsFragment | null; onChange?: (agency: AgencyFieldsFragment | null) => void; regionCode: string }) =>
  <AgencyPicker id={id} regionCode={regionCode} value={value ?? null} onChange={(agency) => onChange?.(agency)} />;

interface Props { move: MembershipMove; conference: Conference; regionCode: string; office: boolean; onClose: () => void }

function Propose({ move, conference, regionCode, office, onClose }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const rule = [{ required: true, message: t('topic.fill', { field: t('join.unit') }) }];
  const title = move === 'JOIN' ? (office ? 'join.byOffice' : 'join.propose') : office ? 'leave.byOffice' : 'leave.propose';
  const leavers = conference.members.filter(({ role, toDay }) => role === 'MEMBER' && !toDay);
  return (
    <ActForm title={t(title)} document={ProposeMembershipDocument} onClose={onClose} onDone={(done) => void navigate(`/member-changes/${done.id}`)}
      initial={{ people: move === 'JOIN' ? [{ seatKind: 'LIAISON', who: 'UNIT' }] : [] }}
      toVariables={(values) => ({ input: {
        conferenceId: conference.id, kind: move, agencyId: office ? (values['unit'] as AgencyFieldsFragment | undefined)?.id ?? (text(values['leaver']) || null) : null, effectiveOn: text(values['effectiveOn']), reason: text(values['reason']), people: move === 'JOIN' ? seatsOf(values) : [],
      } })}>
      {office && move === 'JOIN' && <Form.Item name="unit" label={t('join.unit')} rules={rule}><UnitPicker regionCode={regionCode} /></Form.Item>}
      {office && move === 'LEAVE' && (
        <Form.Item name="leaver" label={t('join.unit')} rules={rule}>
          <Select getPopupContainer={(node) => node.parentElement ?? document.body} options={leavers.map(({ agency }) => ({ value: agency.id, label: agency.shortName }))} />
        </Form.Item>
      )}
      {move === 'JOIN' && !office && <JoiningSeats />}
      {move === 'JOIN' && office && (
        <Form.Item noStyle shouldUpdate>
          {({ getFieldValue }) => {
            const unit = getFieldValue('unit') as AgencyFieldsFragment | null | undefined;
            return unit && <JoiningSeats key={unit.id} agencyId={unit.id} />;
          }}
        </Form.Item>
      )}
      <EffectFields hint={t(`change.hint.${move}`)} {...(office && { reason: t('join.letter') })} />
    </ActForm>
  );
}
