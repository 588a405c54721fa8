import { Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { OpenFromCollisionDocument, OpenJointDocument } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { useT } from '../../shared/messages';
import { InviteFields, invitationsOf } from './invite-fields';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const BASIS = '《医疗保障基金使用监督管理条例》第二十二条';

interface Props { caseId?: string; collisionId?: string; subject: string; onClose: () => void }

/** Opens a joint investigation over a case, or in one step from an agreed 撞案提示. */
export function OpenJoint({ caseId, collisionId, subject, onClose }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const done = (joint: { id: string }): void => void navigate(`/joint/${joint.id}`);
  const initial = { title: t('joint.titleOf', { subject }), basis: BASIS };
  const said = (values: Record<string, unknown>) => ({ title: text(values['title']), summary: text(values['summary']), basis: text(values['basis']) });
  const fields = (
    <>
      <Form.Item name="title" label={t('joint.field.title')} rules={[{ required: true, message: t('joint.fillIn', { field: t('joint.field.title') }) }]}><Input /></Form.Item>
      <Form.Item name="summary" label={t('joint.field.summary')} extra={t('joint.hint.summary')} rules={[{ required: true, message: t('joint.fillIn', { field: t('joint.field.summary') }) }]}><Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} /></Form.Item>
      <Form.Item name="basis" label={t('joint.field.basis')} rules={[{ required: true, message: t('joint.fillIn', { field: t('joint.field.basis') }) }]}><Input /></Form.Item>
    </>
  );
  return collisionId
    ? <ActForm title={t('joint.act.open')} intro={t('joint.intro.fromCollision')} document={OpenFromCollisionDocument} initial={initial} onDone={done} onClose={onClose}
        toVariables={(values) => ({ input: { id: collisionId, ...said(values) } })}>{fields}</ActForm>
    : <ActForm title={t('joint.act.open')} intro={t('joint.intro.open')} document={OpenJointDocument} initial={initial} onDone={done} onClose={onClose}
        toVariables={(values) => ({ input: { caseId: caseId ?? '', ...said(values), invitations: invitationsOf(values) } })}>{fields}<InviteFields /></ActForm>;
}
