import { Button, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { AnswerMeetingDocument, ColleaguesDocument, UrgeRsvpDocument, type MeetingFieldsFragment, type RsvpAnswer } from '../../generated/graphql';
import { ActOutcome, useAct } from '../../shared/acts';
import { useFormat, useT } from '../../shared/messages';
import { useMay, useMe } from '../../shared/session';
import { useOnline } from '../../shared/states';
import css from './conference.module.css';

type Row = MeetingFieldsFragment['answers'][number];
const ANSWERS = ['ATTEND', 'DECLINE', 'DELEGATE'] as const satisfies readonly RsvpAnswer[];
const offerOf = (meeting: MeetingFieldsFragment, name: string) => meeting.availableActions.find(({ action }) => action === name);

/** 回执: what the units that are asked have answered, and the answer of one's own unit. */
export function MeetingAnswers({ meeting }: { meeting: MeetingFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const me = useMe();
  const mine = offerOf(meeting, 'answerMeeting');
  const answers = mine?.allowed === true;
  if (!meeting.noticedAt || meeting.answers.length === 0) return null;
  const runs = meeting.viewerRole === 'OWNER' || meeting.viewerRole === 'SUPERVISOR';
  const own = meeting.answers.find(({ agency }) => agency.id === me.agency.id);
  return (
    <section className="card" aria-labelledby="answers">
      <header><h2 id="answers">{t('rsvp.title')}</h2>{meeting.rsvpDueOn && <span className="muted">{t('rsvp.due', { day: format.day(meeting.rsvpDueOn) })}</span>}</header>
      {answers && <OwnAnswer key={`${own?.answeredAt ?? ''}:${String(own?.stale)}`} meeting={meeting} own={own} />}
      {!answers && !runs && own && <p className={css.note}>{inWords(t, own)}</p>}
      {runs && <Table meeting={meeting} />}
    </section>
  );
}

const inWords = (t: ReturnType<typeof useT>, { answer, standIn, standInPhone, reason }: Row): string =>
  (answer === null || answer === undefined ? t('rsvp.none') : [t(`RsvpAnswer.${answer}`), standIn, standInPhone, reason].filter(Boolean).join('　'));

function Table({ meeting }: { meeting: MeetingFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const online = useOnline();
  const urge = offerOf(meeting, 'urgeRsvp');
  const act = useAct(UrgeRsvpDocument);
  const open = meeting.answers.filter(({ answer, stale }) => !answer || stale).length;
  const come = meeting.answers.filter(({ answer, stale }) => !stale && (answer === 'ATTEND' || answer === 'DELEGATE')).length;
  return (
    <>
      <div className={css.bar}>
        <span>{t('rsvp.count', { come, open, all: meeting.answers.length })}</span>
        {urge && meeting.viewerRole === 'OWNER' && (urge.allowed
          ? <Button disabled={!online} loading={act.pending} onClick={() => void act.run({ input: { id: meeting.id, expectedVersion: meeting.version } })}>{t('rsvp.urge')}</Button>
          : meeting.state === 'NOTICED' && <span className="muted">{urge.reason}</span>)}
      </div>
      <ActOutcome act={act} />
      <ul className={css.list}>
        {meeting.answers.map((row) => (
          <li key={row.agency.id}>
            <p className={css.line}><b>{row.agency.shortName}</b><span className={`${css.tag} ${!row.answer || row.stale ? css.late : ''}`}>{row.stale ? t('rsvp.stale') : row.answer ? t(`RsvpAnswer.${row.answer}`) : t('rsvp.none')}</span></p>
            {(row.standIn || row.reason) && <p className={css.small}>{[row.standIn, row.standInPhone, row.reason].filter(Boolean).join('　')}</p>}
            {row.answeredAt && <p className={css.small}>{row.answeredBy}　{format.instant(row.answeredAt)}　{row.via && t(`RsvpVia.${row.via}`)}{row.times > 1 && `　${t('rsvp.times', { count: row.times })}`}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Two clicks: what, and done. */
function OwnAnswer({ meeting, own }: { meeting: MeetingFieldsFragment; own: Row | undefined }) {
  const t = useT();
  const online = useOnline();
  const [answer, setAnswer] = useState<RsvpAnswer | null>(own?.answer ?? null);
  const [reason, setReason] = useState(own?.reason ?? '');
  const [person, setPerson] = useState<string | null>(null);
  const [standIn, setStandIn] = useState(own?.standIn ?? '');
  const [phone, setPhone] = useState(own?.standInPhone ?? '');
  const knows = useMay('member.propose');
  const [{ data }] = useQuery({ query: ColleaguesDocument, pause: !knows || answer !== 'DELEGATE' });
  const act = useAct(AnswerMeetingDocument);
  const fields = new Map((act.refusal?.fields ?? []).map(({ field, message }) => [field, message]));
  const problem = (name: string) => fields.has(name) && <span role="alert" className={css.problem}>{fields.get(name)}</span>;
  const send = () => act.run({ input: {
    id: meeting.id, answer: answer ?? 'ATTEND', reason: answer === 'DECLINE' ? reason : null,
    ...(answer === 'DELEGATE' && { standInId: person, standIn: person ? null : standIn, standInPhone: phone || null }),
  } });
  return (
    <form className={css.answer} onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <p className={css.line}>{own?.answer ? t(own.stale ? 'rsvp.again' : 'rsvp.now', { answer: inWords(t, own) }) : t('rsvp.ask')}</p>
      <Radio.Group optionType="button" size="large" aria-label={t('rsvp.title')} value={answer} onChange={(event) => setAnswer(event.target.value as RsvpAnswer)} options={ANSWERS.map((value) => ({ value, label: t(`RsvpAnswer.${value}`) }))} />
      {answer === 'DECLINE' && <label>{t('rsvp.reason')}<Input.TextArea value={reason} maxLength={500} autoSize={{ minRows: 2 }} onChange={(event) => setReason(event.target.value)} />{problem('reason')}</label>}
      {answer === 'DELEGATE' && (
        <>
          {data && <label>{t('rsvp.person')}<Select allowClear showSearch optionFilterProp="label" value={person} onChange={(value) => setPerson(value ?? null)} getPopupContainer={(node: HTMLElement) => node.parentElement ?? document.body}
            options={data.colleagues.map(({ personId, name, posts }) => ({ value: personId, label: [name, ...posts].join(' · ') }))} /></label>}
          {!person && <label>{t('rsvp.standIn')}<Input value={standIn} maxLength={100} onChange={(event) => setStandIn(event.target.value)} />{problem('standIn')}</label>}
          <label>{t('rsvp.phone')}<Input value={phone} maxLength={30} inputMode="tel" onChange={(event) => setPhone(event.target.value)} />{problem('standInPhone')}</label>
        </>
      )}
      <div><Button type="primary" size="large" htmlType="submit" disabled={!online || answer === null} loading={act.pending}>{t('rsvp.send')}</Button></div>
      <ActOutcome act={act} />
    </form>
  );
}
