import { EyeOutlined, FileExcelOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { AgencyKind, CaseFieldsFragment, FanOutReferralInput, KindFieldsFragment } from '../../../generated/graphql';
import { ActOutcome } from '../../../shared/acts';
import { DraftBar } from '../../../shared/drafts';
import { ListHeading } from '../../../shared/layout/list-heading';
import { useT } from '../../../shared/messages';
import { useOnline } from '../../../shared/states';
import { useUnfinished } from '../../../shared/upload';
import { FormField } from '../forms/form-field';
import { useMaterialWord } from '../material-words';
import { MaterialRows } from '../wizard/material-rows';
import wizard from '../wizard/wizard.module.css';
import { ImportFindings } from './import-findings';
import { PreviewAll } from './preview-all';
import { RecipientRow } from './recipient-row';
import { useFanOut } from './use-fan-out';
import css from './fan-out.module.css';

const NOTHING: never[] = [];

/** 一次发给多个单位: recipients, what all are told, what each is told, and the materials; sent in one act. */
export function FanOutForm({ matter, kinds }: { matter: CaseFieldsFragment; kinds: readonly KindFieldsFragment[] }) {
  const t = useT();
  const navigate = useNavigate();
  const online = useOnline();
  const page = useFanOut(matter, kinds);
  const word = useMaterialWord('ADMINISTRATIVE');
  const { parts, act, recipients } = page;
  const slot = `fan-out:${matter.id}`;
  const unfinished = useUnfinished(slot);
  const audit = kinds.find(({ kind, mayDraft }) => kind === 'AUDIT' && mayDraft);
  const [importing, setImporting] = useState(false);
  const [looking, setLooking] = useState<FanOutReferralInput | null>(null);
  const blocked = !online || unfinished > 0 || recipients.some(({ agency }) => !agency);
  const check = parts.materials.map(({ kind, required, reasonAllowed }) => ({ kind, required, reasonAllowed, status: statusOf(page.materials[kind], required), message: word(kind) }));
  const send = async (): Promise<void> => {
    if (act.pending || !(await page.send())) return;
    page.draft.clear();
    void navigate(`/cases/${matter.id}`);
  };

  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('fanOut.title')}</h1>
        <Link to={`/cases/${matter.id}`}>{matter.number}　{matter.title}</Link>
      </header>
      <p className={css.text}>{t('fanOut.text')}</p>
      <DraftBar draft={page.draft} onRestore={page.restore} />
      <Form form={page.form} name="fan-out" layout="vertical" initialValues={page.written} scrollToFirstError onValuesChange={(_changed, all) => page.write(all)} onFinish={() => void send()} className={css.form}>
        <section className="card">
          <header>
            <ListHeading title={t('fanOut.recipients')} count={recipients.length} />
            {audit && <Button icon={<FileExcelOutlined aria-hidden />} onClick={() => setImporting(true)}>{t('auditSheet.title')}</Button>}
          </header>
          <div className="card-body">
            <ol className={css.list}>
              {recipients.map((recipient, index) => (
                <RecipientRow
                  key={recipient.key}
                  no={index + 1}
                  recipient={recipient}
                  kinds={kinds}
                  own={parts.own[index] ?? NOTHING}
                  problem={page.problemOf(index)}
                  unreasoned={page.unreasoned(index)}
                  onChange={(patch) => page.change(recipient.key, patch)}
                  onRemove={recipients.length > 1 ? () => page.remove(index) : undefined}
                />
              ))}
            </ol>
            <Button icon={<PlusOutlined />} onClick={page.add}>{t('fanOut.add')}</Button>
          </div>
        </section>
        {parts.common.length > 0 && (
          <section className="card">
            <header><h2>{t('fanOut.common')}</h2></header>
            <div className="card-body">{parts.common.map((field) => <FormField key={field.name} field={field} at={['common']} slot={slot} complete />)}</div>
          </section>
        )}
        {parts.materials.length > 0 && (
          <section className="card">
            <header><h2>{t('fanOut.materials')}</h2></header>
            <div className="card-body">
              <MaterialRows
                kinds={parts.materials.map(({ kind }) => kind)}
                values={page.materials}
                check={check}
                word={word}
                standing={(kind, status) => t('letter.standing', { material: word(kind), status: t(`letter.check.${(status ?? 'MISSING') as 'READY'}`) })}
                problems={act.refusal?.fields ?? NOTHING}
                slot={slot}
                onChange={page.setMaterials}
                onCommit={nothingToAsk}
              />
            </div>
          </section>
        )}
        <footer className={`${wizard.bar} no-print`}>
          <div className={wizard.outcome}><ActOutcome act={act} /></div>
          <p role="status" className="muted">{unfinished > 0 ? t('upload.unfinished', { count: unfinished }) : ''}</p>
          <Button icon={<EyeOutlined aria-hidden />} disabled={blocked} onClick={() => setLooking(page.input())}>{t('fanOut.preview')}</Button>
          <Button type="primary" htmlType="submit" disabled={blocked} loading={act.pending}>{t('fanOut.send')}</Button>
        </footer>
      </Form>
      {looking && <PreviewAll input={looking} recipients={recipients} onClose={() => setLooking(null)} />}
      {importing && audit && (
        <ImportFindings
          receiverKinds={audit.receiverKinds as AgencyKind[]} onClose={() => setImporting(false)}
          onTake={(shares) => {
            page.fill(shares);
            setImporting(false);
          }}
        />
      )}
    </div>
  );
}

/** Nothing is saved before it is sent, so the server has nothing to check yet. */
const nothingToAsk = (): void => undefined;

const statusOf = (value: { reason: string; files: readonly unknown[] } | undefined, required: boolean): string =>
  (value?.files.length ? 'READY' : value?.reason.trim() ? 'REASONED' : required ? 'MISSING' : 'ABSENT');
