import { Button } from 'antd';
import { useState } from 'react';
import { EditCaseDocument, type CaseFieldsFragment } from '../../../generated/graphql';
import { ActOutcome, ConflictDialog, useAct } from '../../../shared/acts';
import { DraftBar, useDraft } from '../../../shared/drafts';
import { useT } from '../../../shared/messages';
import { useOnline } from '../../../shared/states';
import { CaseForm } from './case-form';
import { inputOf, valueOf, type CaseFormValue } from './case-form-value';
import { useFieldLabels } from './field-labels';
import css from './edit.module.css';

interface Props {
  matter: CaseFieldsFragment;
  onReload: () => void;
  onDone: () => void;
}

/**
 * Edits a case on the version that was read. When somebody saved in between, both texts are shown and
 * nothing is lost; a half-filled form survives a lost session and a closed window.
 */
export function EditCase({ matter, onReload, onDone }: Props) {
  const t = useT();
  const online = useOnline();
  const labels = useFieldLabels();
  const act = useAct(EditCaseDocument);
  const [base, setBase] = useState({ version: matter.version, value: valueOf(matter) });
  const [value, setValue] = useState<CaseFormValue>(base.value);
  const changed = JSON.stringify(value) !== JSON.stringify(base.value);
  const draft = useDraft<CaseFormValue>(`case.edit.${matter.id}`, value, changed);

  const save = async (): Promise<void> => {
    if (!(await act.run({ input: inputOf(matter, base.version, value) }))) return;
    draft.clear();
    onDone();
  };
  const keepMine = (version: number): void => {
    setBase({ ...base, version });
    act.clear();
    onReload();
  };
  const takeTheirs = (): void => {
    draft.clear();
    act.clear();
    onReload();
    onDone();
  };

  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('cases.editTitle', { number: matter.number })}</h1>
        <Button onClick={() => { draft.discard(); onDone(); }}>{t('common.cancel')}</Button>
        <Button type="primary" loading={act.pending} disabled={!changed || !online} onClick={() => void save()}>{t('common.save')}</Button>
      </div>
      <DraftBar draft={draft} onRestore={setValue} />
      <ActOutcome act={act} />
      <section className={`card ${css.card}`} aria-label={t('cases.facts')}>
        <CaseForm slot={`case.edit.${matter.id}`} value={value} onChange={setValue} problems={act.refusal?.fields ?? []} />
      </section>
      {act.conflict && (
        <ConflictDialog conflict={act.conflict} labels={labels} onKeepMine={keepMine} onTakeTheirs={takeTheirs} onClose={act.clear} />
      )}
    </div>
  );
}
