import type { Lamp as LampValue } from '../../generated/graphql';
import { useT } from '../messages';
import css from './clocks.module.css';

/** Shape, colour and word say the same thing, so that none of the three is needed alone. */
const SHAPES: Record<LampValue, string> = {
  RED: 'M6 1 11.500 11H.5z',
  YELLOW: 'M6 .5 11.500 6 6 11.500 .5 6z',
  GREEN: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1z',
  PAUSED: 'M2 1.500h3v9H2zM7 1.500h3v9H7z',
  DONE: 'M1 6.500 2.500 5l2.300 2.300L9.800 2l1.500 1.500-6.500 7z',
};

export function LampMark({ lamp }: { lamp: LampValue }) {
  return (
    <svg className={css.mark} viewBox="0 0 12 12" aria-hidden>
      <path d={SHAPES[lamp]} fill="currentColor" />
    </svg>
  );
}

/** ▲超期 ◆临期 ●正常 ❚❚中止 ✔办结. `text` replaces the word, for instance by the time left. */
export function Lamp({ lamp, text }: { lamp: LampValue; text?: string }) {
  const t = useT();
  return (
    <span className={`${css.lamp} ${css[lamp]}`}>
      <LampMark lamp={lamp} />
      {text ?? t(`Lamp.${lamp}`)}
    </span>
  );
}
