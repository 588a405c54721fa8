import 'quill/dist/quill.core.css';
import type Quill from 'quill';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useT } from '../../../shared/messages';
import { useMe } from '../../../shared/session';
import { CoText, type TextStanding } from './co-text';
import { type LineMarks, lineMarksAt, moveLine } from './line-formats';
import { LinePanel } from './line-panel';
import { markLine, openQuill } from './open-quill';
import css from './editor.module.css';

interface Props { id: string; onLost: () => void; onNews: () => void }

/** The living text of minutes: an editor, whether it is saved, who else is here, and what the present line bears. */
export default function MinutesEditor({ id, onLost, onNews }: Props) {
  const { person } = useMe();
  const page = useRef({ onLost, onNews });
  useEffect(() => { page.current = { onLost, onNews }; });
  const [text, setText] = useState<CoText | null>(null);
  const { id: personId, displayName } = person;
  useEffect(() => {
    const opened = new CoText({ id, person: { id: personId, displayName }, onLost: () => page.current.onLost(), onNews: () => page.current.onNews() });
    setText(opened);
    return () => { setText(null); opened.leave(); };
  }, [id, personId, displayName]);
  return text && <Opened text={text} />;
}

const NO_MARKS: LineMarks = {};

function Opened({ text }: { text: CoText }) {
  const t = useT();
  const standing = useSyncExternalStore(text.subscribe, text.get);
  const place = useRef<HTMLDivElement>(null);
  const [quill, setQuill] = useState<Quill | null>(null);
  const [marks, setMarks] = useState(NO_MARKS);
  const here = standing.state !== 'LOADING' && standing.state !== 'DENIED';
  useEffect(() => {
    if (!here || !place.current) return undefined;
    const box = document.createElement('div');
    place.current.append(box);
    const opened = openQuill(box, text);
    const look = (): void => {
      const range = opened.quill.getSelection();
      if (range) setMarks((before) => { const now = lineMarksAt(opened.quill, range.index); return JSON.stringify(now) === JSON.stringify(before) ? before : now; });
    };
    opened.quill.on('editor-change', look);
    setQuill(opened.quill);
    return () => { setQuill(null); opened.close(); box.remove(); };
  }, [text, here]);
  const readOnly = standing.state === 'READING' || standing.state === 'KEPT_HERE';
  const label = t('minutes.text');
  useEffect(() => {
    if (!quill) return;
    quill.enable(!readOnly);
    for (const [name, value] of Object.entries({ role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, 'aria-readonly': String(readOnly), spellcheck: 'false' })) quill.root.setAttribute(name, value);
  }, [quill, readOnly, label]);
  return (
    <>
      <div className={css.bar}>
        <SaveMark standing={standing} />
        <span className={css.who}>{standing.others.length > 0 ? t('minutes.here', { names: [...new Set(standing.others)].join(t('common.comma')) }) : here && !readOnly ? t('minutes.alone') : ''}</span>
      </div>
      {standing.state === 'DENIED' && <p className={css.denied} role="alert">{t('minutes.denied')}</p>}
      {quill && !readOnly && (
        <LinePanel marks={marks} onMark={(changes) => markLine(quill, changes)} onMove={(by) => { quill.focus(); moveLine(quill, by); }} />
      )}
      <div ref={place} className={css.paper} />
      {here && !readOnly && <p className={css.help}>{t('minutes.textHelp')}</p>}
    </>
  );
}

/** 已保存 · 正在保存 · 离线，内容在本机: told to screen readers when it changes. */
function SaveMark({ standing: { state, keptHere } }: { standing: TextStanding }) {
  const t = useT();
  const word = { LOADING: t('minutes.loading'), SAVED: t('minutes.saved'), SAVING: t('minutes.saving'), OFFLINE: t(keptHere ? 'minutes.offline' : 'minutes.offlineNoStore'), READING: t('minutes.reading'), KEPT_HERE: t('minutes.keptHere'), DENIED: '' }[state];
  return <span role="status" className={`${css.state} ${css[state.toLowerCase()] ?? ''}`} data-state={state}>{word}</span>;
}
