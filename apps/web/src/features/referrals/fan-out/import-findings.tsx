import { DownloadOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useClient } from 'urql';
import { AgenciesByIdDocument, CheckFindingsDocument, ImportTemplateDocument, type AgencyFieldsFragment, type AgencyKind } from '../../../generated/graphql';
import { ActOutcome, useAct } from '../../../shared/acts';
import { saveBase64, XLSX } from '../../../shared/files';
import { useT } from '../../../shared/messages';
import { FileUpload, type UploadedFile } from '../../../shared/upload';
import { RouteTable } from './route-table';
import { departs, sharesOf, type CheckedSheet, type Routed, type Share } from './routed-findings';
import css from './fan-out.module.css';

interface Props {
  receiverKinds: readonly AgencyKind[];
  onTake: (shares: Share[]) => void;
  onClose: () => void;
}

/** 审计问题清单: template, upload, what is wrong row by row, who answers for each by the list of responsibilities; every route can be changed. */
export function ImportFindings({ receiverKinds, onTake, onClose }: Props) {
  const t = useT();
  const client = useClient();
  const check = useAct(CheckFindingsDocument);
  const [files, setFiles] = useState<UploadedFile[]>([]);
  const [sheet, setSheet] = useState<CheckedSheet | null>(null);
  const [routed, setRouted] = useState<Routed[]>([]);
  const shares = sharesOf(routed);

  const download = async (): Promise<void> => {
    const { data } = await client.query(ImportTemplateDocument, { kind: 'FINDINGS' }).toPromise();
    if (data) saveBase64(data.importTemplate.name, XLSX, data.importTemplate.content);
  };
  const take = async (taken: UploadedFile[]): Promise<void> => {
    setFiles(taken);
    setSheet(null);
    setRouted([]);
    const [file] = taken;
    const done = file ? await check.run({ fileId: file.id }) : null;
    if (!done) return;
    const found = done.rows.flatMap(({ row, finding }) => (finding ? [{ row, finding }] : []));
    const { data } = await client.query(AgenciesByIdDocument, { ids: [...new Set(found.map(({ finding }) => finding.officeId))] }).toPromise();
    const offices = new Map<string, AgencyFieldsFragment>(data?.agenciesById.map((agency) => [agency.id, agency]));
    setSheet(done);
    setRouted(found.map(({ row, finding }) => ({ row, finding, office: offices.get(finding.officeId) ?? null, reason: finding.routeReason ?? '' })));
  };
  return (
    <Modal
      open width={1080} title={t('auditSheet.title')} onCancel={onClose} cancelText={t('common.close')} okText={t('auditSheet.take', { findings: routed.length, agencies: shares.length })}
      okButtonProps={{ disabled: shares.length === 0 || routed.some((each) => each.office === null || (departs(each) && !each.reason.trim())) }} onOk={() => onTake(shares)}
    >
      <p className={css.text}>{t('auditSheet.text')}</p>
      <p className={css.tools}><Button icon={<DownloadOutlined aria-hidden />} onClick={() => void download()}>{t('auditSheet.template')}</Button></p>
      <FileUpload slot="audit:findings" single label={t('auditSheet.file')} value={files} onChange={(taken) => void take(taken)} />
      {check.pending && <p role="status">{t('auditSheet.checking')}</p>}
      <ActOutcome act={check} />
      {sheet && (
        <>
          <p role="status" className={css.said}>{t('auditSheet.checked', { rows: sheet.rowCount, good: sheet.goodCount, bad: sheet.badCount })}</p>
          <RouteTable
            rows={sheet.rows} routed={routed} receiverKinds={receiverKinds}
            onRoute={(row, patch) => setRouted((all) => all.map((each) => (each.row === row ? { ...each, ...patch } : each)))}
          />
        </>
      )}
    </Modal>
  );
}
