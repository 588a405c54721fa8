import { Form, InputNumber } from 'antd';
import type { AgencyFieldsFragment } from '../../generated/graphql';
import { AddAgency } from '../../shared/agencies';
import { useT } from '../../shared/messages';
import { RouteProposal, useRouting } from '../referrals/route-proposal';
import css from './joint.module.css';

const DAYS = 5;

export const invitationsOf = (values: Record<string, unknown>): { agencyId: string; replyDays: number }[] =>
  ((values['agencies'] as AgencyFieldsFragment[] | undefined) ?? []).map(({ id }) => ({ agencyId: id, replyDays: Number(values['replyDays'] ?? DAYS) }));

/** Whom to invite (by the lists of responsibilities, if one says what it is about), and until when an answer is asked for. */
export function InviteFields() {
  const t = useT();
  return (
    <>
      <Form.Item name="agencies" label={t('joint.field.agencies')}><Agencies /></Form.Item>
      <Form.Item name="replyDays" label={t('joint.field.replyDays')} initialValue={DAYS} extra={t('joint.hint.replyDays')}><InputNumber min={1} max={60} precision={0} /></Form.Item>
    </>
  );
}

function Agencies({ value = [], onChange }: { value?: AgencyFieldsFragment[]; onChange?: (agencies: AgencyFieldsFragment[]) => void }) {
  const t = useT();
  const routing = useRouting('JOINT');
  const add = (agency: AgencyFieldsFragment): void => onChange?.([...value, agency]);
  return (
    <div>
      <RouteProposal routing={routing} agency={value.find(({ id }) => id === routing.proposed?.id) ?? null} onTake={add} />
      <AddAgency listed={value} onAdd={add} />
      <ul className={css.picked}>
        {value.map((agency) => (
          <li key={agency.id}>{agency.shortName}
            <button type="button" className={css.link} aria-label={t('joint.remove', { name: agency.shortName })} onClick={() => onChange?.(value.filter(({ id }) => id !== agency.id))}>×</button></li>
        ))}
      </ul>
    </div>
  );
}
