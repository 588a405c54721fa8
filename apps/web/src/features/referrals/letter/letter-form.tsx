import { Form } from 'antd';
import { useEffect, useId } from 'react';
import type { AgencyKind, KindFieldsFragment } from '../../../generated/graphql';
import { AgencyPicker } from '../../../shared/agencies';
import { namePath } from '../../../shared/fields';
import { Field } from '../../../shared/forms';
import { useT } from '../../../shared/messages';
import { FormField } from '../forms/form-field';
import type { Values } from '../forms/form-values';
import { RouteReason } from '../route-reason';
import type { Problems } from '../wizard/wizard-field';
import type { LetterValues } from './letter-values';
import { SeatField } from './seat-field';

interface Props {
  kind: KindFieldsFragment;
  values: LetterValues;
  slot: string;
  problems: Problems;
  onChange: (patch: Partial<LetterValues>) => void;
}

/** ① To whom, and what the form of this kind asks for. */
export function LetterForm({ kind, values, slot, problems, onChange }: Props) {
  const t = useT();
  const id = useId();
  const [form] = Form.useForm<Values>();
  useEffect(() => form.setFieldsValue(values.form), [form, values.form]);
  useEffect(() => {
    form.setFields(kind.form.map(({ name }) => ({ name, errors: [] })));
    form.setFields(problems.map((problem) => ({ name: namePath(problem.field), errors: [problem.message] })));
  }, [form, kind, problems]);
  const about = (name: string): string | undefined => problems.find((problem) => problem.field === name)?.message;

  return (
    <>
      <Field id={`${id}-to`} label={t('letter.toAgency')} required problem={about('toAgencyId')}>
        <AgencyPicker
          id={`${id}-to`}
          kinds={kind.receiverKinds as AgencyKind[]}
          regionCode={values.toAgency.region.code}
          value={values.toAgency}
          onChange={(toAgency) => toAgency && onChange({ toAgency, toSeatId: null, routeReason: '' })}
        />
      </Field>
      <RouteReason value={values.routeReason} problems={problems} onChange={(routeReason) => onChange({ routeReason })} />
      {kind.sealed && <SeatField id={`${id}-seat`} agencyId={values.toAgency.id} value={values.toSeatId} problem={about('toSeatId')} onChange={(toSeatId) => onChange({ toSeatId })} />}
      <Form form={form} name="letter" layout="vertical" initialValues={values.form} onValuesChange={(_changed, all) => onChange({ form: all })}>
        {kind.form.map((field) => <FormField key={field.name} field={field} slot={slot} />)}
      </Form>
    </>
  );
}
