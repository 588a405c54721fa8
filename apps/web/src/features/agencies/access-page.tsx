import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { AccessStaffDocument, ExplainAccessDocument, type AgencyFieldsFragment, type ExplainAccessMutation } from '../../generated/graphql';
import { ActOutcome, useAct } from '../../shared/acts';
import { AgencyPicker } from '../../shared/agencies';
import { useT } from '../../shared/messages';
import { useOnline } from '../../shared/states';
import css from './me.module.css';

type Explained = Extract<ExplainAccessMutation['explainAccess'], { __typename: 'AccessExplanations' }>['matters'][number];
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** 权限说明: why somebody sees a matter from a seat, or does not; by the link that he was sent. */
export function Page() {
  const t = useT();
  const online = useOnline();
  const [agency, setAgency] = useState<AgencyFieldsFragment | null>(null);
  const [who, setWho] = useState<string>();
  const [link, setLink] = useState('');
  const [answer, setAnswer] = useState<Explained | null>(null);
  const [{ data, error, fetching, operation }, again] = useQuery({ query: AccessStaffDocument, variables: { agencyId: agency?.id ?? '' }, pause: !agency });
  // Until the staff of the agency that was just chosen is here, that of the one before must not be chosen from.
  const staff = agency && operation?.variables.agencyId === agency.id ? data?.staff : undefined;
  const act = useAct(ExplainAccessDocument);
  const objectId = ID.exec(link)?.[0];
  const ask = async (): Promise<void> => {
    const [seatId, personId] = (who ?? '').split(' ');
    const done = await act.run({ input: { seatId: seatId ?? '', personId: personId ?? '', objectIds: [objectId ?? ''] } });
    setAnswer(done?.__typename === 'AccessExplanations' ? done.matters[0] ?? null : null);
  };
  return (
    <div className="page">
      <h1>{t('access.title')}</h1>
      <p className="muted">{t('access.text')}</p>
      <section className={`card ${css.card}`} aria-label={t('access.title')}>
        <Form layout="vertical" onFinish={() => void ask()}>
          <Form.Item label={t('access.agency')} htmlFor="access-agency"><AgencyPicker id="access-agency" value={agency} onChange={(next) => { setAgency(next); setWho(undefined); setAnswer(null); }} /></Form.Item>
          <Form.Item label={t('access.who')} htmlFor="access-who">
            <Select id="access-who" aria-label={t('access.who')} disabled={!agency} value={who} onChange={(next) => { setWho(next); setAnswer(null); }} showSearch={{ optionFilterProp: 'label' }} notFoundContent={t(fetching ? 'common.loading' : error ? 'agencyPicker.failed' : 'access.nobody')} onOpenChange={(open) => { if (open && error) again({ requestPolicy: 'network-only' }); }}
              options={staff?.map(({ seatId, personId, seatTitle, displayName, capacity, disabled }) => ({
                value: `${seatId} ${personId}`, label: `${seatTitle}　${displayName}${capacity === 'PRINCIPAL' ? '' : `　${t(`shell.capacity.${capacity}`)}`}${disabled ? t('access.shut') : ''}`,
              })) ?? []} />
          </Form.Item>
          <Form.Item label={t('access.link')} htmlFor="access-link" extra={t('access.linkHint')} validateStatus={link && !objectId ? 'error' : undefined} help={link && !objectId ? t('access.linkWrong') : undefined}>
            <Input id="access-link" value={link} onChange={(event) => { setLink(event.target.value); setAnswer(null); }} />
          </Form.Item>
          <Button type="primary" htmlType="submit" disabled={!who || !objectId || !online} loading={act.pending}>{t('access.ask')}</Button>
        </Form>
        <ActOutcome act={act} />
        <div aria-live="polite">
          {answer && (
            <div className={css.answer}>
              <h2>{t(`Sight.${answer.sight}`)}</h2>
              <p>{answer.reason}</p>
              <p className="muted">{answer.next}</p>
              <p className="muted">{t('access.rule', { rule: t(`AccessRule.${answer.rule}`) })}</p>
            </div>
          )}
        </div>
      </section>
    </div>
  );
}
