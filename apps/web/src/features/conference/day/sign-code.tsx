import { Button, Modal, QRCode } from 'antd';
import { useState } from 'react';
import { OpenSignInDocument } from '../../../generated/graphql';
import { ActOutcome, useAct } from '../../../shared/acts';
import { useT } from '../../../shared/messages';
import { useOnline } from '../../../shared/states';
import { useSeconds, type Day } from './use-day';
import css from './day.module.css';

/** The code of this minute, to be scanned or typed; large for the screen of the room. */
export function SignCode({ day }: { day: Day }) {
  const t = useT();
  const online = useOnline();
  const act = useAct(OpenSignInDocument);
  const [large, setLarge] = useState(false);
  const offer = day.availableActions.find(({ action }) => action === 'openSignIn');
  if (day.endedAt) return null;
  return (
    <section className="card" aria-labelledby="sign-code">
      <header><h2 id="sign-code">{t('day.signCodeTitle')}</h2>{day.signCode && <Button onClick={() => setLarge(true)}>{t('day.large')}</Button>}</header>
      <div className={css.code}>
        {day.signCode && <Code code={day.signCode} size={168} />}
        {!day.signCode && <><p className="muted">{offer?.allowed ? t('day.openHint') : offer?.reason}</p><Button type="primary" disabled={!offer?.allowed || !online} loading={act.pending} onClick={() => void act.run({ input: { meetingId: day.id } })}>{t('day.openSignIn')}</Button></>}
        <ActOutcome act={act} />
      </div>
      {large && day.signCode && <Modal open footer={null} width={560} title={day.title} onCancel={() => setLarge(false)}><div className={css.code}><Code code={day.signCode} size={400} /></div></Modal>}
    </section>
  );
}

function Code({ code, size }: { code: NonNullable<Day['signCode']>; size: number }) {
  const t = useT();
  const left = Math.max(0, Math.ceil((Date.parse(code.until) - useSeconds()) / 1000));
  return (
    <>
      <QRCode aria-label={t('day.qr')} value={window.location.origin + code.path} size={size} type="svg" color="#000000" bgColor="#ffffff" errorLevel="M" />
      <p className={css.six}><span className="sr">{t('day.digits')}</span><span className="num">{code.digits.slice(0, 3)} {code.digits.slice(3)}</span></p>
      <p className="muted">{t('day.changes', { count: left })}</p>
    </>
  );
}
