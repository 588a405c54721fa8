import { Button, Input } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { LetStayDocument, SignInToMeetingDocument } from '../../../generated/graphql';
import { ActOutcome, useAct } from '../../../shared/acts';
import { useT } from '../../../shared/messages';
import { useMe } from '../../../shared/session';
import { useOnline } from '../../../shared/states';
import { ReasonForm } from '../reason-form';
import { CameOf } from './recorded';
import { Timer } from './timer';
import type { Day, DayItem } from './use-day';
import shared from '../conference.module.css';
import css from './day.module.css';

/** On a phone in the room: signing in, and what is on now. Read only. */
export function Attendee({ day }: { day: Day }) {
  const t = useT();
  const now = day.items.find(({ line }) => line === day.itemOn);
  return (
    <div className={css.phone}>
      <SignIn day={day} />
      <section className="card" aria-labelledby="now">
        <header><h2 id="now">{t('day.now')}</h2></header>
        <div className={css.now} aria-live="polite">
          {now && <><p className={css.title}>{now.title}</p>{now.presenterAgency && <p className="muted">{now.presenterAgency.shortName}　{now.presenter}</p>}<Timer item={now} large /></>}
          {!now && <p className="muted">{t(day.hiddenOn ? 'day.hidden' : day.endedAt ? 'day.over' : day.startedAt ? 'day.between' : 'day.notBegun')}</p>}
        </div>
      </section>
      <MustLeave day={day} />
      <section className="card" aria-labelledby="items">
        <header><h2 id="items">{t('agenda.title')}</h2></header>
        <ol className={shared.items}>{day.items.map((item, index) => <Line key={item.line} item={item} index={index} />)}</ol>
        {day.items.length === 0 && <p className={`${shared.note} muted`}>{t('day.noItems')}</p>}
      </section>
    </div>
  );
}

function Line({ item, index }: { item: DayItem; index: number }) {
  const t = useT();
  return (
    <li className={css.row} aria-current={item.stand === 'ON' ? 'true' : undefined}>
      <span className="num muted">{index + 1}</span>
      <div>
        <p className={shared.line}><b>{item.title}</b><span className={shared.tag}>{t(`ItemStand.${item.stand}`)}</span></p>
        <CameOf item={item} />
      </div>
    </li>
  );
}

function SignIn({ day }: { day: Day }) {
  const t = useT();
  const me = useMe();
  const online = useOnline();
  const [params] = useSearchParams();
  const scanned = params.get('code');
  const [digits, setDigits] = useState('');
  const act = useAct(SignInToMeetingDocument);
  const may = day.availableActions.some(({ action, allowed }) => action === 'signInToMeeting' && allowed);
  if (day.mySignIn) return <p className={css.signed} role="status">{t('day.signed', { unit: me.agency.shortName, post: me.seat.title })}</p>;
  if (!may || !day.asked.some(({ agency }) => agency.id === me.agency.id)) return null;
  const signIn = (code: string) => void act.run({ input: { meetingId: day.id, code } });
  return (
    <section className="card" aria-labelledby="sign-in">
      <header><h2 id="sign-in">{t('day.signIn')}</h2></header>
      <div className={css.signIn}>
        <p className="muted">{t('day.signAs', { unit: me.agency.shortName, post: me.seat.title })}</p>
        {scanned && !act.refusal && <Button type="primary" size="large" block disabled={!online} loading={act.pending} onClick={() => signIn(scanned)}>{t('day.signIn')}</Button>}
        {(!scanned || act.refusal) && (
          <form className={css.digits} onSubmit={(event) => { event.preventDefault(); signIn(digits); }}>
            <label htmlFor="digits">{t('day.digits')}</label>
            <Input id="digits" size="large" inputMode="numeric" autoComplete="one-time-code" maxLength={7} value={digits} onChange={(event) => setDigits(event.target.value)} />
            <Button type="primary" size="large" htmlType="submit" disabled={!online || digits.replace(/\s/g, '').length !== 6} loading={act.pending}>{t('day.signIn')}</Button>
          </form>
        )}
        <ActOutcome act={act} />
      </div>
    </section>
  );
}

/** Whoever decides for the conference lets somebody stay who must otherwise leave; nobody else sees this. */
function MustLeave({ day }: { day: Day }) {
  const t = useT();
  const [chosen, choose] = useState<{ line: string; attendanceId: string; who: string } | null>(null);
  const may = day.availableActions.some(({ action, allowed }) => action === 'letStay' && allowed);
  const waiting = day.items.filter(({ mustLeave }) => mustLeave.length > 0);
  if (!may || waiting.length === 0) return null;
  return (
    <section className="card" aria-labelledby="must-leave">
      <header><h2 id="must-leave">{t('day.mustLeave')}</h2></header>
      <ul className={shared.list}>
        {waiting.flatMap((item) => item.mustLeave.map((one) => (
          <li key={`${item.line}${one.attendanceId}`}><b>{item.title}</b><p className={shared.small}>{one.who}</p><Button onClick={() => choose({ line: item.line, ...one })}>{t('day.letStay')}</Button></li>
        )))}
      </ul>
      {chosen && <ReasonForm title={t('day.letStay')} intro={t('day.letStayText', { who: chosen.who })} label={t('topic.reason')} version={0} document={LetStayDocument} onClose={() => choose(null)}
        toVariables={(reason) => ({ input: { meetingId: day.id, line: chosen.line, attendanceId: chosen.attendanceId, reason } })} />}
    </section>
  );
}
