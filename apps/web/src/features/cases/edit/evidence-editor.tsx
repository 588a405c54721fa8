import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, InputNumber, Select } from 'antd';
import { useT } from '../../../shared/messages';
import { serverNow } from '../../../shared/session';
import { FileUpload } from '../../../shared/upload';
import { EVIDENCE_KINDS } from '../register/codes';
import type { EvidenceValue } from './case-form-value';
import css from './edit.module.css';

interface Props {
  slot: string;
  value: EvidenceValue[];
  onChange: (value: EvidenceValue[]) => void;
  problems: readonly { field: string; message: string }[];
}

/** 证据目录 as editable lines. A line keeps the file it came with, or takes another. */
export function EvidenceEditor({ slot, value, onChange, problems }: Props) {
  const t = useT();
  const change = (index: number, part: Partial<EvidenceValue>): void =>
    onChange(value.map((line, at) => (at === index ? { ...line, ...part } : line)));
  const add = (): void =>
    onChange([...value, { key: `new-${serverNow()}-${value.length}`, kind: 'DOCUMENTARY', name: '', original: true, copies: 1, files: [] }]);

  return (
    <fieldset className={css.evidence}>
      <legend>{t('cases.evidence')}</legend>
      {value.map((line, index) => {
        const name = (what: string): string => t('cases.evidenceLine', { no: index + 1, what });
        const problem = problems.find((one) => one.field.startsWith(`evidence.${index}.`) || one.field.startsWith(`evidence[${index}]`));
        return (
          <div key={line.key} className={css.line}>
            <span className="num muted">{index + 1}</span>
            <Select aria-label={name(t('cases.evidenceKind'))} value={line.kind} options={EVIDENCE_KINDS.map((kind) => ({ value: kind, label: t(`EvidenceKind.${kind}`) }))} onChange={(kind) => change(index, { kind })} />
            <Input aria-label={name(t('cases.evidenceName'))} placeholder={t('cases.evidenceName')} value={line.name} onChange={(event) => change(index, { name: event.target.value })} />
            <Input aria-label={name(t('cases.evidenceSource'))} placeholder={t('cases.evidenceSource')} value={line.source ?? ''} onChange={(event) => change(index, { source: event.target.value })} />
            <Checkbox checked={line.original} onChange={(event) => change(index, { original: event.target.checked })}>{t('cases.isOriginal')}</Checkbox>
            <InputNumber aria-label={name(t('cases.copies'))} className={css.copies} min={1} max={999} value={line.copies} onChange={(copies) => change(index, { copies: copies ?? 1 })} />
            <Button aria-label={name(t('cases.removeLine'))} icon={<DeleteOutlined />} onClick={() => onChange(value.filter((_, at) => at !== index))} />
            <div className={css.file}><FileUpload single compact slot={`${slot}:${line.key}`} label={name(t('cases.file'))} value={line.files} onChange={(files) => change(index, { files })} /></div>
            {problem && <p className={css.problem}>{problem.message}</p>}
          </div>
        );
      })}
      <Button icon={<PlusOutlined />} onClick={add}>{t('cases.addLine')}</Button>
    </fieldset>
  );
}
