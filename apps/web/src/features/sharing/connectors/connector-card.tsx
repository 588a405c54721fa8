import { Button, Modal, Typography } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { DataConnectorDocument, TestDataConnectorDocument, type DataConnectorFieldsFragment } from '../../../generated/graphql';
import { ActOutcome, useAct } from '../../../shared/acts';
import { useFormat, useT } from '../../../shared/messages';
import { Loading, LoadError, useOnline } from '../../../shared/states';
import css from '../sharing.module.css';
import { ConnectorForm } from './connector-form';
import { useUntilDone } from './use-until-done';

/** 数据连接器 of an entry of one's own: how what is granted is handed over without anybody's doing. */
export default function ConnectorCard({ entryId }: { entryId: string }) {
  const t = useT();
  const online = useOnline();
  const [{ data, error }, ask] = useQuery({ query: DataConnectorDocument, variables: { entryId } });
  const [setting, setSetting] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const test = useAct(TestDataConnectorDocument);
  const connector = data?.dataConnector;
  useUntilDone(connector?.testing === true, ask);
  return (
    <section className="card" aria-labelledby="connector">
      <header><h2 id="connector">{t('connector.title')}</h2>
        {data && <span className={css.reads}>
          {connector && <Button size="small" disabled={!online} loading={test.pending || connector.testing} onClick={() => void test.run({ entryId })}>{t('connector.test')}</Button>}
          <Button size="small" onClick={() => setSetting(true)}>{t('connector.set')}</Button>
        </span>}
      </header>
      <div className="card-body">
        {error && !data && <LoadError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
        {!data && !error && <Loading rows={3} />}
        {data && !connector && <p className="muted">{t('connector.none')}</p>}
        {connector && <Standing connector={connector} />}
        <ActOutcome act={test} />
      </div>
      {setting && <ConnectorForm entryId={entryId} connector={connector ?? null} onClose={() => setSetting(false)} onSet={(key) => { setSetting(false); setSecret(key); }} />}
      <Modal open={secret !== null} title={t('connector.secret')} okText={t('connector.secretKept')} cancelButtonProps={{ hidden: true }} closable={false} mask={{ closable: false }} keyboard={false} onOk={() => setSecret(null)}>
        <p>{t('connector.secretText')}</p>
        <p><Typography.Text code copyable>{secret ?? ''}</Typography.Text></p>
      </Modal>
    </section>
  );
}

function Standing({ connector }: { connector: DataConnectorFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const { kind, enabled, url, algorithm, keyId, publicKey, folder, changedAt, changedBy, testedAt, testText, testing } = connector;
  return (
    <dl className="facts">
      <dt className="first">{t('connector.kind')}</dt><dd>{t(`DataConnectorKind.${kind}`)}</dd><dt>{t('connector.state')}</dt><dd>{t(enabled ? 'connector.on' : 'connector.off')}</dd>
      {url && <><dt className="first">{t('connector.url')}</dt><dd className="wide num">{url}</dd></>}
      {algorithm && <><dt className="first">{t('connector.algorithm')}</dt><dd className="num">{algorithm}</dd><dt>{t('connector.keyId')}</dt><dd className="num">{keyId}</dd></>}
      {publicKey && <><dt className="first">{t('connector.publicKey')}</dt><dd className="wide"><Typography.Text code copyable>{publicKey}</Typography.Text></dd></>}
      {kind === 'CSV_DROP' && <><dt className="first">{t('connector.folder')}</dt><dd className="wide"><span className="num">{folder}/</span>　{t('connector.folderText')}</dd></>}
      <dt className="first">{t('connector.changed')}</dt><dd className="wide"><span className="num">{format.instant(changedAt)}</span>　{changedBy}</dd>
      <dt className="first">{t('connector.tested')}</dt><dd className="wide"><span role="status">{testing ? t('connector.testing') : testedAt ? <><span className="num">{format.instant(testedAt)}</span>　{testText}</> : t('connector.untested')}</span></dd>
    </dl>
  );
}
