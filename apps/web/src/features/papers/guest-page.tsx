import { Button, Input, Radio } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { AnswerAsGuestDocument, OpenAsGuestDocument, type OpenAsGuestMutation } from '../../generated/graphql';
import { ActOutcome, useAct } from '../../shared/acts';
import { useFormat, useT } from '../../shared/messages';
import { Loading, useOnline } from '../../shared/states';
import css from './papers.module.css';

type Item = Extract<OpenAsGuestMutation['openAsGuest'], { __typename: 'GuestItem' }>;
const ASK_AGAIN_MS = 3_000;

/** 列席阅览: one line of an agenda, for whoever has the link. The secret stands behind # and goes to the server in a body only. */
export function Page() {
  const t = useT();
  const [secret] = useState(() => window.location.hash.slice(1));
  const [item, setItem] = useState<Item | null>(null);
  const act = useAct(OpenAsGuestDocument);
  const { run } = act;
  const open = useCallback(async () => { const done = await run({ secret }); setItem(done as Item | null); }, [run, secret]);
  useEffect(() => {
    const timer = setTimeout(() => void open(), 0);
    return () => clearTimeout(timer);
  }, [open]);
  const making = item?.packet === 'QUEUED';
  useEffect(() => {
    if (!making) return undefined;
    const timer = setTimeout(() => void open(), ASK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [making, open, item]);
  return (
    <main className={css.guest}>
      <p className="muted">{t('guest.title')}</p>
      {item ? <><Reading item={item} secret={secret} /><Answer item={item} secret={secret} onAnswered={setItem} /><p className="muted">{t('guest.note')}</p></> : !act.refusal && !act.fault ? <Loading rows={4} /> : <><h1>{t('guest.closed')}</h1><ActOutcome act={act} /><p><Button onClick={() => void open()}>{t('guest.again')}</Button></p></>}
    </main>
  );
}

function Reading({ item, secret }: { item: Item; secret: string }) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <p className={css.meta}>{item.conference}</p>
      <h1>{item.title}</h1>
      <p>{t('guest.when', { when: format.instant(item.startsAt), minutes: item.minutes })}</p>
      <p>{t('guest.who', { who: `${item.unit}　${item.post}`, until: format.instant(item.toAt) })}</p>
      <section className="card" aria-labelledby="guest-papers">
        <header><h2 id="guest-papers">{t('papers.title')}</h2></header>
        {item.papers.length === 0 && <p className={`${css.packet} muted`}>{t('guest.none')}</p>}
        <ul className={css.papers}>{item.papers.map(({ title, name }, index) => <li key={`${name}-${index}`} className={css.paper}><span className={css.number}>{index + 1}</span><div><p className={css.title}>{title}</p><p className={css.meta}>{name}</p></div></li>)}</ul>
        {item.packet && (
          <form className={css.packet} method="post" action="/files/guest" target="_blank">
            <input type="hidden" name="secret" value={secret} />
            <Button className={css.open} type="primary" htmlType="submit" disabled={item.packet !== 'READY'} loading={item.packet === 'QUEUED'}>{item.packet === 'READY' ? t('guest.read') : t(`PacketState.${item.packet}`)}</Button>
          </form>
        )}
      </section>
    </>
  );
}

interface AnswerProps { item: Item; secret: string; onAnswered: (item: Item) => void }

/** 回执和书面意见: two clicks, and what one thinks if one wants to. What was typed stays until the server has it. */
function Answer({ item, secret, onAnswered }: AnswerProps) {
  const t = useT();
  const format = useFormat();
  const online = useOnline();
  const act = useAct(AnswerAsGuestDocument);
  const [coming, setComing] = useState(item.coming);
  const [opinion, setOpinion] = useState(item.opinion ?? '');
  const send = async (): Promise<void> => {
    const done = await act.run({ secret, input: { coming: coming === true, opinion } });
    if (done?.__typename === 'GuestItem') onAnswered(done);
  };
  return (
    <section className="card" aria-labelledby="guest-answer">
      <header><h2 id="guest-answer">{t('guest.answer')}</h2></header>
      <div className={css.answer}>
        <Radio.Group aria-labelledby="guest-answer" value={coming} onChange={(event) => setComing(event.target.value as boolean)} options={[{ value: true, label: t('guest.comes') }, { value: false, label: t('guest.stays') }]} />
        <label htmlFor="guest-opinion">{t('guest.opinion')}</label>
        <Input.TextArea id="guest-opinion" rows={5} maxLength={2000} value={opinion} onChange={(event) => setOpinion(event.target.value)} />
        <Button className={css.open} disabled={coming === null || !online} loading={act.pending} onClick={() => void send()}>{t(item.answeredAt ? 'guest.sendAgain' : 'guest.send')}</Button>
        <p className="muted" aria-live="polite">{item.answeredAt && t('guest.answered', { when: format.instant(item.answeredAt) })}</p>
        <ActOutcome act={act} />
      </div>
    </section>
  );
}
