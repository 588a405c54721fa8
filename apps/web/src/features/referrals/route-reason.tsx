import { Input } from 'antd';
import { useId } from 'react';
import { Field } from '../../shared/forms';
import { useT } from '../../shared/messages';
import type { Problems } from './wizard/wizard-field';

/** Why a draft goes to another than the list names: asked for where the server refuses without it. */
export function RouteReason({ value, problems, onChange }: { value: string; problems: Problems; onChange: (reason: string) => void }) {
  const t = useT();
  const id = useId();
  const problem = problems.find(({ field }) => field === 'routeReason');
  if (!problem && !value) return null;
  return (
    <Field id={id} label={t('duty.departed')} required problem={value.trim() ? undefined : problem?.message}>
      <Input id={id} value={value} maxLength={500} onChange={(event) => onChange(event.target.value)} />
    </Field>
  );
}
