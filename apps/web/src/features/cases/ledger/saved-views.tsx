import { StarOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { DeleteLedgerViewDocument, LedgerViewsDocument, SaveLedgerViewDocument } from '../../../generated/graphql';
import { ActOutcome, useAct } from '../../../shared/acts';
import { Field } from '../../../shared/forms';
import { useT } from '../../../shared/messages';
import type { LedgerValues } from './use-ledger-filter';
import css from './tools.module.css';

interface Props { values: LedgerValues; set: (changes: LedgerValues) => void; clear: () => void }

/** 常用视图: what is set now under a name, for oneself or for the agency. */
export function SavedViews({ values, set, clear }: Props) {
  const t = useT();
  const [{ data }] = useQuery({ query: LedgerViewsDocument, variables: {} });
  const [saving, setSaving] = useState(false);
  const views = data?.ledgerViews ?? [];
  const current = JSON.stringify(Object.entries(values).filter(([, value]) => value).sort());
  const here = views.find((view) => JSON.stringify(view.search.map(({ name, value }) => [name, value]).sort()) === current);

  const open = (id: string): void => {
    const view = views.find((one) => one.id === id);
    if (!view) return;
    clear();
    set({ order: undefined, cols: undefined, ...Object.fromEntries(view.search.map(({ name, value }) => [name, value])) });
  };
  return (
    <>
      {views.length > 0 && (
        <Select className={css.views} aria-label={t('ledger.views')} placeholder={t('ledger.views')} value={here?.id} onChange={open}
          options={views.map((view) => ({ value: view.id, label: view.mine ? view.name : t('ledger.view.shared', { name: view.name }) }))} />
      )}
      <Button icon={<StarOutlined aria-hidden />} onClick={() => setSaving(true)}>{t('ledger.view.save')}</Button>
      {saving && <SaveView values={values} known={here?.mine ? here : undefined} onClose={() => setSaving(false)} />}
    </>
  );
}

function SaveView({ values, known, onClose }: { values: LedgerValues; known?: { id: string; name: string; shared: boolean; isDefault: boolean }; onClose: () => void }) {
  const t = useT();
  const act = useAct(SaveLedgerViewDocument);
  const remove = useAct(DeleteLedgerViewDocument);
  const [name, setName] = useState(known?.name ?? '');
  const [shared, setShared] = useState(known?.shared ?? false);
  const [isDefault, setDefault] = useState(known?.isDefault ?? false);
  const save = async (): Promise<void> => {
    const search = Object.entries(values).flatMap(([key, value]) => (value ? [{ name: key, value }] : []));
    if (await act.run({ input: { id: known?.id, name, search, shared, isDefault } })) onClose();
  };
  const forget = async (): Promise<void> => {
    if (known && (await remove.run({ id: known.id }))) onClose();
  };
  return (
    <Modal open title={t('ledger.view.save')} okText={t('common.save')} okButtonProps={{ loading: act.pending, disabled: !name.trim() }} onOk={() => void save()} onCancel={onClose}>
      <Field id="view-name" label={t('ledger.view.name')} required><Input id="view-name" maxLength={40} value={name} onChange={(event) => setName(event.target.value)} /></Field>
      <p><Checkbox checked={shared} onChange={(event) => setShared(event.target.checked)}>{t('ledger.view.share')}</Checkbox></p>
      <p><Checkbox checked={isDefault} onChange={(event) => setDefault(event.target.checked)}>{t('ledger.view.default')}</Checkbox></p>
      {known && <Button danger type="text" loading={remove.pending} onClick={() => void forget()}>{t('ledger.view.delete')}</Button>}
      <ActOutcome act={act} />
      <ActOutcome act={remove} />
    </Modal>
  );
}
