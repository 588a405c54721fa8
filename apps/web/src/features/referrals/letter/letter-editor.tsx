import { Button } from 'antd';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { KindFieldsFragment, ReferralFieldsFragment } from '../../../generated/graphql';
import { ActOutcome, ConflictDialog } from '../../../shared/acts';
import { DraftBar } from '../../../shared/drafts';
import { useFormat, useT, type MessageKey } from '../../../shared/messages';
import { Loading, LoadError, useOnline } from '../../../shared/states';
import { useUnfinished } from '../../../shared/upload';
import { useKinds } from '../use-kinds';
import { StepPreview } from '../wizard/step-preview';
import { SubmitBar } from '../wizard/submit-bar';
import { useWizard } from '../wizard/use-wizard';
import { WizardNav } from '../wizard/wizard-nav';
import css from '../wizard/wizard.module.css';
import { LetterForm } from './letter-form';
import { LetterMaterials } from './letter-materials';
import { writingOf } from './letter-values';

const STEPS: readonly MessageKey[] = ['letter.step.content', 'referrals.wizard.materials', 'referrals.wizard.preview'];
const NO_PROBLEMS: never[] = [];

/** The draft of a kind that has a form: the form is the server's. */
export function LetterEditor({ referral }: { referral: ReferralFieldsFragment }) {
  const t = useT();
  const [kinds, ask] = useKinds();
  const kind = kinds.data?.referralKinds.find((each) => each.kind === referral.kind);
  if (kind) return <Letter referral={referral} kind={kind} />;
  return (
    <div className="page">
      <h1 className="sr">{t('letter.edit', { kind: t(`ReferralKind.${referral.kind}`) })}</h1>
      {kinds.error ? <LoadError error={kinds.error} onRetry={ask} /> : <Loading rows={12} />}
    </div>
  );
}

function Letter({ referral, kind }: { referral: ReferralFieldsFragment; kind: KindFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const online = useOnline();
  const wizard = useWizard(referral, useMemo(() => writingOf(kind), [kind]));
  const { values, act } = wizard;
  const [params, setParams] = useSearchParams();
  const step = Math.min(STEPS.length, Math.max(1, Number(params.get('step')) || 1));
  const slot = `referral:${referral.id}`;
  const unfinished = useUnfinished(slot);
  const go = async (next: number): Promise<void> => {
    if ((await wizard.commit()) !== null) setParams({ step: String(next) });
  };
  const commit = (): void => void wizard.commit();
  const shared = { slot, problems: act.refusal?.fields ?? NO_PROBLEMS };

  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('letter.edit', { kind: kind.label })}</h1>
        <span className="muted">{kind.description}</span>
        <Link to={`/referrals/${referral.id}`}>{t('referrals.toReferral')}</Link>
      </header>
      <WizardNav steps={STEPS} step={step} lacking={{ 2: referral.check.filter((each) => each.status === 'MISSING').length }} onGo={(next) => void go(next)} />
      <DraftBar draft={wizard.draft} onRestore={wizard.change} />
      <section className="card" aria-label={t(STEPS[step - 1])}>
        <header><h2>{t(STEPS[step - 1])}</h2></header>
        <div className="card-body">
          {step === 1 && <LetterForm {...shared} kind={kind} values={values} onChange={wizard.change} />}
          {step === 2 && <LetterMaterials {...shared} kind={kind} materials={values.materials} check={referral.check} onChange={(materials) => wizard.change({ materials })} onCommit={commit} />}
          {step === 3 && <StepPreview referralId={referral.id} kind={referral.kind} />}
        </div>
      </section>
      <footer className={`${css.bar} no-print`}>
        <div className={css.outcome}><ActOutcome act={act} /></div>
        <p role="status" className="muted">
          {unfinished > 0
            ? t('upload.unfinished', { count: unfinished })
            : wizard.dirty ? t('referrals.unsaved') : wizard.savedAt ? t('draft.saved', { when: format.short(new Date(wizard.savedAt).toISOString()) }) : ''}
        </p>
        {step > 1 && <Button onClick={() => setParams({ step: String(step - 1) })}>{t('referrals.previous')}</Button>}
        <Button disabled={!online || !wizard.dirty} loading={act.pending} onClick={commit}>{t('common.save')}</Button>
        {step < STEPS.length && <Button type="primary" disabled={!online} onClick={() => void go(step + 1)}>{t('referrals.next')}</Button>}
        {step === STEPS.length && <SubmitBar referral={referral} commit={wizard.commit} blocked={unfinished > 0} />}
      </footer>
      {act.conflict && (
        <ConflictDialog
          conflict={act.conflict}
          labels={Object.fromEntries(kind.form.map(({ name, label }) => [name, label]))}
          onKeepMine={wizard.keepMine}
          onTakeTheirs={() => void wizard.takeTheirs()}
          onClose={act.clear}
        />
      )}
    </div>
  );
}
