import { useState } from 'react';
import { Link } from 'react-router';
import { TypicalCaseDocument, type TypicalCaseFieldsFragment } from '../../generated/graphql';
import { ActionBar } from '../../shared/acts';
import { useFormat, useT } from '../../shared/messages';
import { MatterGate } from '../../shared/states/matter-gate';
import shared from '../conference/conference.module.css';
import { ClocksAndRecord } from '../sharing/clocks-and-record';
import css from './bulletins.module.css';
import { FindingsCard, Marked } from './findings-card';
import { TypicalDialogs } from './typical-dialogs';

/** 典型案例: what others read; for who handles it the check, each place marked, and what comes next. */
export const Page = () => <MatterGate document={TypicalCaseDocument} pick={(data) => data.typicalCase} rows={10}>{(typical) => <Typical typical={typical} />}</MatterGate>;

const FOREMOST = ['submitTypicalCase', 'decideTypicalCase:APPROVE', 'publishTypicalCase'];
const ELSEWHERE = new Set(['MATTER_WRONG_STATE', 'NO_IDENTITY_OPEN']);

function Typical({ typical }: { typical: TypicalCaseFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const [act, setAct] = useState<string | null>(null);
  const offers = typical.availableActions.filter(({ action, allowed, code }) => action !== 'justifyFinding' && (allowed || !ELSEWHERE.has(code ?? '')));
  const labels = Object.fromEntries(offers.map(({ action }) => [action, t(`typical.act.${action.replace(':', '.')}` as 'typical.act.submitTypicalCase')]));
  const foremost = FOREMOST.find((action) => offers.some((one) => one.action === action && one.allowed));
  const open = typical.findings.filter(({ reason }) => reason === null).length;
  return (
    <div className="page">
      <p className={shared.line}><Link to="/typical-cases">{t('typical.title')}</Link><span className="num">{typical.number}</span></p>
      <div className="page-head"><h1>{typical.title} {typical.seated && <span className={shared.tag}>{t(`TypicalCaseState.${typical.state}`)}</span>}</h1><ActionBar actions={offers} labels={labels} onAct={setAct} {...(foremost !== undefined && { primary: foremost })} /></div>
      {typical.seated && <p className={css.next} role="status">{open > 0 ? t('typical.next.open', { count: open }) : t(`typical.next.${typical.state}`)}</p>}
      <div className={typical.seated ? shared.columns : undefined}>
        <div className={shared.column}>
          <section className="card" aria-labelledby="text">
            <header><h2 id="text">{t('typical.text')}</h2></header>
            <p className={shared.text}><Marked typical={typical} part="text" /></p>
            <div className="card-body">
              <dl className="facts">
                <dt className="first">{t('typical.lesson')}</dt><dd className="wide"><Marked typical={typical} part="lesson" /></dd>
                <dt className="first">{t('BulletinParticular.conducts')}</dt><dd className="wide">{typical.violationTypes.join(t('common.comma'))}</dd>
                <dt className="first">{t('typical.origin')}</dt><dd>{typical.origin.name}</dd>
                <dt>{t('typical.writer')}</dt><dd>{typical.writer.name}</dd>
                {typical.sourceNumber && <><dt className="first">{t('typical.source')}</dt><dd className="wide num">{typical.sourceNumber}</dd></>}
                {typical.publishedAt && <><dt className="first">{t('typical.publishedAt')}</dt><dd className="wide num">{format.instant(typical.publishedAt)}</dd></>}
              </dl>
            </div>
          </section>
          {typical.seated && <FindingsCard typical={typical} />}
        </div>
        {typical.seated && <ClocksAndRecord deadlines={[]} timeline={typical.timeline} />}
      </div>
      {act && <TypicalDialogs typical={typical} act={act} onClose={() => setAct(null)} />}
    </div>
  );
}
