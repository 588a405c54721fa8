import { Button } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { PaperReadingsDocument, type MeetingPaperFieldsFragment } from '../../generated/graphql';
import { ActionBar } from '../../shared/acts';
import { useFormat, useT } from '../../shared/messages';
import { useOnline } from '../../shared/states';
import type { PaperTask } from './paper-dialogs';
import css from './papers.module.css';

interface Order { up: (() => void) | null; down: (() => void) | null; pending: boolean }
interface Props { paper: MeetingPaperFieldsFragment; /** Names of the agencies at the table. */ names: ReadonlyMap<string, string>; order: Order | null; onTask: (task: PaperTask) => void }

/** One paper: its number, its file, whom it is for, and for who brought it who has read it. */
export function PaperRow({ paper, names, order, onTask }: Props) {
  const t = useT();
  const format = useFormat();
  const online = useOnline();
  const [file, ...earlier] = paper.files;
  const allowed = paper.availableActions.filter((action) => action.allowed);
  return (
    <li className={css.paper}>
      <span className={`${css.number} num`}>{t('papers.number', { number: paper.number })}</span>
      <div>
        <p className={css.title}>{file ? <a href={file.url} download>{paper.title}</a> : paper.title}{paper.late && <span className={`${css.tag} ${css.late}`}>{t('papers.late')}</span>}</p>
        {file && <p className={css.meta}>{file.name}　{format.bytes(file.size)}　{paper.broughtBy}　{file.addedSeat}　{format.instant(file.addedAt)}</p>}
        <p className={css.meta}>
          {paper.openedAt ? t('papers.opened', { when: format.instant(paper.openedAt) }) : t(`PaperVisibility.${paper.visibility}`)}
          {paper.visibility === 'NAMED' && <>{t('common.colon')}{paper.visibleTo.map((id) => names.get(id) ?? '—').join(t('common.comma'))}</>}
          {paper.forGuests && <span className={css.tag}>{t('papers.forGuests')}</span>}
        </p>
        {earlier.length > 0 && (
          <details className={css.details}>
            <summary>{t('papers.earlier', { count: earlier.length })}</summary>
            <ul>{earlier.map((one) => <li key={one.id}><a href={one.url} download>{t('papers.revision', { revision: one.revision })}　{one.name}</a>　{format.instant(one.addedAt)}</li>)}</ul>
          </details>
        )}
        {paper.readingCount > 0 && <Readings paper={paper} />}
        {(allowed.length > 0 || order) && (
          <div className={css.tools}>
            {order && <Button size="small" disabled={!online || !order.up || order.pending} aria-label={t('papers.up', { title: paper.title })} onClick={() => order.up?.()}>↑</Button>}
            {order && <Button size="small" disabled={!online || !order.down || order.pending} aria-label={t('papers.down', { title: paper.title })} onClick={() => order.down?.()}>↓</Button>}
            <ActionBar actions={allowed} labels={{ changePaper: t('papers.change'), replacePaper: t('papers.replace'), withdrawPaper: t('papers.withdraw') }}
              onAct={(action) => onTask({ kind: action === 'changePaper' ? 'change' : action === 'replacePaper' ? 'replace' : 'withdraw', paper })} />
          </div>
        )}
      </div>
    </li>
  );
}

/** 调阅记录: asked for when somebody looks. */
function Readings({ paper }: { paper: MeetingPaperFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const [{ data }] = useQuery({ query: PaperReadingsDocument, variables: { id: paper.id }, pause: !open, requestPolicy: 'cache-and-network' });
  return (
    <details className={css.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('papers.readings', { count: paper.readingCount })}</summary>
      <ul>{data?.paperReadings.map((one, index) => <li key={`${one.at}-${index}`}>{format.instant(one.at)}　{one.way === 'GUEST' ? one.reader : one.agency}　{one.seat}　{t(`PaperWay.${one.way}`)}</li>)}</ul>
    </details>
  );
}
