import { Form, Input } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { CaseMoneyDocument, CloseCaseDocument, type CaseMoneyQuery } from '../../generated/graphql';
import { ActForm, ActionBar } from '../../shared/acts';
import { faultOf } from '../../shared/graphql-client';
import { ListHeading } from '../../shared/layout/list-heading';
import { useFormat, useT } from '../../shared/messages';
import { Loading, LoadError, NoRight, NotFound } from '../../shared/states';
import { CaseWarnings } from '../consultations/case-warnings';
import { GatePanel } from '../gates/gate-panel';
import { MoneyView } from './money-view';
import { OutcomeCell } from './outcome-cell';
import { RecordOutcome } from './record-outcome';
import css from './outcomes.module.css';

type Conclusion = NonNullable<CaseMoneyQuery['caseConclusion']>;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** 处理与资金 of a case without a joint investigation: what was decided, where the money went, and its end. */
export function Page() {
  const { id = '' } = useParams();
  const [answer, ask] = useQuery({ query: CaseMoneyDocument, variables: { caseId: id } });
  if (answer.error && faultOf(answer.error).kind === 'forbidden') return <NoRight />;
  if (answer.error && !answer.data) return <LoadError page error={answer.error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!answer.data) return <Loading rows={8} />;
  const { caseConclusion: conclusion, moneyOfCase: money, outcomesOfCase: outcomes } = answer.data;
  return conclusion && money ? <ConclusionView conclusion={conclusion} money={money} outcomes={outcomes} /> : <NotFound />;
}

function ConclusionView({ conclusion, money, outcomes }: { conclusion: Conclusion; money: NonNullable<CaseMoneyQuery['moneyOfCase']>; outcomes: CaseMoneyQuery['outcomesOfCase'] }) {
  const t = useT();
  const format = useFormat();
  const [dialog, setDialog] = useState<string | null>(null);
  const close = (): void => setDialog(null);
  const { closing } = conclusion;
  return (
    <div className="page">
      <p className={css.crumb}><Link to={`/cases/${conclusion.id}`}>{conclusion.title}</Link>　<span className="num">{conclusion.number}</span></p>
      <div className="page-head"><h1>{t('outcome.ofCasePage')}　{conclusion.subjectName}</h1>
        <ActionBar actions={conclusion.availableActions} primary={outcomes.length === 0 ? 'recordOutcome' : 'closeCase'} labels={{ recordOutcome: t('joint.act.outcome'), closeCase: t('outcome.act.closeCase') }} onAct={setDialog} /></div>
      {closing && <p className={css.even} role="status">{t('outcome.closed', { by: closing.by, when: format.instant(closing.closedAt) })}{t('common.colon')}{closing.text}{closing.unreconciledReason && `　${t('joint.unreconciled')}${t('common.colon')}${closing.unreconciledReason}`}</p>}
      {conclusion.jointId && <p className={css.odd} role="status">{t('outcome.inJoint')}　<Link to={`/joint/${conclusion.jointId}`}>{t('outcome.toJoint')}</Link></p>}
      {!closing && <CaseWarnings caseId={conclusion.id} />}
      <div className={css.two}>
        <section className="card" aria-labelledby="outcomes"><header><ListHeading id="outcomes" title={t('outcome.ofCase')} count={outcomes.length} /></header>
          {outcomes.length === 0 && <p className={`${css.note} muted`}>{t('outcome.noneOfCase')}</p>}
          <ul className={css.list}>{outcomes.map((outcome) => <li key={outcome.id}><OutcomeCell outcome={outcome} /><p className={css.small}>{outcome.documentNo}　{outcome.subjectName}　{outcome.decidedOn}</p></li>)}</ul></section>
        <GatePanel objectKind="CASE" objectId={conclusion.id} />
      </div>
      <MoneyView money={money} versions={new Map(outcomes.map((outcome) => [outcome.id, outcome.version]))} closed={conclusion.state === 'CLOSED'} />
      {dialog === 'recordOutcome' && <RecordOutcome place={{ caseId: conclusion.id }} version={conclusion.version} facts={[]} onClose={close} />}
      {dialog === 'closeCase' && (
        <ActForm title={t('outcome.act.closeCase')} intro={t('outcome.intro.closeCase')} document={CloseCaseDocument} version={conclusion.version} onDone={close} onClose={close}
          toVariables={(values, expectedVersion) => ({ input: { id: conclusion.id, expectedVersion, text: text(values['text']), unreconciledReason: text(values['unreconciledReason']) || null } })}>
          <Form.Item name="text" label={t('joint.field.closing')} rules={[{ required: true, message: t('joint.fillIn', { field: t('joint.field.closing') }) }]}><Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} /></Form.Item>
          {!money.balanced && <Form.Item name="unreconciledReason" label={t('joint.field.unreconciledReason')}><Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} /></Form.Item>}
        </ActForm>
      )}
    </div>
  );
}
