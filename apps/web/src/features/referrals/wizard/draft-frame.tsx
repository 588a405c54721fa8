import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { ReferralFieldsFragment, RefusalFieldsFragment } from '../../../generated/graphql';
import { ActOutcome, ConflictDialog } from '../../../shared/acts';
import { DraftBar } from '../../../shared/drafts';
import { useFormat, useT, type MessageKey } from '../../../shared/messages';
import { useOnline } from '../../../shared/states';
import { useUnfinished } from '../../../shared/upload';
import { SubmitBar } from './submit-bar';
import { useWizard, type Writing } from './use-wizard';
import { WizardNav } from './wizard-nav';
import css from './wizard.module.css';

const NO_PROBLEMS: never[] = [];

/** What a step is given of the draft. */
export interface Sheet<Values> {
  values: Values;
  problems: RefusalFieldsFragment['fields'];
  /** Where its uploads wait. */
  slot: string;
  change: (patch: Partial<Values>) => void;
  commit: () => void;
}

interface Props<Values, Input> {
  referral: ReferralFieldsFragment;
  writing: Writing<Values, Input>;
  title: string;
  about: string;
  steps: readonly { title: MessageKey; draw: (sheet: Sheet<Values>) => ReactNode }[];
  /** The number of the step that shows the materials. */
  materialsAt: number;
  /** The words of the fields that a conflict compares. */
  labels: Readonly<Record<string, string>>;
}

/** A draft in steps, whatever its kind: the step is in the URL, going on saves, and it ends with the sending or the report. */
export function DraftFrame<Values extends object, Input>({ referral, writing, title, about, steps, materialsAt, labels }: Props<Values, Input>) {
  const t = useT();
  const format = useFormat();
  const online = useOnline();
  const wizard = useWizard(referral, writing);
  const { act } = wizard;
  const [params, setParams] = useSearchParams();
  const step = Math.min(steps.length, Math.max(1, Number(params.get('step')) || 1));
  const slot = `referral:${referral.id}`;
  const unfinished = useUnfinished(slot);
  const show = (next: number): void => setParams({ step: String(next) });
  const go = async (next: number): Promise<void> => {
    if ((await wizard.commit()) !== null) show(next);
  };
  const commit = (): void => void wizard.commit();
  const shown = steps[step - 1];

  return (
    <div className="page">
      <header className="page-head">
        <h1>{title}</h1>
        <span className="muted">{about}</span>
        <Link to={`/referrals/${referral.id}`}>{t('referrals.toReferral')}</Link>
      </header>
      <WizardNav
        steps={steps.map((each) => each.title)} step={step} onGo={(next) => void go(next)}
        lacking={{ [materialsAt]: referral.check.filter((each) => each.status === 'MISSING').length }}
      />
      <DraftBar draft={wizard.draft} onRestore={wizard.change} />
      <section className="card" aria-label={t(shown.title)}>
        <header><h2>{t(shown.title)}</h2></header>
        <div className="card-body">{shown.draw({ values: wizard.values, problems: act.refusal?.fields ?? NO_PROBLEMS, slot, change: wizard.change, commit })}</div>
      </section>
      <footer className={`${css.bar} no-print`}>
        <div className={css.outcome}><ActOutcome act={act} /></div>
        <p role="status" className="muted">
          {unfinished > 0
            ? t('upload.unfinished', { count: unfinished })
            : wizard.dirty ? t('referrals.unsaved') : wizard.savedAt ? t('draft.saved', { when: format.short(new Date(wizard.savedAt).toISOString()) }) : ''}
        </p>
        {step > 1 && <Button onClick={() => show(step - 1)}>{t('referrals.previous')}</Button>}
        <Button disabled={!online || !wizard.dirty} loading={act.pending} onClick={commit}>{t('common.save')}</Button>
        {step < steps.length && <Button type="primary" disabled={!online} onClick={() => void go(step + 1)}>{t('referrals.next')}</Button>}
        {step === steps.length && <SubmitBar referral={referral} commit={wizard.commit} blocked={unfinished > 0} />}
      </footer>
      {act.conflict && (
        <ConflictDialog conflict={act.conflict} labels={labels} onKeepMine={wizard.keepMine} onTakeTheirs={() => void wizard.takeTheirs()} onClose={act.clear} />
      )}
    </div>
  );
}
