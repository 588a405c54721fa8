import { DownloadOutlined, PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { CasesDocument } from '../../generated/graphql';
import { LoadMore } from '../../shared/forms';
import { faultOf, usePaged } from '../../shared/graphql-client';
import { later } from '../../shared/later';
import { useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { Empty, Loading, LoadError, NoRight, useOnline } from '../../shared/states';
import { CaseTable } from './ledger/case-table';
import { ColumnPicker } from './ledger/column-picker';
import { textOf } from './ledger/columns';
import { SavedViews } from './ledger/saved-views';
import { useDefaultView } from './ledger/use-default-view';
import { LedgerFilter } from './ledger/ledger-filter';
import { ORDERS, useLedgerFilter } from './ledger/use-ledger-filter';
import css from './cases.module.css';

const PAGE = 20;
const ExportDialog = later(async () => ({ default: (await import('./ledger/export-dialog')).ExportDialog }));
const ImportDialog = later(async () => ({ default: (await import('./ledger/import-dialog')).ImportDialog }));

/** 案件台账: every case that this agency may read, with filter, order and columns in the address. */
export function Page() {
  const t = useT();
  const mayRegister = useMay('case.register');
  const online = useOnline();
  const { filter, order, columns, values, set, clear, active } = useLedgerFilter();
  useDefaultView(values, set);
  const [dialog, setDialog] = useState<'export' | 'import' | null>(null);
  const list = usePaged(CasesDocument, { filter, order, first: PAGE }, (data) => data.cases);

  const register = <Link className="button-primary" to="/cases/new"><PlusOutlined aria-hidden /> {t('shell.newCase')}</Link>;
  const total = list.data && t(list.data.cases.totalCount < list.data.cases.countedTo ? 'cases.total' : 'ledger.totalOver', { count: list.data.cases.totalCount });
  if (list.error && faultOf(list.error).kind === 'forbidden') return <NoRight />;
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('cases.title')}</h1>
        {list.data && <span className="muted" role="status">{total}{list.loading && `　${t('common.updating')}`}</span>}
        <Button disabled={!online} icon={<DownloadOutlined aria-hidden />} onClick={() => setDialog('export')}>{t('ledger.export')}</Button>
        {mayRegister && <Button disabled={!online} icon={<UploadOutlined aria-hidden />} onClick={() => setDialog('import')}>{t('ledger.import')}</Button>}
        {mayRegister && register}
      </div>
      {dialog === 'export' && <ExportDialog filter={filter} order={order} count={total ?? ''} onClose={() => setDialog(null)} />}
      {dialog === 'import' && <ImportDialog onClose={() => { setDialog(null); list.reload(); }} />}
      <section className={`card ${css.ledger}`} aria-label={t('cases.title')}>
        <LedgerFilter values={values} set={set} clear={clear} active={active}>
          <Select className={css.pick} aria-label={t('ledger.order')} value={order} options={ORDERS.map((value) => ({ value, label: t(`CaseOrder.${value}`) }))}
            onChange={(chosen) => set({ order: chosen === 'NEWEST' ? undefined : chosen })} />
          <SavedViews values={values} set={set} clear={clear} />
          <ColumnPicker columns={columns} onChange={(chosen) => set({ cols: textOf(chosen) })} />
        </LedgerFilter>
        {list.error && list.nodes.length === 0 && <LoadError error={list.error} onRetry={list.reload} />}
        {!list.data && !list.error && <Loading rows={8} />}
        {list.data && list.nodes.length === 0 && (active
          ? <Empty title={t('cases.noMatch')} text={t('cases.noMatchText')}><Button onClick={clear}>{t('cases.clearFilter')}</Button></Empty>
          : <Empty title={t('cases.empty')} text={t('cases.emptyText')}>{mayRegister && register}</Empty>)}
        {list.nodes.length > 0 && (
          <>
            <CaseTable cases={list.nodes} columns={columns} />
            <LoadMore hasMore={list.hasMore} loading={list.loadingMore} count={list.nodes.length} onMore={list.loadMore} />
          </>
        )}
      </section>
    </div>
  );
}
