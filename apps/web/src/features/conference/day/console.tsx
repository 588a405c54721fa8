import { Button } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { Link } from 'react-router';
import { FinishItemDocument, SkipItemDocument, StartItemDocument } from '../../../generated/graphql';
import { ActOutcome, useAct } from '../../../shared/acts';
import { useT } from '../../../shared/messages';
import { useMay } from '../../../shared/session';
import { useOnline } from '../../../shared/states';
import { BeginMinutes } from '../meeting-minutes';
import { AttendanceCard } from './attendance-card';
import { BeginEnd } from './begin-end';
import { neighbour } from './elapsed';
import { ItemPanel } from './item-panel';
import { SignCode } from './sign-code';
import { Timer } from './timer';
import { useOutbox } from './use-outbox';
import type { Day, DayItem } from './use-day';
import shared from '../conference.module.css';
import css from './day.module.css';

/** 会中控制台: one screen for the day. Alt+N next, Alt+P previous, Alt+K skip. */
export function Console({ day }: { day: Day }) {
  const t = useT();
  const online = useOnline();
  const drafts = useMay('minutes.open');
  const outbox = useOutbox(day);
  const [chosen, choose] = useState<string | null>(null);
  const shown = day.items.find(({ line }) => line === (chosen ?? day.itemOn)) ?? day.items[0];
  const now = day.items.find(({ line }) => line === day.itemOn);
  const start = useAct(StartItemDocument);
  const finish = useAct(FinishItemDocument);
  const skip = useAct(SkipItemDocument);
  const running = Boolean(day.startedAt && !day.endedAt);
  const next = neighbour(day.items, day.itemOn, 1);
  const previous = neighbour(day.items, day.itemOn, -1);
  const { id: meetingId, version } = day;
  const [done, setDone] = useState(version);
  // Until the screen shows what was done last, the next press would be meant for what is no longer on.
  const busy = start.pending || finish.pending || skip.pending || done > version;
  const { run: startRun } = start;
  const { run: finishRun } = finish;
  const { run: skipRun } = skip;

  const turn = useCallback(async (run: typeof startRun | typeof finishRun | typeof skipRun, item: DayItem | undefined) => {
    if (!item) return;
    const answer = await run({ input: { meetingId, line: item.line, expectedVersion: version } });
    if (answer) setDone(answer.version);
  }, [meetingId, version]);
  const go = useCallback((item: DayItem | undefined) => {
    if (item) choose(item.line);
    void turn(startRun, item);
  }, [turn, startRun]);
  const pass = useCallback((item: DayItem | undefined) => void turn(skipRun, item), [turn, skipRun]);

  useEffect(() => {
    if (!running || busy) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const act = { n: () => go(next), p: () => go(previous), k: () => pass(now ?? next) }[event.key.toLowerCase()];
      if (act) { event.preventDefault(); act(); }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [running, busy, go, pass, next, previous, now]);

  return (
    <>
      <p className={css.kept} role="status">{outbox.waiting > 0 ? t(online ? 'day.saving' : 'day.keptHere', { count: outbox.waiting }) : t('day.allSaved')}</p>
      <BeginEnd day={day} waiting={outbox.waiting} />
      {day.endedAt && <div className={css.signed}>{day.minutesId ? <Link to={`/minutes/${day.minutesId}`}>{t('day.itsMinutes')}</Link> : <>{t('day.toMinutes')}　{drafts && <BeginMinutes meetingId={day.id} />}</>}</div>}
      <div className={css.console}>
        <section className="card" aria-labelledby="items">
          <header><h2 id="items">{t('agenda.title')}</h2></header>
          <ol className={shared.items}>
            {day.items.map((item, index) => (
              <li key={item.line} className={css.row} aria-current={item.stand === 'ON' ? 'true' : undefined}>
                <span className="num muted">{index + 1}</span>
                <div>
                  <button type="button" className={css.pick} aria-pressed={item.line === shown?.line} onClick={() => choose(item.line)}>{item.title}</button>
                  <p className={shared.line}><span className={shared.tag}>{t(`ItemStand.${item.stand}`)}</span>{item.turns.length > 0 && <Timer item={item} />}{item.mustLeave.length > 0 && <span className={`${shared.tag} ${shared.late}`}>{t('day.recusal')}</span>}</p>
                </div>
              </li>
            ))}
          </ol>
        </section>
        <div className={shared.column}>
          {running && (
            <section className="card" aria-label={t('day.now')}>
              <div className={css.now}>
                {now ? <><p className={css.title}>{now.title}</p><Timer item={now} large /></> : <p className="muted">{t('day.between')}</p>}
                <div className={shared.bar}>
                  <Button aria-keyshortcuts="Alt+P" disabled={!previous || !online || busy} onClick={() => go(previous)}>{t('day.previous')}</Button>
                  <Button type="primary" aria-keyshortcuts="Alt+N" disabled={!next || !online || busy} loading={start.pending} onClick={() => go(next)}>{t('day.next')}</Button>
                  <Button aria-keyshortcuts="Alt+K" disabled={!(now ?? next) || !online || busy} onClick={() => pass(now ?? next)}>{t('day.skip')}</Button>
                  {now && <Button disabled={!online || busy} onClick={() => void turn(finishRun, now)}>{t('day.finish')}</Button>}
                  {shown && shown.line !== day.itemOn && <Button disabled={!online || busy} onClick={() => go(shown)}>{t('day.startThis')}</Button>}
                </div>
                <p className="muted">{t('day.keys')}</p>
                <ActOutcome act={start} /><ActOutcome act={skip} /><ActOutcome act={finish} />
                {(start.conflict || skip.conflict || finish.conflict) && <p role="alert" className={css.over}>{t('day.movedOn')}</p>}
              </div>
            </section>
          )}
          {shown ? <ItemPanel key={shown.line} day={day} item={shown} outbox={outbox} /> : <p className="muted">{t('day.noItems')}</p>}
        </div>
        <div className={shared.column}>
          <SignCode day={day} />
          <AttendanceCard day={day} />
        </div>
      </div>
    </>
  );
}
