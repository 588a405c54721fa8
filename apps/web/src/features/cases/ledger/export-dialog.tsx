import { DownloadOutlined, SettingOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ExportLedgerDocument, LedgerExportsDocument, type CaseFilter, type CaseOrder, type ExportFieldsFragment } from '../../../generated/graphql';
import { ActOutcome, useAct } from '../../../shared/acts';
import { useFormat, useT } from '../../../shared/messages';
import { useMay } from '../../../shared/session';
import { Loading } from '../../../shared/states';
import { LayoutDialog } from './layout-dialog';
import css from './tools.module.css';

/** 导出: what is on the screen as a sheet, and the sheets that were asked for before. */
export function ExportDialog({ filter, order, count, onClose }: { filter: CaseFilter; order: CaseOrder; count: string; onClose: () => void }) {
  const t = useT();
  const act = useAct(ExportLedgerDocument);
  const [{ data }, ask] = useQuery({ query: LedgerExportsDocument, variables: {} });
  const mayEdit = useMay('case.register');
  const [editing, setEditing] = useState(false);
  const [made, setMade] = useState<ExportFieldsFragment | null>(null);

  const start = async (): Promise<void> => {
    const done = await act.run({ filter, order });
    if (!done) return;
    setMade(done);
    ask({ requestPolicy: 'network-only' });
    if (done.url) location.assign(done.url);
  };
  return (
    <Modal open title={t('ledger.export.title')} okText={t('ledger.export.start')} cancelText={t('common.close')} okButtonProps={{ loading: act.pending }} onOk={() => void start()} onCancel={onClose} width={640}>
      <p>{t('ledger.export.text', { count })}{mayEdit && <Button type="link" size="small" icon={<SettingOutlined aria-hidden />} onClick={() => setEditing(true)}>{t('ledger.layout')}</Button>}</p>
      {editing && <LayoutDialog onClose={() => setEditing(false)} />}
      <ActOutcome act={act} />
      {made && <p role="status" className={css.said}>{t(made.state === 'READY' ? 'ledger.export.ready' : 'ledger.export.queued')}</p>}
      <h2 className={css.sub}>{t('ledger.export.mine')}</h2>
      {!data && <Loading rows={2} />}
      {data?.ledgerExports.length === 0 && <p className="muted">{t('ledger.export.none')}</p>}
      <ul className={css.list}>{data?.ledgerExports.map((one) => <ExportRow key={one.id} one={one} />)}</ul>
    </Modal>
  );
}

function ExportRow({ one }: { one: ExportFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  return (
    <li>
      <div>
        <span className="num">{format.instant(one.requestedAt)}</span>　{one.rows !== null && one.rows !== undefined && t('cases.total', { count: one.rows })}　{t(`ExportState.${one.state}`)}
        {one.url && one.expiresAt && <span className="muted">　{t('ledger.export.until', { when: format.instant(one.expiresAt).slice(0, 10) })}</span>}
        <p className="muted">{one.watermark}</p>
      </div>
      {one.url && <Button size="small" icon={<DownloadOutlined aria-hidden />} href={one.url}>{t('ledger.export.download')}</Button>}
    </li>
  );
}
