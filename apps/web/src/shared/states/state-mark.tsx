import css from './states.module.css';

const PATHS = {
  empty: 'M14 20h36v30H14zM14 30h12l3 5h6l3-5h12M24 12h16v8H24z',
  error: 'M32 10 56 52H8zM32 26v12M32 44v2',
  closed: 'M18 28V20a14 14 0 0 1 28 0v8M14 28h36v26H14zM32 38v8',
} as const;

/** The quiet drawing above an empty, failed or closed card. */
export function StateMark({ kind }: { kind: keyof typeof PATHS }) {
  return (
    <svg className={css.mark} viewBox="0 0 64 64" fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" aria-hidden>
      <path d={PATHS[kind]} />
    </svg>
  );
}
