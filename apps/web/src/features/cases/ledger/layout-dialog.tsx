import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, InputNumber, Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { LedgerLayoutDocument, SaveLedgerLayoutDocument, type LedgerLayoutQuery } from '../../../generated/graphql';
import { ActOutcome, useAct } from '../../../shared/acts';
import { Field } from '../../../shared/forms';
import { useT, type MessageKey } from '../../../shared/messages';
import { Loading, LoadError } from '../../../shared/states';
import css from './tools.module.css';

interface Row { key: string; heading: string; width: number; shown: boolean }
const USUAL_WIDTH = 16;

/** 台账格式: which columns the agency's sheets have, in which order, under which headings. */
export function LayoutDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const [{ data, error }, ask] = useQuery({ query: LedgerLayoutDocument, variables: {} });
  return (
    <>
      {data ? <LayoutForm layout={data.ledgerLayout} onClose={onClose} /> : (
        <Modal open title={t('ledger.layout')} footer={null} onCancel={onClose}>{error ? <LoadError error={error} onRetry={() => ask()} /> : <Loading rows={6} />}</Modal>
      )}
    </>
  );
}

function LayoutForm({ layout, onClose }: { layout: LedgerLayoutQuery['ledgerLayout']; onClose: () => void }) {
  const t = useT();
  const act = useAct(SaveLedgerLayoutDocument);
  const [name, setName] = useState(layout.name);
  const [rows, setRows] = useState<Row[]>(() => rowsOf(layout, (key) => t(key)));
  const [moved, setMoved] = useState<string | null>(null);
  useEffect(() => { if (moved) document.getElementById(moved)?.focus(); }, [moved, rows]);

  const change = (at: number, part: Partial<Row>): void => setRows(rows.map((row, n) => (n === at ? { ...row, ...part } : row)));
  const move = (at: number, by: 1 | -1): void => {
    const next = [...rows];
    next.splice(at + by, 0, ...next.splice(at, 1));
    setRows(next);
    setMoved(`layout-${by < 0 ? 'up' : 'down'}-${next[at + by]?.key ?? ''}`);
  };
  const save = async (): Promise<void> => {
    const columns = rows.filter(({ shown }) => shown).map(({ key, heading, width }) => ({ key, heading, width }));
    if (await act.run({ input: { name, columns } })) onClose();
  };
  return (
    <Modal open title={t('ledger.layout')} okText={t('common.save')} cancelText={t('common.cancel')} width={680} onCancel={onClose} onOk={() => void save()}
      okButtonProps={{ loading: act.pending, disabled: !name.trim() || !rows.some(({ shown }) => shown) }}>
      <p>{t('ledger.layout.text')}</p>
      <ActOutcome act={act} />
      <Field id="layout-name" label={t('ledger.layout.name')} required><Input id="layout-name" maxLength={30} value={name} onChange={(event) => setName(event.target.value)} /></Field>
      <ol className={css.layout}>
        {rows.map((row, at) => {
          const column = t(`ledger.col.${row.key}` as MessageKey);
          return (
            <li key={row.key}>
              <Checkbox checked={row.shown} onChange={(event) => change(at, { shown: event.target.checked })}>{column}</Checkbox>
              <Input size="small" aria-label={t('ledger.layout.heading', { column })} maxLength={40} disabled={!row.shown} value={row.heading} onChange={(event) => change(at, { heading: event.target.value })} />
              <InputNumber size="small" aria-label={t('ledger.layout.width', { column })} min={4} max={100} precision={0} disabled={!row.shown} value={row.width} onChange={(width) => change(at, { width: width ?? USUAL_WIDTH })} />
              <Button id={`layout-up-${row.key}`} size="small" icon={<ArrowUpOutlined aria-hidden />} aria-label={t('ledger.layout.up', { column })} disabled={at === 0} onClick={() => move(at, -1)} />
              <Button id={`layout-down-${row.key}`} size="small" icon={<ArrowDownOutlined aria-hidden />} aria-label={t('ledger.layout.down', { column })} disabled={at === rows.length - 1} onClick={() => move(at, 1)} />
            </li>
          );
        })}
      </ol>
    </Modal>
  );
}

/** The columns of the layout in their order, then those it could have. */
function rowsOf({ columns, keys }: LedgerLayoutQuery['ledgerLayout'], t: (key: MessageKey) => string): Row[] {
  const rest = keys.filter((key) => !columns.some((column) => column.key === key));
  return [
    ...columns.map(({ key, heading, width }) => ({ key, heading, width, shown: true })),
    ...rest.map((key) => ({ key, heading: t(`ledger.col.${key}` as MessageKey), width: USUAL_WIDTH, shown: false })),
  ];
}
