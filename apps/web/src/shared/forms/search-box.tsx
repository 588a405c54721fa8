import { SearchOutlined } from '@ant-design/icons';
import { useEffect, useRef, useState } from 'react';
import css from './search-box.module.css';

interface Props {
  value: string;
  onChange: (value: string) => void;
  label: string;
  className?: string;
}

const PAUSE_MS = 350;

/** A search field that asks after a pause, and never in the middle of composing a Chinese word. */
export function SearchBox({ value, onChange, label, className }: Props) {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  const composing = useRef(false);
  if (known !== value) {
    setKnown(value);
    setText(value);
  }
  useEffect(() => {
    if (composing.current || text.trim() === value) return;
    const timer = window.setTimeout(() => onChange(text.trim()), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <span className={`${css.box} ${className ?? ''}`}>
      <SearchOutlined aria-hidden />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onCompositionStart={() => (composing.current = true)}
        onCompositionEnd={(event) => {
          composing.current = false;
          setText(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onChange(text.trim());
        }}
      />
    </span>
  );
}
