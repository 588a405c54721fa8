import { Form, Input } from 'antd';
import { useQuery } from 'urql';
import {
  AddBulletinUnitsDocument, type BulletinFieldsFragment, BulletinPreviewDocument, ChaseBulletinDocument, CorrectBulletinDocument, DiscardBulletinDocument, EditBulletinDocument, RecallBulletinDocument, ReceiveBulletinDocument,
  ReturnBulletinDocument, SendBulletinDocument, SubmitBulletinDocument, TakeBackBulletinDocument, WithdrawBulletinDocument,
} from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { useT } from '../../shared/messages';
import { ScrollBox } from '../../shared/layout/scroll-box';
import { Loading, LoadError } from '../../shared/states';
import { ReasonForm } from '../conference/reason-form';
import { AudienceField } from './audience-field';
import { BulletinFields, bulletinOf, CaseField, caseOf, valuesOf, WordsFields, wordsOf } from './bulletin-fields';
import css from './bulletins.module.css';

interface Props { bulletin: BulletinFieldsFragment; onClose: () => void }

/** The dialog of each act on a bulletin. */
export function BulletinDialogs({ bulletin, act, onClose }: Props & { act: string }) {
  const t = useT();
  const { id, version } = bulletin;
  const [name = ''] = act.split(':');
  const title = t(`bulletin.act.${act.replace(':', '.')}` as 'bulletin.act.sendBulletin');
  const done = { version, onClose, onDone: onClose };
  const only = (_: unknown, expectedVersion: number) => ({ input: { id, expectedVersion } });
  const reasoned = (reason: string, expectedVersion: number) => ({ input: { id, expectedVersion, reason } });
  switch (name) {
    case 'editBulletin': return <Edit bulletin={bulletin} onClose={onClose} />;
    case 'submitBulletin': return <ActForm title={title} intro={t('bulletin.submitText')} document={SubmitBulletinDocument} {...done} toVariables={only}><Reached id={id} /></ActForm>;
    case 'sendBulletin': return <ActForm title={title} intro={t(bulletin.kind === 'URGENT_NOTICE' ? 'bulletin.sendUrgentText' : 'bulletin.sendText')} document={SendBulletinDocument} {...done} toVariables={only}><Reached id={id} /></ActForm>;
    case 'discardBulletin': return <ActForm danger title={title} intro={t('bulletin.discardText')} document={DiscardBulletinDocument} {...done} toVariables={only} />;
    case 'chaseBulletin': return <ActForm title={title} intro={t('bulletin.chaseText', { units: bulletin.audience.filter(({ receivedAt }) => receivedAt === null).map(({ agency }) => agency.shortName).join(t('common.comma')) })} document={ChaseBulletinDocument} {...done} toVariables={only} />;
    case 'receiveBulletin': return <ActForm title={title} intro={t(bulletin.state === 'WITHDRAWN' ? 'bulletin.receiveWithdrawalText' : 'bulletin.receiveText')} document={ReceiveBulletinDocument} onClose={onClose} onDone={onClose} toVariables={() => ({ input: { id, no: bulletin.no } })} />;
    case 'returnBulletin': return <ReasonForm title={title} intro={t('bulletin.returnText')} label={t('data.reason')} version={version} document={ReturnBulletinDocument} onClose={onClose} toVariables={reasoned} />;
    case 'takeBackBulletin': return <ActForm title={title} intro={t('bulletin.takeBackText')} document={TakeBackBulletinDocument} {...done} toVariables={only} />;
    case 'addBulletinUnits':
      return (
        <ActForm title={title} intro={t('bulletin.addText')} width={760} document={AddBulletinUnitsDocument} {...done} toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, unitIds: (values['unitIds'] as string[] | undefined) ?? [] } })}>
          <Form.Item name="unitIds" label={t('bulletin.units')}><AudienceField without={bulletin.audience.map(({ agency }) => agency.id)} /></Form.Item>
        </ActForm>
      );
    case 'correctBulletin': return <Correct bulletin={bulletin} onClose={onClose} />;
    case 'recallBulletin': return <ReasonForm danger title={title} intro={t('bulletin.recallText')} label={t('data.reason')} version={version} document={RecallBulletinDocument} onClose={onClose} toVariables={reasoned} />;
    default: return <ReasonForm danger title={title} intro={t('bulletin.withdrawText')} label={t('data.reason')} version={version} document={WithdrawBulletinDocument} onClose={onClose} toVariables={reasoned} />;
  }
}

/** 发出前预览: every unit with the seats that are told there, and what units see. */
function Reached({ id }: { id: string }) {
  const t = useT();
  const [{ data, error }, ask] = useQuery({ query: BulletinPreviewDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  if (error && !data) return <LoadError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Loading rows={3} />;
  return (
    <>
      <p>{data.bulletinPreview.length === 0 ? t('bulletin.nobody') : t('bulletin.reaches', { count: data.bulletinPreview.length })}</p>
      <ScrollBox className={css.reached} label={t('bulletin.preview')}>
        <table className={css.receipts}>
          <thead><tr><th scope="col">{t('bulletin.unit')}</th><th scope="col">{t('bulletin.told')}</th></tr></thead>
          <tbody>
            {data.bulletinPreview.map((unit) => {
              const held = unit.seats.filter((seat) => seat.held);
              return <tr key={unit.agency.id}><td>{unit.agency.shortName}</td><td>{held.length > 0 ? [...new Set(held.map((seat) => seat.title))].join(t('common.comma')) : <span className={css.nobody}>{t('bulletin.nobodyThere')}</span>}</td></tr>;
            })}
          </tbody>
        </table>
      </ScrollBox>
      <p className="muted">{t('bulletin.seen')}</p>
    </>
  );
}

function Edit({ bulletin, onClose }: Props) {
  const t = useT();
  const [current] = bulletin.versions;
  if (!current) return null;
  const units = bulletin.audience.map(({ agency }) => agency);
  return (
    <ActForm title={t('bulletin.keep')} width={860} document={EditBulletinDocument} version={bulletin.version} onClose={onClose} onDone={onClose}
      initial={{ ...valuesOf(current), kind: bulletin.kind, caseId: bulletin.caseId ?? undefined, unitIds: units.map((unit) => unit.id) }} toVariables={(values, expectedVersion) => ({ input: { ...bulletinOf(values), id: bulletin.id, expectedVersion } })}>
      <BulletinFields current={current} caseId={bulletin.caseId} known={units} />
    </ActForm>
  );
}

function Correct({ bulletin, onClose }: Props) {
  const t = useT();
  const [current] = bulletin.versions;
  if (!current) return null;
  const label = t('bulletin.correctReason');
  return (
    <ActForm title={t('bulletin.act.correctBulletin')} intro={t('bulletin.correctText')} width={860} document={CorrectBulletinDocument} version={bulletin.version} onClose={onClose} onDone={onClose}
      initial={{ ...valuesOf(current), caseId: current.caseId ?? undefined }} toVariables={(values, expectedVersion) => ({ input: { ...wordsOf(values), id: bulletin.id, expectedVersion, reason: typeof values['reason'] === 'string' ? values['reason'] : '' } })}>
      <Form.Item name="reason" label={label} rules={[{ required: true, message: t('topic.fill', { field: label }) }]}><Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} /></Form.Item>
      <WordsFields kind={bulletin.kind} current={current} />
      <CaseField current={caseOf(current)} />
    </ActForm>
  );
}
