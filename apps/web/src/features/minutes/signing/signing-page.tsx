import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import {
  AskSealDocument, CorrectMinutesDocument, DecideMinutesDocument, IssueMinutesDocument, MinutesIssueDocument, MinutesSigningDocument, type MinutesSigningQuery, ReceiveMinutesDocument, SubmitMinutesDocument,
  TakeBackMinutesDocument,
} from '../../../generated/graphql';
import { ActForm, ActionBar, useAct } from '../../../shared/acts';
import { PaperLinks } from '../../../shared/files/paper-links';
import { ScrollBox } from '../../../shared/layout/scroll-box';
import { useFormat, useT } from '../../../shared/messages';
import { MatterGate } from '../../../shared/states/matter-gate';
import shared from '../../conference/conference.module.css';
import { ReasonForm } from '../../conference/reason-form';
import { Verdict } from '../../conference/verdict';
import css from '../minutes.module.css';

type Minutes = NonNullable<MinutesSigningQuery['minutes']>;

/** What is most likely to be done next stands out. */
const NEXT = ['receiveMinutes', 'submitMinutes', 'issueMinutes', 'askSeal'];

/** 审签与印发: what lies before the convener, whose seal is asked for, what was issued, who has it. */
export const Page = () => <MatterGate document={MinutesSigningDocument} pick={(data) => data.minutes} rows={10}>{(minutes) => <Signing minutes={minutes} />}</MatterGate>;

function Signing({ minutes }: { minutes: Minutes }) {
  const t = useT();
  const [dialog, setDialog] = useState<string | null>(null);
  const may = (action: string): boolean => minutes.availableActions.some((one) => one.action === action && one.allowed);
  const { signing } = minutes;
  return (
    <div className="page">
      <p className={css.line}><Link to={`/minutes/${minutes.id}`} state={{ stay: true }}>{t('minutes.back')}</Link>{signing?.toSign && <Link to={`/minutes/${minutes.id}/adoption`}>{t('sign.table')}</Link>}</p>
      <div className="page-head">
        <h1>{minutes.title ?? t('issue.title')} <span className={css.tag}>{t(`MinutesState.${minutes.state}`)}</span></h1>
        <ActionBar actions={minutes.availableActions} primary={NEXT.find(may) ?? ''} onAct={setDialog} labels={{
          ...(minutes.state === 'DRAFTING' && { submitMinutes: t('issue.submit') }), ...(minutes.state === 'SIGNED' && { askSeal: t('issue.askSeal'), issueMinutes: t('issue.issue') }),
          ...((minutes.state === 'SIGNING' || minutes.state === 'SIGNED') && { takeBackMinutes: t('issue.takeBack') }), ...(may('receiveMinutes') && { receiveMinutes: t('issue.receive') }),
          ...(minutes.state === 'ISSUED' && { correctMinutes: t('issue.correct') }),
        }} />
      </div>
      {signing?.correction && <p className={css.note}>{t('issue.correcting', { reason: signing.correction })}</p>}
      {signing?.toSign && <ToSign minutes={minutes} lines={signing.toSign} hash={signing.signatures[0]?.hash ?? ''} decides={may('decideMinutes:SIGN')} />}
      {signing && signing.issues.length > 0 && <Issues id={minutes.id} issues={signing.issues} />}
      {signing && <Way signing={signing} />}
      {dialog && <Dialogs minutes={minutes} action={dialog} onClose={() => setDialog(null)} />}
    </div>
  );
}

/** The text and the verdict under it: one screen, one thumb. */
function ToSign({ minutes, lines, hash, decides }: { minutes: Minutes; lines: NonNullable<NonNullable<Minutes['signing']>['toSign']>; hash: string; decides: boolean }) {
  const t = useT();
  const act = useAct(DecideMinutesDocument);
  const decide = (sign: boolean) => (reason: string | null) => void act.run({ input: { id: minutes.id, expectedVersion: minutes.version, sign, reason, hash } });
  return (
    <article className={`card ${shared.decide}`} aria-labelledby="to-sign">
      <header><h2 id="to-sign">{t('issue.toSign')}</h2></header>
      <ScrollBox className={shared.scroll} label={t('issue.toSign')}>
        {lines.filter(({ text }) => text !== '').map(({ line, kind, text, dueOn }) => (
          <p key={line} className={shared.text}>{kind === 'SECTION' || kind === 'HEADING' ? <b>{text}</b> : text}{kind === 'DECISION' && <> <span className={css.tag}>{t('MinutesLineKind.DECISION')}{dueOn && `　${dueOn}`}</span></>}</p>
        ))}
      </ScrollBox>
      {decides && <Verdict act={act} label={t('issue.reason')} needed={t('issue.reasonNeeded')} changed={t('issue.changed')} choices={[{ label: t('issue.sign'), decide: decide(true) }, { label: t('issue.return'), because: true, decide: decide(false) }]} />}
    </article>
  );
}

/** Every issue stays: the one chosen as it was issued, its files and its data. */
function Issues({ id, issues }: { id: string; issues: NonNullable<Minutes['signing']>['issues'] }) {
  const t = useT();
  const format = useFormat();
  const [no, setNo] = useState<number | null>(null);
  const [{ data }] = useQuery({ query: MinutesIssueDocument, variables: { id, no: no ?? issues[0]?.no ?? 1 } });
  const shown = data?.minutesIssue;
  return (
    <section className="card" aria-labelledby="issues">
      <header><h2 id="issues">{t('issue.issues')}</h2></header>
      <ul className={css.list}>
        {issues.map((issue) => (
          <li key={issue.id}>
            <p className={css.line}><Button size="small" type={shown?.no === issue.no ? 'primary' : 'default'} onClick={() => setNo(issue.no)}>{t('issue.no', { no: issue.no })}</Button>{format.instant(issue.issuedAt)}　{issue.seat} {issue.person}</p>
            {issue.reason && <p className={css.small}>{t('issue.because', { reason: issue.reason, count: issue.changes.length })}</p>}
            <PaperLinks docx={`/files/minutes/${issue.id}/docx`} pdf={`/files/minutes/${issue.id}/pdf`} json={`/files/minutes/${issue.id}/json`} />
          </li>
        ))}
      </ul>
      {shown && <iframe style={{ width: '100%', height: '70vh', border: 0, background: '#fff' }} title={t('issue.preview')} sandbox="" srcDoc={shown.html} />}
    </section>
  );
}

function Way({ signing: { signatures, seals, receipts, resolutions } }: { signing: NonNullable<Minutes['signing']> }) {
  const t = useT();
  const format = useFormat();
  return (
    <section className="card" aria-labelledby="way">
      <header><h2 id="way">{t('issue.way')}</h2></header>
      <ul className={css.list}>
        {signatures.map((one) => (
          <li key={`s${one.no}`}><p className={css.line}>{t('issue.submitted', { who: one.submittedBy, when: format.instant(one.submittedAt) })}</p>
            {one.decision && one.decidedAt && <p className={css.small}>{t(`issue.decision.${one.decision}`)}　{one.agency} {one.seat} {one.person}　{format.instant(one.decidedAt)}　{one.reason}</p>}
            <p className={css.small}>{t('minutes.hash', { hash: one.hash.slice(0, 16) })}</p></li>
        ))}
        {seals.map((seal) => <li key={seal.requestId}><p className={css.line}><Link to={`/seal-requests/${seal.requestId}`}>{seal.number}</Link><span className={css.tag}>{t(`SealState.${seal.state}`)}</span></p><p className={css.small}>{seal.decidedBy}　{seal.reason}</p></li>)}
        {resolutions.map((one) => <li key={one.resolutionId}><Link to={`/resolutions/${one.resolutionId}`}>{one.number}</Link> <span className={css.tag}>{t(`ResolutionState.${one.state}`)}</span></li>)}
        {receipts.map((one) => <li key={one.agency.id}>{one.agency.shortName}　{one.receivedAt ? t('issue.received', { who: one.receivedBy ?? '', when: format.instant(one.receivedAt) }) : t('issue.notReceived')}</li>)}
      </ul>
    </section>
  );
}

function Dialogs({ minutes: { id, version }, action, onClose }: { minutes: Minutes; action: string; onClose: () => void }) {
  const t = useT();
  const on = (expectedVersion: number) => ({ id, expectedVersion });
  const form = { version, onClose, onDone: onClose };
  const reason = { version, onClose, label: t('issue.reason') };
  switch (action) {
    case 'submitMinutes': return (
      <ActForm {...form} title={t('issue.submit')} intro={t('issue.submitIntro')} document={SubmitMinutesDocument} toVariables={(values, expected) => ({ input: { ...on(expected), note: typeof values['note'] === 'string' ? values['note'] : null } })}>
        <Form.Item name="note" label={t('issue.note')}><Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} /></Form.Item>
      </ActForm>
    );
    case 'askSeal': return (
      <ActForm {...form} title={t('issue.askSeal')} intro={t('issue.askSealIntro')} document={AskSealDocument} initial={{ copies: '1' }}
        toVariables={(values, expected) => ({ input: { ...on(expected), copies: Number(values['copies']) || 0, purpose: typeof values['purpose'] === 'string' ? values['purpose'] : null } })}>
        <Form.Item name="copies" label={t('issue.copies')}><Input type="number" min={1} max={999} /></Form.Item>
        <Form.Item name="purpose" label={t('issue.purpose')}><Input maxLength={200} /></Form.Item>
      </ActForm>
    );
    case 'issueMinutes': return <ActForm {...form} title={t('issue.issue')} intro={t('issue.issueIntro')} document={IssueMinutesDocument} toVariables={(_values, expected) => ({ input: on(expected) })} />;
    case 'receiveMinutes': return <ActForm {...form} title={t('issue.receive')} document={ReceiveMinutesDocument} toVariables={(_values, expected) => ({ input: on(expected) })} />;
    case 'takeBackMinutes': return <ReasonForm {...reason} title={t('issue.takeBack')} document={TakeBackMinutesDocument} toVariables={(said, expected) => ({ input: { ...on(expected), reason: said } })} />;
    case 'correctMinutes': return <ReasonForm {...reason} title={t('issue.correct')} intro={t('issue.correctIntro')} document={CorrectMinutesDocument} toVariables={(said, expected) => ({ input: { ...on(expected), reason: said } })} />;
    default: return null;
  }
}
