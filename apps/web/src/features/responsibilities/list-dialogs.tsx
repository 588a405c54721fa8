import { Form, Input } from 'antd';
import { DiscardResponsibilityListDocument, type ResponsibilityListFieldsFragment, ReviewResponsibilityListDocument, SubmitResponsibilityListDocument } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { DayField } from '../../shared/fields';
import { useT } from '../../shared/messages';
import { ReasonForm } from '../conference/reason-form';
import { EditList } from './list-form';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The dialog of each act on a version. */
export function ListDialogs({ list, act, onClose }: { list: ResponsibilityListFieldsFragment; act: string; onClose: () => void }) {
  const t = useT();
  const { id, version } = list;
  const done = { version, onClose, onDone: onClose };
  switch (act) {
    case 'editResponsibilityList': return <EditList list={list} onClose={onClose} />;
    case 'submitResponsibilityList':
      return <ActForm title={t('duty.submit')} intro={t('duty.submitText')} document={SubmitResponsibilityListDocument} {...done} toVariables={(_, expectedVersion) => ({ input: { id, expectedVersion } })} />;
    case 'discardResponsibilityList':
      return <ActForm danger title={t('duty.discard')} intro={t('duty.discardText')} document={DiscardResponsibilityListDocument} {...done} toVariables={(_, expectedVersion) => ({ input: { id, expectedVersion } })} />;
    case 'reviewResponsibilityList:RETURN':
      return <ReasonForm title={t('duty.return')} intro={t('duty.returnText')} label={t('duty.reason')} version={version} document={ReviewResponsibilityListDocument} onClose={onClose}
        toVariables={(reason, expectedVersion) => ({ input: { id, expectedVersion, publish: false, reason } })} />;
    default:
      return (
        <ActForm title={t('duty.publish')} intro={t('duty.publishText')} document={ReviewResponsibilityListDocument} {...done} initial={{ inForceFrom: list.inForceFrom }}
          toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, publish: true, inForceFrom: text(values['inForceFrom']) || null, reason: text(values['reason']) || null } })}>
          <Form.Item name="inForceFrom" label={t('duty.inForceFrom')} extra={t('duty.inForceHint')}><DayField required /></Form.Item>
          <Form.Item name="reason" label={t('duty.opinion')}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} /></Form.Item>
        </ActForm>
      );
  }
}
