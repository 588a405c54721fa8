import { DownloadOutlined } from '@ant-design/icons';
import { Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useClient } from 'urql';
import { CheckImportDocument, ConfirmImportDocument, ImportTemplateDocument, type ImportFieldsFragment, type ImportMode } from '../../../generated/graphql';
import { ActOutcome, useAct } from '../../../shared/acts';
import { saveBase64, XLSX } from '../../../shared/files';
import { useT } from '../../../shared/messages';
import { FileUpload, type UploadedFile } from '../../../shared/upload';
import { ImportRows } from './import-rows';
import css from './tools.module.css';

const KIND = 'CASES';

/** 导入: template, upload, what is wrong row by row, and only then the cases. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const client = useClient();
  const check = useAct(CheckImportDocument);
  const confirm = useAct(ConfirmImportDocument);
  const [files, setFiles] = useState<UploadedFile[]>([]);
  const [sheet, setSheet] = useState<ImportFieldsFragment | null>(null);
  const [mode, setMode] = useState<ImportMode>('ALL');

  const download = async (): Promise<void> => {
    const { data } = await client.query(ImportTemplateDocument, { kind: KIND }).toPromise();
    if (data) saveBase64(data.importTemplate.name, XLSX, data.importTemplate.content);
  };
  const take = async (taken: UploadedFile[]): Promise<void> => {
    setFiles(taken);
    setSheet(null);
    const [file] = taken;
    if (!file) return;
    const done = await check.run({ kind: KIND, fileId: file.id });
    setSheet(done);
    setMode(done && done.badCount > 0 ? 'GOOD_ROWS' : 'ALL');
  };
  const enter = async (): Promise<void> => {
    if (sheet) setSheet((await confirm.run({ id: sheet.id, mode })) ?? sheet);
  };
  const open = sheet?.state === 'CHECKED';
  return (
    <Modal
      open width={880} title={t('ledger.import.title')} onCancel={onClose} cancelText={t('common.close')} okText={t('ledger.import.enter', { count: sheet?.goodCount ?? 0 })}
      okButtonProps={{ disabled: !open || sheet.goodCount === 0 || (mode === 'ALL' && sheet.badCount > 0), loading: confirm.pending }} onOk={() => void enter()}
    >
      <p>{t('ledger.import.text')}</p>
      <p><Button icon={<DownloadOutlined aria-hidden />} onClick={() => void download()}>{t('ledger.import.template')}</Button></p>
      <FileUpload slot="ledger:import" single label={t('ledger.import.file')} value={files} onChange={(taken) => void take(taken)} />
      {check.pending && <p role="status">{t('ledger.import.checking')}</p>}
      <ActOutcome act={check} />
      {sheet && (
        <>
          <p role="status" className={css.said}>
            {sheet.state === 'DONE' ? t('ledger.import.done', { count: sheet.madeCount }) : t('ledger.import.checked', { rows: sheet.rowCount, good: sheet.goodCount, bad: sheet.badCount, same: sheet.duplicateCount })}
          </p>
          {open && sheet.badCount > 0 && (
            <Radio.Group value={mode} onChange={(event) => setMode(event.target.value as ImportMode)} aria-label={t('ledger.import.mode')}
              options={[{ value: 'GOOD_ROWS', label: t('ImportMode.GOOD_ROWS') }, { value: 'ALL', label: t('ImportMode.ALL') }]} />
          )}
          <ActOutcome act={confirm} />
          <ImportRows rows={sheet.rows} />
        </>
      )}
    </Modal>
  );
}
