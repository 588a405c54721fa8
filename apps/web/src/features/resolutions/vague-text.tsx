import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { VagueWordsDocument } from '../../generated/graphql';
import { useT } from '../../shared/messages';
import css from './resolutions.module.css';

interface Props { id?: string; value?: string; onChange?: (text: string) => void; rows?: number }

const PAUSE_MS = 400;
/** What the server looks through, in characters. */
const LONGEST = 20_000;

/** A text in which words that name no time are pointed out while it is written: 尽快. They do not stop anybody. */
export function VagueText({ id, value = '', onChange, rows = 3 }: Props) {
  const t = useT();
  const [text, setText] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setText(value.trim().slice(0, LONGEST)), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [value]);
  const [{ data }] = useQuery({ query: VagueWordsDocument, variables: { text }, pause: text === '' });
  const words = text === '' ? [] : data?.vagueWords ?? [];
  return (
    <>
      <Input.TextArea id={id} value={value} onChange={(event) => onChange?.(event.target.value)} autoSize={{ minRows: rows, maxRows: 12 }} />
      <div role="status">{words.length > 0 && <p className={css.warn}>{t('res.vague', { words: words.join(t('common.comma')) })}</p>}</div>
    </>
  );
}
