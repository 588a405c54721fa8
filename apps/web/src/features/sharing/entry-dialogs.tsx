import { Form, Input } from 'antd';
import {
  type CatalogueEntryFieldsFragment, ExtendCatalogueChangeDocument, RefreshCatalogueEntryDocument, ReportCatalogueChangeDocument, ReviewCatalogueEntryDocument, SubmitCatalogueEntryDocument,
  WithdrawCatalogueEntryDocument,
} from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { DayField, today } from '../../shared/fields';
import { useT } from '../../shared/messages';
import { ReasonForm } from '../conference/reason-form';
import { EditEntry } from './entry-form';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The dialog of each act on an entry of the catalogue. */
export function EntryDialogs({ entry, act, onClose }: { entry: CatalogueEntryFieldsFragment; act: string; onClose: () => void }) {
  const t = useT();
  const { id, version } = entry;
  const rule = (label: string) => [{ required: true, message: t('topic.fill', { field: label }) }];
  const done = { version, onClose, onDone: onClose };
  switch (act) {
    case 'editCatalogueEntry': return <EditEntry entry={entry} onClose={onClose} />;
    case 'submitCatalogueEntry': return <ActForm title={t('data.submit')} intro={t('data.submitText')} document={SubmitCatalogueEntryDocument} {...done} toVariables={(_, expectedVersion) => ({ input: { id, expectedVersion } })} />;
    case 'reviewCatalogueEntry:PUBLISH':
      return <ReasonForm title={t('data.publish')} intro={t('data.publishText')} label={t('data.opinion')} required={false} version={version} document={ReviewCatalogueEntryDocument} onClose={onClose}
        toVariables={(reason, expectedVersion) => ({ input: { id, expectedVersion, publish: true, reason: reason || null } })} />;
    case 'reviewCatalogueEntry:RETURN':
      return <ReasonForm title={t('data.return')} intro={t('data.returnText')} label={t('data.reason')} version={version} document={ReviewCatalogueEntryDocument} onClose={onClose}
        toVariables={(reason, expectedVersion) => ({ input: { id, expectedVersion, publish: false, reason } })} />;
    case 'reportCatalogueChange':
      return (
        <ActForm title={t('data.change')} intro={t('data.changeText')} document={ReportCatalogueChangeDocument} {...done} initial={{ changedOn: today() }}
          toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, changedOn: text(values['changedOn']), text: text(values['text']) } })}>
          <Form.Item name="changedOn" label={t('data.changedOn')} rules={rule(t('data.changedOn'))}><DayField required /></Form.Item>
          <Form.Item name="text" label={t('data.whatChanged')} rules={rule(t('data.whatChanged'))}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} /></Form.Item>
        </ActForm>
      );
    case 'refreshCatalogueEntry':
      return (
        <ActForm title={t('data.refreshed')} intro={t('data.refreshedText')} document={RefreshCatalogueEntryDocument} {...done} initial={{ refreshedOn: today() }}
          toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, refreshedOn: text(values['refreshedOn']) } })}>
          <Form.Item name="refreshedOn" label={t('data.refreshedOn')} rules={rule(t('data.refreshedOn'))}><DayField required /></Form.Item>
        </ActForm>
      );
    case 'extendCatalogueChange':
      return (
        <ActForm title={t('data.extend')} intro={t('data.extendText')} document={ExtendCatalogueChangeDocument} {...done}
          toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, approver: text(values['approver']), reason: text(values['reason']) } })}>
          <Form.Item name="approver" label={t('data.approver')} rules={rule(t('data.approver'))}><Input maxLength={200} /></Form.Item>
          <Form.Item name="reason" label={t('data.reason')} rules={rule(t('data.reason'))}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} /></Form.Item>
        </ActForm>
      );
    default:
      return <ReasonForm danger title={t('data.withdraw')} intro={t(entry.edition > 0 ? 'data.withdrawText' : 'data.withdrawDraftText')} label={t('data.reason')} version={version} document={WithdrawCatalogueEntryDocument} onClose={onClose}
        toVariables={(reason, expectedVersion) => ({ input: { id, expectedVersion, reason } })} />;
  }
}
