import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { EditReferralDocument, type EditReferralInput, type ReferralFieldsFragment } from '../../../generated/graphql';
import { ActOutcome, ConflictDialog } from '../../../shared/acts';
import { DraftBar } from '../../../shared/drafts';
import { useFormat, useT, type MessageKey } from '../../../shared/messages';
import { useOnline } from '../../../shared/states';
import { useUnfinished } from '../../../shared/upload';
import { SubmitBar } from './submit-bar';
import { StepMaterials } from './step-materials';
import { StepOfficers } from './step-officers';
import { StepPreview } from './step-preview';
import { StepRecipient } from './step-recipient';
import { StepReport } from './step-report';
import { useWizard, type Writing } from './use-wizard';
import { WizardNav } from './wizard-nav';
import { inputOf, valuesOf, type WizardValues } from './wizard-values';
import { useFieldLabels } from './field-labels';
import css from './wizard.module.css';

export const STEPS: readonly MessageKey[] = [
  'referrals.wizard.recipient', 'referrals.wizard.officers', 'referrals.wizard.report', 'referrals.wizard.materials', 'referrals.wizard.preview',
];

const WRITING = { document: EditReferralDocument as Writing<WizardValues, EditReferralInput>['document'], valuesOf, inputOf };

/** 移送向导: five steps over one saved draft. The step is in the URL; going on saves. */
export function ReferralWizard({ referral }: { referral: ReferralFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const online = useOnline();
  const labels = useFieldLabels();
  const wizard = useWizard(referral, WRITING);
  const [params, setParams] = useSearchParams();
  const step = Math.min(STEPS.length, Math.max(1, Number(params.get('step')) || 1));
  const unfinished = useUnfinished(`referral:${referral.id}`);
  const go = async (next: number): Promise<void> => {
    if ((await wizard.commit()) !== null) setParams({ step: String(next) });
  };
  const shared = { values: wizard.values, onChange: wizard.change, problems: wizard.act.refusal?.fields ?? [] };

  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('referrals.edit')}</h1>
        <span className="muted">{referral.title}</span>
        <Link to={`/referrals/${referral.id}`}>{t('referrals.toReferral')}</Link>
      </header>
      <WizardNav steps={STEPS} step={step} lacking={{ 4: referral.check.filter((each) => each.status === 'MISSING').length }} onGo={(next) => void go(next)} />
      <DraftBar draft={wizard.draft} onRestore={wizard.change} />
      <section className="card" aria-label={t(STEPS[step - 1])}>
        <header><h2>{t(STEPS[step - 1])}</h2></header>
        <div className="card-body">
          {step === 1 && <StepRecipient {...shared} />}
          {step === 2 && <StepOfficers {...shared} />}
          {step === 3 && <StepReport {...shared} />}
          {step === 4 && <StepMaterials {...shared} referralId={referral.id} check={referral.check} onCommit={() => void wizard.commit()} />}
          {step === 5 && <StepPreview referralId={referral.id} kind={referral.kind} />}
        </div>
      </section>
      <footer className={`${css.bar} no-print`}>
        <div className={css.outcome}><ActOutcome act={wizard.act} /></div>
        <p role="status" className="muted">
          {unfinished > 0
            ? t('upload.unfinished', { count: unfinished })
            : wizard.dirty ? t('referrals.unsaved') : wizard.savedAt ? t('draft.saved', { when: format.short(new Date(wizard.savedAt).toISOString()) }) : ''}
        </p>
        {step > 1 && <Button onClick={() => setParams({ step: String(step - 1) })}>{t('referrals.previous')}</Button>}
        <Button disabled={!online || !wizard.dirty} loading={wizard.act.pending} onClick={() => void wizard.commit()}>{t('common.save')}</Button>
        {step < STEPS.length && <Button type="primary" disabled={!online} onClick={() => void go(step + 1)}>{t('referrals.next')}</Button>}
        {step === STEPS.length && <SubmitBar referral={referral} commit={wizard.commit} blocked={unfinished > 0} />}
      </footer>
      {wizard.act.conflict && (
        <ConflictDialog conflict={wizard.act.conflict} labels={labels} onKeepMine={wizard.keepMine} onTakeTheirs={() => void wizard.takeTheirs()} onClose={wizard.act.clear} />
      )}
    </div>
  );
}
