import { Button, Form, Input, Modal, Typography } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { OpenAccountDocument, PeopleWithoutAccountDocument, type PeopleWithoutAccountQuery } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { faultOf } from '../../shared/graphql-client';
import { useT } from '../../shared/messages';
import { Empty, Loading, LoadError, NoRight } from '../../shared/states';
import css from './me.module.css';

type Person = PeopleWithoutAccountQuery['peopleWithoutAccount'][number];

/** 待开通账号: people the conference has confirmed, who cannot sign in yet. */
export function Page() {
  const t = useT();
  const [{ data, error }, ask] = useQuery({ query: PeopleWithoutAccountDocument, variables: {} });
  const [person, setPerson] = useState<Person | null>(null);
  const [opened, setOpened] = useState<{ account: string; password: string; name: string } | null>(null);
  const again = () => ask({ requestPolicy: 'network-only' });
  if (error && faultOf(error).kind === 'forbidden') return <NoRight />;
  if (error && !data) return <LoadError page error={error} onRetry={again} />;
  if (!data) return <Loading rows={4} />;
  return (
    <div className="page">
      <div className="page-head"><h1>{t('shell.accounts')}</h1></div>
      <p className="muted">{t('accounts.text')}</p>
      {data.peopleWithoutAccount.length === 0 && <Empty title={t('accounts.none')} text={t('accounts.noneText')} />}
      {data.peopleWithoutAccount.length > 0 && (
        <ul className={`card ${css.list}`}>
          {data.peopleWithoutAccount.map((one) => (
            <li key={one.personId}>
              <div><b>{one.name}</b>　{one.agencyName}　{one.seatTitle}<p className="muted">{t('conf.from', { day: one.from })}{one.email && `　${one.email}`}</p></div>
              <Button onClick={() => setPerson(one)}>{t('accounts.open')}</Button>
            </li>
          ))}
        </ul>
      )}
      {person && (
        <ActForm title={t('accounts.open')} intro={`${person.name}　${person.agencyName}　${person.seatTitle}`} document={OpenAccountDocument} onClose={() => setPerson(null)}
          onDone={({ account, password }) => { setOpened({ account, password, name: person.name }); setPerson(null); again(); }}
          toVariables={(values) => ({ personId: person.personId, account: typeof values['account'] === 'string' ? values['account'] : '' })}>
          <Form.Item name="account" label={t('accounts.account')} extra={t('accounts.hint')} rules={[{ required: true, message: t('topic.fill', { field: t('accounts.account') }) }]}><Input maxLength={64} autoComplete="off" /></Form.Item>
        </ActForm>
      )}
      {opened && (
        <Modal open title={t('accounts.opened')} onCancel={() => setOpened(null)} mask={{ closable: false }} footer={<Button type="primary" onClick={() => setOpened(null)}>{t('accounts.noted')}</Button>}>
          <p>{opened.name}{t('common.colon')}<b>{opened.account}</b></p>
          <p>{t('accounts.password')}　<Typography.Text code copyable>{opened.password}</Typography.Text></p>
          <p className="muted">{t('accounts.once')}</p>
        </Modal>
      )}
    </div>
  );
}
