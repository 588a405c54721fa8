import { DeleteOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useId } from 'react';
import type { AgencyKind, FormFieldFieldsFragment, KindFieldsFragment } from '../../../generated/graphql';
import { AgencyPicker } from '../../../shared/agencies';
import { Field } from '../../../shared/forms';
import { useT } from '../../../shared/messages';
import { useMe } from '../../../shared/session';
import { FormField } from '../forms/form-field';
import { SeatField } from '../letter/seat-field';
import { RouteProposal, useRouting } from '../route-proposal';
import type { Recipient } from './fan-out-values';
import css from './fan-out.module.css';

interface Props {
  no: number;
  recipient: Recipient;
  kinds: readonly KindFieldsFragment[];
  /** Fields of this recipient's kind that are not told to all. */
  own: readonly FormFieldFieldsFragment[];
  problem?: string;
  /** Said where it goes to another than the list names without a reason. */
  unreasoned?: string;
  onChange: (patch: Partial<Recipient>) => void;
  onRemove?: () => void;
}

/** One recipient: by which kind, which agency, and what it alone is told. */
export function RecipientRow({ no, recipient, kinds, own, problem, unreasoned, onChange, onRemove }: Props) {
  const t = useT();
  const id = useId();
  const me = useMe();
  const kind = kinds.find((each) => each.kind === recipient.kind);
  const routing = useRouting(recipient.kind, {
    problem: recipient.problem ?? null, reason: recipient.routeReason ?? '', setProblem: (about) => onChange({ problem: about }), setReason: (routeReason) => onChange({ routeReason }),
  });
  const to = (agency: Recipient['agency']): void => onChange({ agency, seatId: null, routeReason: '' });
  return (
    <li className={css.recipient}>
      <fieldset>
        <legend>{t('fanOut.recipient', { no })}</legend>
        <Field id={`${id}-kind`} label={t('letter.kind')} required hint={kind?.form.length === 0 ? t('fanOut.drafted') : kind?.description}>
          <Select
            id={`${id}-kind`}
            className={css.wide}
            value={recipient.kind}
            options={kinds.map((each) => ({
              value: each.kind, disabled: !each.mayDraft,
              label: each.mayDraft ? each.label : `${each.label}　${t('letter.mayNotDraft', { kind: t(`AgencyKind.${me.agency.kind}`) })}`,
            }))}
            onChange={(next) => onChange({ kind: next, agency: null, seatId: null, problem: null, routeReason: '' })}
          />
        </Field>
        <RouteProposal routing={routing} agency={recipient.agency} onTake={to} refused={unreasoned} />
        <Field id={`${id}-to`} label={t('letter.toAgency')} required problem={problem}>
          <AgencyPicker
            key={recipient.kind}
            id={`${id}-to`}
            kinds={(kind?.receiverKinds ?? []) as AgencyKind[]}
            regionCode={me.agency.region.code}
            value={recipient.agency}
            onChange={to}
          />
        </Field>
        {kind?.sealed && <SeatField id={`${id}-seat`} agencyId={recipient.agency?.id} value={recipient.seatId} onChange={(seatId) => onChange({ seatId })} />}
        {own.length > 0 && <p className={css.own}>{t('fanOut.own')}</p>}
        {own.map((field) => <FormField key={field.name} field={field} at={['own', no - 1]} slot={`fan-out:${recipient.key}`} complete />)}
      </fieldset>
      {onRemove && <Button icon={<DeleteOutlined />} aria-label={t('fanOut.remove', { no })} onClick={onRemove} />}
    </li>
  );
}
