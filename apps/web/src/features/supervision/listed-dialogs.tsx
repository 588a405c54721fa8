import { Button, Checkbox, Form, Input, InputNumber, Radio } from 'antd';
import { DecideDelistingDocument, DecideListingDocument, FileSupervisionReportDocument, NominateAgainDocument, RequestDelistingDocument, type AgencyFieldsFragment, type ListedFieldsFragment, type SupervisionLevel } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { AgencyPicker } from '../../shared/agencies';
import { useT } from '../../shared/messages';
import { fileIdsOf, FileUpload } from '../../shared/upload';
import css from '../consultations/consultations.module.css';

interface Props { listed: ListedFieldsFragment; action: string; measureId?: string; onClose: () => void }
interface Measure { agency?: AgencyFieldsFragment; text?: string; workingDays?: number }

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The dialog of each act on a listed supervision. */
export function ListedDialogs({ listed, action, measureId, onClose }: Props) {
  const t = useT();
  const { id, version } = listed;
  const shared = { version, onDone: onClose, onClose };
  const rule = (label: string) => [{ required: true, message: t('consult.fillIn', { field: label }) }];
  const area = (name: string, label: string, required = true) => <Form.Item name={name} label={label} rules={required ? rule(label) : []}><Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} /></Form.Item>;
  switch (action) {
    case 'decideListing:APPROVE':
      return (
        <ActForm {...shared} title={t('watch.approve')} document={DecideListingDocument} initial={{ level: listed.level, measures: [{ workingDays: 20 }], reportDays: 10 }}
          toVariables={(values, expectedVersion) => ({ input: {
            id, expectedVersion, approve: true, reason: text(values['reason']) || null, level: text(values['level']) as SupervisionLevel, reportDays: values['reportDays'] ? Number(values['reportDays']) : null,
            measures: ((values['measures'] as Measure[] | undefined) ?? []).map((one) => ({ agencyId: one.agency?.id ?? '', text: one.text ?? '', workingDays: Number(one.workingDays ?? 0) })),
          } })}>
          <Form.Item name="level" label={t('watch.field.level')}><Radio.Group options={(['PROVINCE', 'CITY'] as const).map((value) => ({ value, label: t(`SupervisionLevel.${value}`) }))} /></Form.Item>
          <Form.List name="measures">{(fields, { add, remove }) => (
            <div>
              {fields.map((field) => (
                <fieldset key={field.key} className={css.invitee}>
                  <legend>{t('watch.field.measure')} {field.name + 1}</legend>
                  <Form.Item name={[field.name, 'agency']} label={t('watch.field.owner')} rules={rule(t('watch.field.owner'))}><OwnerPicker region={listed.agency.region.code} /></Form.Item>
                  <Form.Item name={[field.name, 'text']} label={t('watch.field.text')} rules={rule(t('watch.field.text'))}><Input /></Form.Item>
                  <Form.Item name={[field.name, 'workingDays']} label={t('watch.field.days')} rules={rule(t('watch.field.days'))}><InputNumber min={1} max={250} precision={0} /></Form.Item>
                  {fields.length > 1 && <Button type="link" onClick={() => remove(field.name)}>{t('outcome.removeMeasure')}</Button>}
                </fieldset>
              ))}
              <Button type="dashed" onClick={() => add({ workingDays: 20 })}>{t('outcome.addMeasure')}</Button>
            </div>
          )}</Form.List>
          <Form.Item name="reportDays" label={t('watch.field.reportDays')}><InputNumber min={1} max={120} precision={0} /></Form.Item>
          {area('reason', t('watch.decision'), false)}
        </ActForm>
      );
    case 'decideListing:RETURN':
      return <ActForm {...shared} title={t('watch.return')} document={DecideListingDocument} toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, approve: false, reason: text(values['reason']) } })}>{area('reason', t('watch.field.reason'))}</ActForm>;
    case 'decideDelisting:APPROVE':
    case 'decideDelisting:RETURN': {
      const approve = action.endsWith('APPROVE');
      return <ActForm {...shared} title={approve ? t('watch.delist') : t('watch.keep')} document={DecideDelistingDocument}
        toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, approve, reason: text(values['reason']) || null } })}>{area('reason', t('watch.field.reason'), !approve)}</ActForm>;
    }
    case 'requestDelisting':
      return <ActForm {...shared} title={t('watch.requestDelisting')} document={RequestDelistingDocument} toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, reason: text(values['reason']) } })}>{area('reason', t('watch.field.reason'))}</ActForm>;
    case 'nominateAgain':
      return (
        <ActForm {...shared} title={t('watch.nominateAgain')} document={NominateAgainDocument} initial={{ title: listed.title, reason: listed.reason }}
          toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, title: text(values['title']), reason: text(values['reason']) } })}>
          <Form.Item name="title" label={t('watch.field.title')} rules={rule(t('watch.field.title'))}><Input /></Form.Item>
          {area('reason', t('watch.field.reason'))}
        </ActForm>
      );
    default:
      return (
        <ActForm title={t('watch.report')} document={FileSupervisionReportDocument} onDone={onClose} onClose={onClose}
          toVariables={(values) => ({ input: { measureId: measureId ?? '', text: text(values['text']), done: values['done'] === true, fileIds: fileIdsOf(values['files']) } })}>
          {area('text', t('watch.field.text'))}
          <Form.Item name="files" label={t('consult.field.files')}><FileUpload compact slot={`report:${measureId ?? ''}`} label={t('consult.field.files')} /></Form.Item>
          <Form.Item name="done" valuePropName="checked"><Checkbox>{t('watch.field.done')}</Checkbox></Form.Item>
        </ActForm>
      );
  }
}

function OwnerPicker({ value, onChange, region, id }: { value?: AgencyFieldsFragment; onChange?: (agency: AgencyFieldsFragment | null) => void; region: string; id?: string }) {
  return <AgencyPicker id={id} regionCode={region} value={value ?? null} onChange={(agency) => onChange?.(agency)} />;
}
