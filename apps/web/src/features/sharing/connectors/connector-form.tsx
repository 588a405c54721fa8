import { Checkbox, Form, Input, Select } from 'antd';
import { type DataConnectorFieldsFragment, type DataConnectorKind, SetDataConnectorDocument } from '../../../generated/graphql';
import { ActForm } from '../../../shared/acts';
import { useT } from '../../../shared/messages';

interface Props { entryId: string; connector: DataConnectorFieldsFragment | null; onClose: () => void; /** With the secret, where there is a new one that is shared. */ onSet: (secret: string | null) => void }
const KINDS: readonly DataConnectorKind[] = ['HTTP_PULL', 'CSV_DROP'];
const ALGORITHMS = ['ed25519', 'hmac-sha256'];
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** 设置数据连接器: of which kind, where, and signed how. The key is made by the portal. */
export function ConnectorForm({ entryId, connector, onClose, onSet }: Props) {
  const t = useT();
  const within = (node: HTMLElement): HTMLElement => node.parentElement ?? document.body;
  return (
    <ActForm title={t('connector.set')} intro={t('connector.text')} document={SetDataConnectorDocument} version={connector?.version ?? 0} onClose={onClose} onDone={({ secret }) => onSet(secret ?? null)}
      initial={{ kind: connector?.kind ?? 'HTTP_PULL', enabled: connector?.enabled ?? true, url: connector?.url ?? '', algorithm: connector?.algorithm ?? 'ed25519', newKey: false }}
      toVariables={(values, expectedVersion) => {
        const pulls = values['kind'] === 'HTTP_PULL';
        const kind: DataConnectorKind = pulls ? 'HTTP_PULL' : 'CSV_DROP';
        return { input: {
          entryId, expectedVersion, kind, enabled: values['enabled'] === true, url: pulls ? text(values['url']) : null, algorithm: pulls ? text(values['algorithm']) : null, newKey: values['newKey'] === true,
        } };
      }}>
      <Form.Item name="kind" label={t('connector.kind')}><Select getPopupContainer={within} options={KINDS.map((value) => ({ value, label: t(`DataConnectorKind.${value}`) }))} /></Form.Item>
      <Form.Item noStyle shouldUpdate={(before: Record<string, unknown>, after: Record<string, unknown>) => before['kind'] !== after['kind']}>
        {({ getFieldValue }) => (getFieldValue('kind') === 'HTTP_PULL' ? (
          <>
            <Form.Item name="url" label={t('connector.url')} rules={[{ required: true, message: t('topic.fill', { field: t('connector.url') }) }]}><Input maxLength={500} placeholder="https://" /></Form.Item>
            <Form.Item name="algorithm" label={t('connector.algorithm')} extra={t('connector.algorithmText')}><Select getPopupContainer={within} options={ALGORITHMS.map((value) => ({ value, label: value }))} /></Form.Item>
            {connector?.keyId && <Form.Item name="newKey" valuePropName="checked"><Checkbox>{t('connector.newKey')}</Checkbox></Form.Item>}
          </>
        ) : <p className="muted">{t('connector.dropText')}</p>)}
      </Form.Item>
      <Form.Item name="enabled" valuePropName="checked"><Checkbox>{t('connector.on')}</Checkbox></Form.Item>
    </ActForm>
  );
}
