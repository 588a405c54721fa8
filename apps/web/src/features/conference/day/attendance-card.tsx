import { Button } from 'antd';
import { useState } from 'react';
import { NoteAttendanceDocument, type NoteAttendanceInput } from '../../../generated/graphql';
import { ActOutcome, useAct } from '../../../shared/acts';
import { useFormat, useT } from '../../../shared/messages';
import { useOnline } from '../../../shared/states';
import { AttendanceForm } from './attendance-form';
import { type Answer, useExpected } from './expected';
import type { Attendance, Day } from './use-day';
import shared from '../conference.module.css';
import css from './day.module.css';

/** 签到表: who is asked, who came. One tick for a post of the list, for the stand-in or the guest who is announced; the rest in a form. */
export function AttendanceCard({ day }: { day: Day }) {
  const t = useT();
  const online = useOnline();
  const act = useAct(NoteAttendanceDocument);
  const [form, setForm] = useState<{ agencyId: string | null; change?: Attendance } | null>(null);
  const may = day.availableActions.some(({ action, allowed }) => action === 'noteAttendance' && allowed);
  const there = day.attendance.filter(({ struckWhy }) => !struckWhy);
  const came = new Set(there.filter(({ role }) => role !== 'LEAVE').map(({ agency }) => agency?.id));
  const { answers, guests: announced } = useExpected(day.id, may);
  const tick = (who: Omit<NoteAttendanceInput, 'meetingId'>): void => { void act.run({ input: { meetingId: day.id, ...who } }); };
  const guests = there.filter(({ agency }) => !agency || !day.asked.some((one) => one.agency.id === agency.id));
  const awaited = announced.filter(({ unit, post }) => !there.some((one) => one.unit === unit && one.post === post));
  return (
    <section className="card" aria-labelledby="attendance">
      <header><h2 id="attendance">{t('day.attendance', { came: day.asked.filter(({ agency }) => came.has(agency.id)).length, asked: day.asked.length })}</h2></header>
      <ul className={shared.list}>
        {day.asked.map(({ agency }) => (
          <li key={agency.id}>
            <p className={shared.line}><b>{agency.shortName}</b>{!there.some((one) => one.agency?.id === agency.id) && <span className="muted">{t('day.notYet')}</span>}{answers.get(agency.id)?.answer === 'DECLINE' && <span className={shared.tag}>{t('day.declined')}</span>}</p>
            {there.filter((one) => one.agency?.id === agency.id).map((one) => <Came key={one.id} one={one} onChange={may ? () => setForm({ agencyId: agency.id, change: one }) : null} />)}
            {may && (
              <p className={css.ticks}>
                <StandIn answer={answers.get(agency.id)} there={there} busy={!online || act.pending} onTick={(standIn) => tick({ agencyId: agency.id, post: standIn, role: 'ATTEND', standInFor: day.candidates.find((one) => one.agencyId === agency.id)?.post ?? null })} />
                {day.candidates.filter((one) => one.agencyId === agency.id && !there.some(({ personId }) => personId === one.personId)).slice(0, 3).map((one) => (
                  <Button key={`${one.personId}${one.post}`} size="small" disabled={!online || act.pending} aria-label={t('day.tick', { unit: agency.shortName, post: one.post, name: one.name })}
                    onClick={() => tick({ agencyId: agency.id, personId: one.personId, name: one.name, post: one.post, role: 'ATTEND' })}>{one.post} {one.name}</Button>
                ))}
                <Button size="small" aria-label={t('day.otherOf', { unit: agency.shortName })} onClick={() => setForm({ agencyId: agency.id })}>{t('day.other')}</Button>
              </p>
            )}
          </li>
        ))}
        {(guests.length > 0 || (may && awaited.length > 0)) && <li><b>{t('day.guests')}</b>{guests.map((one) => <Came key={one.id} one={one} withUnit onChange={may ? () => setForm({ agencyId: one.agency?.id ?? null, change: one }) : null} />)}
          {may && <p className={css.ticks}>{awaited.map((one) => (
            <Button key={one.id} size="small" disabled={!online || act.pending} aria-label={t('day.tick', { unit: one.unit, post: one.post, name: '' })} onClick={() => tick({ agencyId: null, unit: one.unit, post: one.post, role: 'OBSERVE' })}>{one.unit} {one.post}</Button>
          ))}</p>}</li>}
      </ul>
      {may && <div className={shared.bar}><Button onClick={() => setForm({ agencyId: null })}>{t('day.addGuest')}</Button></div>}
      <ActOutcome act={act} />
      {form && <AttendanceForm day={day} agencyId={form.agencyId} change={form.change ?? null} onClose={() => setForm(null)} />}
    </section>
  );
}

interface StandInProps { answer: Answer | undefined; there: readonly Attendance[]; busy: boolean; onTick: (standIn: string) => void }

/** 派员代会: whom the unit announced, ticked like any other post. */
function StandIn({ answer, there, busy, onTick }: StandInProps) {
  const t = useT();
  const standIn = answer?.answer === 'DELEGATE' ? answer.standIn : null;
  if (!answer || !standIn || there.some(({ agency, post }) => agency?.id === answer.agency.id && post === standIn)) return null;
  return <Button size="small" disabled={busy} aria-label={t('day.tick', { unit: answer.agency.shortName, post: standIn, name: t('day.announced') })} onClick={() => onTick(standIn)}>{standIn}{t('day.announced')}</Button>;
}

function Came({ one, withUnit, onChange }: { one: Attendance; withUnit?: boolean; onChange: (() => void) | null }) {
  const t = useT();
  const format = useFormat();
  return (
    <p className={shared.line}>
      <span>{withUnit && <>{one.agency?.shortName ?? one.unit}　</>}{one.post} {one.name}{one.standInFor && t('day.standsIn', { post: one.standInFor })}</span>
      <span className={shared.tag}>{t(`AttendanceRole.${one.role}`)}</span>
      {one.way === 'CODE' && <span className={shared.tag}>{t('day.byCode')}</span>}
      {one.lateMinutes > 0 && <span className={`${shared.tag} ${shared.late}`}>{t('day.late', { count: one.lateMinutes })}</span>}
      {one.leftAt && <span className={shared.tag}>{t('day.left', { when: format.instant(one.leftAt) })}</span>}
      {onChange && <button type="button" className={shared.link} onClick={onChange}>{t('day.putRight')}</button>}
    </p>
  );
}
