import { Form, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { AnswerCollisionDocument, BrokerCollisionDocument, type CollisionFieldsFragment } from '../../generated/graphql';
import { ActForm, ActionBar } from '../../shared/acts';
import { useFormat, useT } from '../../shared/messages';
import { OpenJoint } from './open-joint';
import css from './joint.module.css';

/** 撞案提示: that another agency has the same subject, and nothing more until both agree. */
export function CollisionList({ collisions }: { collisions: readonly CollisionFieldsFragment[] }) {
  return <ul className={css.comments}>{collisions.map((collision) => <Item key={collision.id} collision={collision} />)}</ul>;
}

function Item({ collision }: { collision: CollisionFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const [dialog, setDialog] = useState<string | null>(null);
  const close = (): void => setDialog(null);
  const answer = (agree: boolean) => (values: Record<string, unknown>) => ({ input: { id: collision.id, agree, reason: (values['reason'] as string | undefined) ?? null } });
  return (
    <li>
      <p><b>{t('collision.same')}</b>　{collision.subjectName ?? t('collision.office')}　<span className={css.tag}>{t(`CollisionState.${collision.state}`)}</span>
        <time className="num muted" dateTime={collision.noticedAt}>　{format.instant(collision.noticedAt)}</time></p>
      {collision.caseId && <p><Link className={css.to} to={`/cases/${collision.caseId}`}>{collision.caseNumber}</Link></p>}
      {collision.referralId && <p><Link className={css.to} to={`/referrals/${collision.referralId}`}>{collision.referralNumber}</Link></p>}
      {collision.other && <p>{t('collision.other', { agency: collision.other.agency.name, seat: collision.other.seatTitle })}</p>}
      {collision.mine === 'AGREED' && collision.state === 'NOTICED' && <p className="muted">{t('collision.waiting')}</p>}
      {collision.jointId && <p><Link className={css.to} to={`/joint/${collision.jointId}`}>{t('collision.toJoint')}</Link></p>}
      <ActionBar actions={collision.availableActions.filter((each) => each.allowed)} primary="openJointFromCollision"
        labels={{ answerCollision: t('collision.agree'), openJointFromCollision: t('joint.act.open'), brokerCollision: t('collision.broker') }} onAct={setDialog}
        extra={collision.availableActions.some((each) => each.action === 'answerCollision' && each.allowed)
          ? <button type="button" className={css.link} onClick={() => setDialog('refuse')}>{t('collision.refuse')}</button> : undefined} />
      {dialog === 'answerCollision' && <ActForm title={t('collision.agree')} intro={t('collision.agreeIntro')} document={AnswerCollisionDocument} toVariables={answer(true)} onDone={close} onClose={close} />}
      {dialog === 'refuse' && (
        <ActForm danger title={t('collision.refuse')} intro={t('collision.refuseIntro')} document={AnswerCollisionDocument} toVariables={answer(false)} onDone={close} onClose={close}>
          <Form.Item name="reason" label={t('joint.field.reason')} rules={[{ required: true, message: t('joint.fillIn', { field: t('joint.field.reason') }) }]}><Input.TextArea autoSize={{ minRows: 2 }} /></Form.Item>
        </ActForm>
      )}
      {dialog === 'brokerCollision' && <ActForm title={t('collision.broker')} intro={t('collision.brokerIntro')} document={BrokerCollisionDocument} toVariables={() => ({ input: { id: collision.id } })} onDone={close} onClose={close} />}
      {dialog === 'openJointFromCollision' && <OpenJoint collisionId={collision.id} subject={collision.subjectName ?? ''} onClose={close} />}
    </li>
  );
}
