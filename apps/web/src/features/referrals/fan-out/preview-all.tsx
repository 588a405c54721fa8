import { Modal, Tabs } from 'antd';
import { useQuery } from 'urql';
import { FanOutPreviewDocument, type FanOutReferralInput, type ReferralKind } from '../../../generated/graphql';
import { RefusalAlert } from '../../../shared/acts';
import { useT } from '../../../shared/messages';
import { Loading, LoadError } from '../../../shared/states';
import { PacketView } from '../packet/packet-view';
import type { Recipient } from './fan-out-values';
import css from './fan-out.module.css';

interface Props {
  input: FanOutReferralInput;
  recipients: readonly Recipient[];
  onClose: () => void;
}

/** 对方将看到什么, recipient by recipient, as the server would hand it over now. */
export function PreviewAll({ input, recipients, onClose }: Props) {
  const t = useT();
  return (
    <Modal open width={980} title={t('fanOut.preview')} footer={null} onCancel={onClose}>
      <p className={css.text}>{t('fanOut.previewText')}</p>
      <Tabs items={recipients.map(({ agency, kind }, index) => ({ key: String(index), label: agency?.shortName, children: <Preview input={input} recipient={index} kind={kind} /> }))} />
    </Modal>
  );
}

function Preview({ input, recipient, kind }: { input: FanOutReferralInput; recipient: number; kind: ReferralKind }) {
  const [{ data, error }, ask] = useQuery({ query: FanOutPreviewDocument, variables: { input, recipient }, requestPolicy: 'network-only' });
  const answer = data?.fanOutPreview;
  if (answer?.__typename === 'FanOutPreview') return <PacketView packet={answer.packet} kind={kind} />;
  if (answer?.__typename === 'Refusal') return <RefusalAlert refusal={answer} />;
  return error ? <LoadError error={error} onRetry={ask} /> : <Loading rows={10} />;
}
