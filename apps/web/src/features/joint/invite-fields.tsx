import { Form, InputNumber } from 'antd';
import { useState } from 'react';
import type { AgencyFieldsFragment } from '../../generated/graphql';
import { AgencyPicker } from '../../shared/agencies';
import { useT } from '../../shared/messages';
import { useMe } from '../../shared/session';
import css from './joint.module.css';

const DAYS = 5;

export const invitationsOf = (values: Record<string, unknown>): { agencyId: string; replyDays: number }[] =>
  ((values['agencies'] as AgencyFieldsFragment[] | undefined) ?? []).map(({ id }) => ({ agencyId: id, replyDays: Number(values['replyDays'] ?? DAYS) }));

/** Whom to invite, and until when an answer is asked for. */
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
  const me = useMe();
  const [picked, setPicked] = useState<AgencyFieldsFragment | null>(null);
  return (
    <div>
      <AgencyPicker regionCode={me.agency.region.code} value={picked} onChange={(agency) => {
        setPicked(null);
        if (agency && !value.some(({ id }) => id === agency.id)) onChange?.([...value, agency]);
      }} />
      <ul className={css.picked}>
        {value.map((agency) => (
          <li key={agency.id}>{agency.shortName}
            <button type="button" className={css.link} aria-label={t('joint.remove', { name: agency.shortName })} onClick={() => onChange?.(value.filter(({ id }) => id !== agency.id))}>×</button></li>
        ))}
      </ul>
    </div>
  );
}
