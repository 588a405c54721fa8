import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { FreezeStatisticDocument, type StatisticsFieldsFragment } from '../../generated/graphql';
import { ActOutcome, useAct } from '../../shared/acts';
import { Field } from '../../shared/forms';
import { useFormat, useT } from '../../shared/messages';

/** 固定: exactly the figures that are on the page, of the instant they were reckoned for. */
export function FreezeDialog({ statistics, onClose }: { statistics: StatisticsFieldsFragment; onClose: () => void }) {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const act = useAct(FreezeStatisticDocument);
  const { from, to, kind, fromAgencyId, toAgencyId } = statistics.period;
  const [name, setName] = useState(t('stats.freezeName', { from, to }));
  const freeze = async (): Promise<void> => {
    const done = await act.run({ input: { name, filter: { from, to, kind, fromAgencyId, toAgencyId }, asOf: statistics.asOf } });
    if (done) void navigate(`/statistics/frozen/${done.id}`);
  };
  return (
    <Modal open title={t('stats.freeze')} okText={t('stats.freeze')} cancelText={t('common.cancel')} okButtonProps={{ loading: act.pending, disabled: !name.trim() }} onOk={() => void freeze()} onCancel={onClose}>
      <p>{t('stats.freezeText', { at: format.instant(statistics.asOf) })}</p>
      <Field id="statistic-name" label={t('stats.name')} required><Input id="statistic-name" maxLength={80} value={name} onChange={(event) => setName(event.target.value)} /></Field>
      <ActOutcome act={act} />
    </Modal>
  );
}
