import { useEffect, useRef, useState, type CSSProperties } from 'react';
import { useT } from '../messages';
import css from './long-text.module.css';

interface Props {
  text: string;
  /** How many lines stand before the rest is asked for; on paper stands all of it, unless `className` says otherwise. */
  lines?: number;
  className?: string;
}

/** What somebody wrote, as far as it does not push everything else off the page; the rest at a press. */
export function LongText({ text, lines = 6, className = '' }: Props) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const [cut, setCut] = useState(false);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const element = box.current;
    if (!element || open) return undefined;
    const watcher = new ResizeObserver(() => setCut(element.scrollHeight > element.clientHeight + 1));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [open, text]);

  return (
    <>
      <div ref={box} className={`prewrap ${open ? '' : css.clamped} ${className}`} style={{ '--lines': lines } as CSSProperties}>{text}</div>
      {(cut || open) && <button type="button" className={`${css.more} no-print`} aria-expanded={open} onClick={() => setOpen(!open)}>{t(open ? 'common.less' : 'common.more')}</button>}
    </>
  );
}
