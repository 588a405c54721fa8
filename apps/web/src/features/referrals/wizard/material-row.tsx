import { CheckCircleFilled, CloseCircleFilled, ExclamationCircleFilled, MinusCircleOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useId } from 'react';
import type { MaterialKind, ReferralFieldsFragment } from '../../../generated/graphql';
import { useT } from '../../../shared/messages';
import { FileUpload } from '../../../shared/upload';
import { WizardField, type Problems } from './wizard-field';
import type { MaterialValue } from './wizard-values';
import css from './wizard.module.css';

interface Props {
  kind: MaterialKind;
  label: string;
  /** How it stands, in words. */
  standing: string;
  slot: string;
  value: MaterialValue;
  check?: ReferralFieldsFragment['check'][number];
  problems: Problems;
  onChange: (patch: Partial<MaterialValue>) => void;
  onCommit: () => void;
}

const MARKS = {
  READY: <CheckCircleFilled className={css.ready} aria-hidden />,
  REASONED: <ExclamationCircleFilled className={css.reasoned} aria-hidden />,
  MISSING: <CloseCircleFilled className={css.lacking} aria-hidden />,
  ABSENT: <MinusCircleOutlined className={css.absent} aria-hidden />,
} as const;

/** One kind of material: its state by the server's check, its files, or the reason why there is none. */
export function MaterialRow({ kind, label, standing, slot, value, check, problems, onChange, onCommit }: Props) {
  const t = useT();
  const id = useId();
  const status = (check?.status ?? 'MISSING') as keyof typeof MARKS;
  return (
    <li className={css[status] ?? css.MISSING}>
      <p className={css.kind}>
        {MARKS[status]}
        <b>{standing}</b>
      </p>
      <FileUpload slot={slot} label={label} value={value.files} onChange={(files) => onChange({ files })} />
      {(check?.reasonAllowed || value.reason) && value.files.length === 0 && (
        <WizardField id={id} label={t('referrals.whyNone')} names={[`materials.${kind}`]} problems={problems}>
          <Input id={id} value={value.reason} onChange={(event) => onChange({ reason: event.target.value })} onBlur={onCommit} />
        </WizardField>
      )}
    </li>
  );
}
