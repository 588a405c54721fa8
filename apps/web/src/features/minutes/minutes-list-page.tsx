import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { AllMinutesDocument, OpenMinutesDocument, type AllMinutesQuery } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { faultOf, usePaged } from '../../shared/graphql-client';
import { useFormat, useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { Empty, Loading, LoadError, NoRight } from '../../shared/states';
import { headOf, HeadFields } from './head-fields';
import css from './minutes.module.css';

const NO_FILTER = { first: 20 };
const pick = (data: AllMinutesQuery): AllMinutesQuery['allMinutes'] => data.allMinutes;

/** 纪要: those of the agency, what happened last on top. */
export function Page() {
  const t = useT();
  const format = useFormat();
  const mayOpen = useMay('minutes.open');
  const maySeal = useMay('seal.decide');
  const [opening, setOpening] = useState(false);
  const list = usePaged(AllMinutesDocument, NO_FILTER, pick);
  if (list.error && faultOf(list.error).kind === 'forbidden') return <NoRight />;
  if (list.error && !list.data) return <LoadError error={list.error} onRetry={list.reload} />;
  if (!list.data) return <Loading rows={8} />;
  return (
    <div className="page">
      <div className="page-head"><h1>{t('minutes.title')}</h1>{(mayOpen || maySeal) && <Link to="/seal-uses">{t('issue.uses')}</Link>}{mayOpen && <Button type="primary" onClick={() => setOpening(true)}>{t('minutes.open')}</Button>}</div>
      <section className="card" aria-label={t('minutes.title')}>
        {list.nodes.length === 0 && <Empty title={t('minutes.none')} />}
        <ul className={css.list}>
          {list.nodes.map((node) => (
            <li key={node.id}>
              <p className={css.line}><Link to={`/minutes/${node.id}`}>{node.title ?? t('minutes.closed')}</Link><span className={css.tag}>{t(`MinutesState.${node.state}`)}</span></p>
              <p className={css.small}>{node.meeting}　{node.heldOn && t('minutes.heldOn', { day: node.heldOn })}　{node.agency}　{format.instant(node.lastActAt)}</p>
            </li>
          ))}
        </ul>
        {list.hasMore && <p className={css.note}><Button loading={list.loadingMore} onClick={list.loadMore}>{t('common.loadMore')}</Button></p>}
      </section>
      {opening && <OpenMinutes onClose={() => setOpening(false)} />}
    </div>
  );
}

function OpenMinutes({ onClose }: { onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  return (
    <ActForm title={t('minutes.open')} document={OpenMinutesDocument} onClose={onClose} onDone={({ id }) => void navigate(`/minutes/${id}`)}
      toVariables={(values) => ({ input: { ...headOf(values), points: String(values['points'] ?? '').split('\n').map((point) => point.trim()).filter(Boolean) } })}>
      <HeadFields />
      <Form.Item name="points" label={t('minutes.field.points')}><Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} /></Form.Item>
    </ActForm>
  );
}
