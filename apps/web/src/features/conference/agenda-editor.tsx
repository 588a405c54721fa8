import { Button } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { useQuery } from 'urql';
import { SaveAgendaDocument, SubmitAgendaDocument, TopicsDocument, type AgendaItemInput, type MeetingFieldsFragment } from '../../generated/graphql';
import { ActOutcome, ConflictDialog, useAct } from '../../shared/acts';
import { useT } from '../../shared/messages';
import { useOnline } from '../../shared/states';
import { clockAt, movedTo } from './agenda-order';
import css from './conference.module.css';

type Item = AgendaItemInput & { key: string };
interface Props { meeting: MeetingFieldsFragment; agenda: MeetingFieldsFragment['agendas'][number] }

/** 编排议程: by drag, by keyboard (Alt+↑/↓ on a line) or by its buttons; nothing is kept before it is saved. */
export function AgendaEditor({ meeting, agenda }: Props) {
  const t = useT();
  const online = useOnline();
  const act = useAct(SaveAgendaDocument);
  const submitting = useAct(SubmitAgendaDocument);
  const [version, setVersion] = useState(meeting.version);
  const [items, setItems] = useState<Item[]>(() => agenda.items.map((item) => ({
    key: item.id, line: item.line, kind: item.kind, topicId: item.topicId ?? null, title: item.title, minutes: item.minutes, presenterId: item.presenterAgency?.id ?? null, presenter: item.presenter ?? null,
    visibility: item.visibility, visibleTo: [...item.visibleTo],
  })));
  const [dirty, setDirty] = useState(false);
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const put = (next: Item[]): void => { setItems(next); setDirty(true); };
  const change = (index: number, part: Partial<Item>): void => put(items.map((item, at) => (at === index ? { ...item, ...part } : item)));
  // What became of the last resolutions stays first.
  const floor = items[0]?.kind === 'FOLLOW_UP' ? 1 : 0;
  const move = (from: number, to: number): void => {
    if (from < floor || to < floor || to >= items.length || from === to) return;
    put(movedTo(items, from, to));
    setSaid(t('agenda.moved', { title: items[from]?.title ?? '', position: to + 1 }));
  };
  const onKey = (event: KeyboardEvent, index: number): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(index, index + (event.key === 'ArrowUp' ? -1 : 1));
  };
  const save = async () => {
    const done = await act.run({ input: { id: meeting.id, expectedVersion: version, items: items.map(({ key: _, ...item }) => item) } });
    if (done) { setDirty(false); setVersion(done.version); }
    return done;
  };
  const submit = async (): Promise<void> => {
    const kept = dirty ? await save() : meeting;
    if (kept) await submitting.run({ input: { id: meeting.id, expectedVersion: kept.version } });
  };
  const busy = act.pending || submitting.pending;
  const submits = dirty || meeting.availableActions.some(({ action, allowed }) => action === 'submitAgenda' && allowed);
  const total = items.reduce((sum, { minutes }) => sum + minutes, 0);
  const length = (new Date(meeting.endsAt).getTime() - new Date(meeting.startsAt).getTime()) / 60_000;
  const startOf = (index: number): number => items.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <section className="card" aria-labelledby="agenda-editor">
      <header><h2 id="agenda-editor">{t('agenda.title')}　{t('agenda.version', { version: agenda.version })}</h2><span className={css.tag}>{t(`AgendaState.${agenda.state}`)}</span></header>
      {agenda.reason && <p className={`${css.note} prewrap`}>{agenda.reason}</p>}
      <p className={css.head} id="how-to-order">{t('agenda.drag')}</p>
      <p className="sr" role="status" aria-live="polite">{said}</p>
      {items.length === 0 && <p className={`${css.note} muted`}>{t('agenda.empty')}</p>}
      <ol className={css.items} aria-describedby="how-to-order">
        {items.map((item, index) => {
          const at = clockAt(meeting.startsAt, startOf(index));
          const fixed = index < floor;
          return (
            <li key={item.key} className={over === index ? `${css.item} ${css.over}` : css.item} draggable={!fixed} onDragStart={() => setDragged(index)} onDragEnd={() => { setDragged(null); setOver(null); }}
              onDragOver={(event) => { event.preventDefault(); setOver(index); }} onDrop={(event) => { event.preventDefault(); if (dragged !== null) move(dragged, index); setOver(null); }}>
              <span className={`${css.at} num`}>{index + 1}　{at}</span>
              <div>
                <p className={css.line}><span className={css.tag}>{t(`AgendaItemKind.${item.kind}`)}</span><b>{item.kind === 'OTHER' ? '' : item.title}</b></p>
                <div className={css.fields}>
                  {item.kind === 'OTHER' && <label>{t('agenda.itemTitle')} <input value={item.title} maxLength={200} onChange={(event) => change(index, { title: event.target.value })} /></label>}
                  <label>{t('agenda.itemMinutes')} <input type="number" min={1} max={240} style={{ width: 72 }} value={item.minutes} onChange={(event) => change(index, { minutes: Number(event.target.value) })} /></label>
                  <label>{t('agenda.presenter')} <select value={item.presenterId ?? ''} onChange={(event) => change(index, { presenterId: event.target.value || null })}>
                    <option value="">—</option>
                    {meeting.attendees.map(({ agency }) => <option key={agency.id} value={agency.id}>{agency.shortName}</option>)}
                    {item.presenterId && !meeting.attendees.some(({ agency }) => agency.id === item.presenterId) && <option value={item.presenterId}>{t('conf.office')}</option>}
                  </select></label>
                  <label>{t('agenda.visible')} <select value={item.visibility} onChange={(event) => change(index, event.target.value === 'NAMED' ? { visibility: 'NAMED', visibleTo: item.presenterId ? [item.presenterId] : [] } : { visibility: 'MEETING', visibleTo: [] })}>
                    <option value="MEETING">{t('agenda.forAll')}</option><option value="NAMED">{t('agenda.forNamed')}</option>
                  </select></label>
                </div>
                {item.visibility === 'NAMED' && (
                  <div className={css.fields} role="group" aria-label={t('agenda.forNamed')}>
                    {meeting.attendees.map(({ agency }) => (
                      <label key={agency.id}><input type="checkbox" style={{ minHeight: 0 }} checked={item.visibleTo.includes(agency.id)}
                        onChange={() => change(index, { visibleTo: item.visibleTo.includes(agency.id) ? item.visibleTo.filter((id) => id !== agency.id) : [...item.visibleTo, agency.id] })} /> {agency.shortName}</label>
                    ))}
                  </div>
                )}
              </div>
              <span className={css.tools}>
                <button type="button" aria-label={t('agenda.up', { title: item.title })} disabled={fixed || index === floor} onKeyDown={(event) => onKey(event, index)} onClick={() => move(index, index - 1)}>↑</button>
                <button type="button" aria-label={t('agenda.down', { title: item.title })} disabled={fixed || index === items.length - 1} onKeyDown={(event) => onKey(event, index)} onClick={() => move(index, index + 1)}>↓</button>
                <button type="button" aria-label={t('agenda.remove', { title: item.title })} onClick={() => put(items.filter((_, one) => one !== index))}>×</button>
              </span>
            </li>
          );
        })}
      </ol>
      <div className={css.bar}>
        <AddTopic meeting={meeting} items={items} onAdd={(item) => put([...items, item])} />
        <Button onClick={() => put([...items, { key: `new-${items.length}-${total}`, kind: 'OTHER', topicId: null, title: '', minutes: 10, visibility: 'MEETING', visibleTo: [] }])}>{t('agenda.addOther')}</Button>
        <span className={total > length ? `${css.tag} ${css.late}` : 'muted'}>{t('agenda.total', { count: total })}{total > length && <>　{t('agenda.over', { count: total - length })}</>}</span>
        {dirty && <span className="muted">{t('agenda.unsaved')}</span>}
        <Button disabled={!dirty || !online || busy} loading={act.pending} onClick={() => void save()}>{t('agenda.save')}</Button>
        {submits && <Button type="primary" disabled={!online || busy} loading={submitting.pending} onClick={() => void submit()}>{t(dirty ? 'agenda.saveAndSubmit' : 'agenda.submit')}</Button>}
      </div>
      <ActOutcome act={act} /><ActOutcome act={submitting} />
      {submitting.conflict && <p role="alert" className={css.small}>{t('agenda.changed')}</p>}
      {act.conflict && <ConflictDialog conflict={act.conflict} labels={{ state: t('acts.stage') }} onKeepMine={(current) => { setVersion(current); act.clear(); }} onTakeTheirs={() => window.location.reload()} onClose={act.clear} />}
    </section>
  );
}

/** An approved topic, by a click. */
function AddTopic({ meeting, items, onAdd }: { meeting: MeetingFieldsFragment; items: readonly Item[]; onAdd: (item: Item) => void }) {
  const t = useT();
  const [{ data }] = useQuery({ query: TopicsDocument, variables: { filter: { conferenceId: meeting.conferenceId, states: ['APPROVED', 'ON_AGENDA'] }, first: 100 } });
  const listed = new Set(items.map(({ topicId }) => topicId));
  const kept = new Set(meeting.agendas.flatMap((agenda) => agenda.items.map(({ topicId }) => topicId)));
  const free = (data?.topics.edges ?? []).map(({ node }) => node).filter(({ id, state }) => !listed.has(id) && (state === 'APPROVED' || kept.has(id)));
  if (free.length === 0) return <span className="muted">{t('agenda.noTopics')}</span>;
  return (
    <select aria-label={t('agenda.addTopic')} value="" style={{ minHeight: 36, maxWidth: '100%' }} onChange={(event) => {
      const topic = free.find(({ id }) => id === event.target.value);
      if (!topic) return;
      const line = meeting.agendas.flatMap((agenda) => agenda.items).find(({ topicId }) => topicId === topic.id)?.line ?? null;
      onAdd({ key: topic.id, line, kind: 'TOPIC', topicId: topic.id, title: topic.title ?? topic.number, minutes: topic.minutes ?? 15,
        presenterId: meeting.attendees.some(({ agency }) => agency.id === topic.agency.id) ? topic.agency.id : null, visibility: 'MEETING', visibleTo: [] });
    }}>
      <option value="">{t('agenda.addTopic')}</option>
      {free.map((topic) => <option key={topic.id} value={topic.id}>{topic.title}{t('common.aside', { text: topic.agency.shortName })}</option>)}
    </select>
  );
}
