import { DecideTypicalCaseDocument, EditTypicalCaseDocument, EndTypicalCaseDocument, PublishTypicalCaseDocument, SubmitTypicalCaseDocument, type TypicalCaseFieldsFragment } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { useT } from '../../shared/messages';
import { ReasonForm } from '../conference/reason-form';
import { TypicalFields, typicalOf } from './typical-fields';

/** The dialog of each act on a typical case. */
export function TypicalDialogs({ typical, act, onClose }: { typical: TypicalCaseFieldsFragment; act: string; onClose: () => void }) {
  const t = useT();
  const { id, version } = typical;
  const [name = '', variant = ''] = act.split(':');
  const title = t(`typical.act.${act.replace(':', '.')}` as 'typical.act.submitTypicalCase');
  const done = { version, onClose, onDone: onClose };
  switch (name) {
    case 'editTypicalCase':
      return (
        <ActForm title={t('typical.keep')} intro={t('typical.editText')} width={860} document={EditTypicalCaseDocument} {...done} initial={{ title: typical.title, text: typical.text, lesson: typical.lesson, violationTypes: typical.violationTypes }}
          toVariables={(values, expectedVersion) => ({ input: { ...typicalOf(values), id, expectedVersion } })}><TypicalFields /></ActForm>
      );
    case 'submitTypicalCase': return <ActForm title={title} intro={t('typical.submitText', { agency: typical.origin.name })} document={SubmitTypicalCaseDocument} {...done} toVariables={(_, expectedVersion) => ({ input: { id, expectedVersion } })} />;
    case 'publishTypicalCase': return <ActForm title={title} intro={t('typical.publishText')} document={PublishTypicalCaseDocument} {...done} toVariables={(_, expectedVersion) => ({ input: { id, expectedVersion } })} />;
    case 'decideTypicalCase':
      return <ReasonForm title={title} intro={t(variant === 'APPROVE' ? 'typical.approveText' : 'typical.returnText')} label={t(variant === 'APPROVE' ? 'ask.opinion' : 'data.reason')} required={variant !== 'APPROVE'} version={version} document={DecideTypicalCaseDocument} onClose={onClose}
        toVariables={(reason, expectedVersion) => ({ input: { id, expectedVersion, approve: variant === 'APPROVE', reason: reason || null } })} />;
    default:
      return <ReasonForm danger title={title} intro={t(variant === 'DISCARD' ? 'bulletin.discardText' : 'typical.withdrawText')} label={t('data.reason')} version={version} document={EndTypicalCaseDocument} onClose={onClose} toVariables={(reason, expectedVersion) => ({ input: { id, expectedVersion, reason } })} />;
  }
}
