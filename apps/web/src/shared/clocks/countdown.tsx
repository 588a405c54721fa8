import type { Lamp as LampValue } from '../../generated/graphql';
import { useFormat, useT } from '../messages';
import { useServerNow } from '../session';
import { Lamp } from './lamp';
import { remaining } from './remaining';

interface Props {
  lamp: LampValue;
  dueAt?: string | null;
}

/** The lamp with the time left by the server's clock. A paused or finished clock shows its word only. */
export function Countdown({ lamp, dueAt }: Props) {
  const t = useT();
  const format = useFormat();
  const now = useServerNow();
  if (lamp === 'DONE' || lamp === 'PAUSED' || !dueAt) return <Lamp lamp={lamp} />;
  const left = remaining(Date.parse(dueAt), now);
  return (
    <time dateTime={dueAt} title={t('clocks.dueAt', { when: format.due(dueAt) })}>
      <Lamp lamp={lamp} text={t(left.key, left.values)} />
    </time>
  );
}
