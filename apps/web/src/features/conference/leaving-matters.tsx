import { Form, Radio, Select } from 'antd';
import { useQuery } from 'urql';
import { Link } from 'react-router';
import { ConferenceDocument, SettleLeavingDocument, type LeavingChoice, type MemberChangeFieldsFragment } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { useT } from '../../shared/messages';
import { text } from './person-fields';
import css from './conference.module.css';

type Matter = MemberChangeFieldsFragment['matters'][number];
const PATH = { RESOLUTION: '/resolutions', MINUTES_SHARE: '/minutes-shares', MEETING: '/meetings', TOPIC: '/topics' } as const;

function Named({ matter, link = true }: { matter: Matter; link?: boolean }) {
  const t = useT();
  const name = `${matter.number ? `${matter.number}　` : ''}${matter.title}`;
  return (
    <>
      <span className={css.tag}>{t(`LeavingKind.${matter.objectKind}`)}</span>
      {link && matter.objectKind !== 'MINUTES_SHARE' ? <Link to={`${PATH[matter.objectKind]}/${matter.objectId}`}>{name}</Link> : <span>{name}</span>}
      {matter.dueOn && <span className="num">{t(matter.objectKind === 'MEETING' ? 'leave.heldOn' : 'leave.due', { day: matter.dueOn })}</span>}
    </>
  );
}

/** 未办结事项: what a unit that leaves has in hand, and what was decided about each. */
export function LeavingMatters({ change }: { change: MemberChangeFieldsFragment }) {
  const t = useT();
  const said = ({ choice, to }: Matter): string => (choice === null || choice === undefined ? t('leave.undecided') : choice === 'HAND' ? t('leave.handed', { agency: to?.shortName ?? '' }) : t('leave.stays'));
  return (
    <section className="card" aria-labelledby="leaving-matters">
      <header><h2 id="leaving-matters">{t('leave.matters')}</h2></header>
      {change.unsettled > 0 && <p className={`${css.note} ${css.problem}`}>{t('leave.unsettled', { count: change.unsettled })}</p>}
      {change.matters.length === 0 && <p className={`${css.note} muted`}>{t('leave.none')}</p>}
      <ul className={css.list}>
        {change.matters.map((matter) => (
          <li key={matter.objectId}>
            <p className={css.line}><Named matter={matter} /></p>
            <p className={css.small}>{said(matter)}</p>
          </li>
        ))}
      </ul>
      <p className={`${css.note} muted`}>{t('leave.rest')}</p>
    </section>
  );
}

/** 安排未办结事项: a word on each. */
export function SettleLeaving({ change, onClose }: { change: MemberChangeFieldsFragment; onClose: () => void }) {
  const t = useT();
  const [{ data }] = useQuery({ query: ConferenceDocument, variables: { id: change.conferenceId } });
  const members = (data?.conference?.members ?? []).filter(({ role, agency }) => role !== 'INVITED' && agency.id !== change.agency.id);
  const rule = (message: string) => [{ required: true, message }];
  return (
    <ActForm title={t('leave.settle')} intro={t('leave.settleText')} document={SettleLeavingDocument} version={change.version} width={760} onClose={onClose} onDone={onClose}
      initial={{ decisions: change.matters.map(({ mayHand, choice, to }) => ({ choice: mayHand ? choice ?? undefined : 'STAY', toAgencyId: to?.id })) }}
      toVariables={(values, expectedVersion) => {
        const decided = (values['decisions'] ?? []) as { choice?: LeavingChoice; toAgencyId?: string }[];
        return { input: { id: change.id, expectedVersion, decisions: change.matters.map(({ objectId }, index) => {
          const choice = decided[index]?.choice ?? 'STAY';
          return { objectId, choice, toAgencyId: choice === 'HAND' ? text(decided[index]?.toAgencyId) || null : null };
        }) } };
      }}>
      {change.matters.map((matter, index) => (
        <fieldset key={matter.objectId} className={css.seat}>
          <legend className={css.line}><Named matter={matter} link={false} /></legend>
          {!matter.mayHand && <p>{t('leave.stays')}　<span className="muted">{t('leave.mustStay')}</span></p>}
          {matter.mayHand && (
            <Form.Item name={['decisions', index, 'choice']} label={t('leave.choice')} rules={rule(t('leave.undecided'))}>
              <Radio.Group options={[{ value: 'STAY', label: t('leave.stays') }, { value: 'HAND', label: t('leave.hand') }]} />
            </Form.Item>
          )}
          {matter.mayHand && (
            <Form.Item noStyle shouldUpdate>
              {({ getFieldValue }) => getFieldValue(['decisions', index, 'choice']) === 'HAND' && (
                <Form.Item name={['decisions', index, 'toAgencyId']} label={t('leave.to')} rules={rule(t('topic.fill', { field: t('leave.to') }))}>
                  <Select getPopupContainer={(node) => node.parentElement ?? document.body} options={members.map(({ agency }) => ({ value: agency.id, label: agency.shortName }))} />
                </Form.Item>
              )}
            </Form.Item>
          )}
        </fieldset>
      ))}
    </ActForm>
  );
}
