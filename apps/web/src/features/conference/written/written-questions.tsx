import { Button, Input } from 'antd';
import { useState } from 'react';
import { AskInWrittenRoundDocument, ReplyInWrittenRoundDocument, type WrittenFieldsFragment } from '../../../generated/graphql';
import { ActOutcome, useAct } from '../../../shared/acts';
import { useFormat, useT } from '../../../shared/messages';
import { useOnline } from '../../../shared/states';
import css from '../conference.module.css';

interface Props { round: WrittenFieldsFragment; item: WrittenFieldsFragment['items'][number]; onDone: () => void }

/** 提问 and 答复 at an item. */
export function Questions({ round, item, onDone }: Props) {
  const t = useT();
  const format = useFormat();
  const may = (name: string): boolean => round.availableActions.some(({ action, allowed }) => action === name && allowed);
  const asked = round.questions.filter(({ line }) => line === item.line);
  return (
    <>
      {asked.length > 0 && (
        <ul className={css.seats} aria-label={t('written.questions')}>
          {asked.map((question) => (
            <li key={question.id}>
              <span className={css.tag}>{t('written.question')}</span><b>{question.agency.shortName}</b><span>{question.text}</span><span className="muted">{format.instant(question.askedAt)}</span>
              {question.reply
                ? <span><span className={css.tag}>{t('written.reply')}</span> {question.reply} <span className="muted">{question.repliedBy}</span></span>
                : may('replyInWrittenRound') ? <Reply round={round} questionId={question.id} onDone={onDone} /> : <span className="muted">{t('written.unreplied')}</span>}
            </li>
          ))}
        </ul>
      )}
      {may('askInWrittenRound') && <Ask round={round} line={item.line} onDone={onDone} />}
    </>
  );
}

function Ask({ round, line, onDone }: { round: WrittenFieldsFragment; line: string; onDone: () => void }) {
  const t = useT();
  const act = useAct(AskInWrittenRoundDocument);
  return <Write act={act} label={t('written.ask')} hint={t('written.askHint')} onSend={async (text) => Boolean(await act.run({ input: { id: round.id, expectedVersion: round.myVersion ?? 0, line, text } }))} onDone={onDone} />;
}

function Reply({ round, questionId, onDone }: { round: WrittenFieldsFragment; questionId: string; onDone: () => void }) {
  const t = useT();
  const act = useAct(ReplyInWrittenRoundDocument);
  return <Write act={act} label={t('written.replyTo')} hint={t('written.replyHint')} onSend={async (text) => Boolean(await act.run({ input: { id: round.id, expectedVersion: round.version, questionId, text } }))} onDone={onDone} />;
}

interface WriteProps { act: Parameters<typeof ActOutcome>[0]['act'] & { conflict: object | null; clear: () => void }; label: string; hint: string; onSend: (text: string) => Promise<boolean>; onDone: () => void }

/** A button that opens a field; what was typed stays until it is sent. */
function Write({ act, label, hint, onSend, onDone }: WriteProps) {
  const t = useT();
  const online = useOnline();
  const [text, setText] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  if (text === null) return <p className={css.line}><Button size="small" onClick={() => setText('')}>{label}</Button></p>;
  const send = async (): Promise<void> => {
    setPending(true);
    const done = await onSend(text);
    setPending(false);
    if (done) { setText(null); onDone(); }
  };
  return (
    <form className={css.answer} onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <Input.TextArea aria-label={label} placeholder={hint} autoSize={{ minRows: 2 }} maxLength={4000} value={text} onChange={({ target }) => setText(target.value)} />
      <div><Button size="small" type="primary" htmlType="submit" disabled={!online || text.trim() === ''} loading={pending}>{label}</Button> <Button size="small" onClick={() => setText(null)}>{t('written.drop')}</Button></div>
      <ActOutcome act={act} />
      {act.conflict && <p role="alert" className={css.problem}>{t('written.changed')} <Button size="small" onClick={() => { act.clear(); onDone(); }}>{t('sign.reload')}</Button></p>}
    </form>
  );
}
