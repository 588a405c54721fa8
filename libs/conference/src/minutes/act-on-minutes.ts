import { type ActOn, type ActResult, hindranceTo, type MatterAct, obstacleTo, writeMatterAct } from '@portal/cases';
import { isRefusal, record, type Tx } from '@portal/platform';
import { type LoadedMinutes, loadMinutes } from './load-minutes.js';
import type { MinutesFact, MinutesSide, MinutesState } from './minutes.table.js';
import { tellCoWriters } from './text/stored-text.js';

/** What an act leaves in the record. */
export interface Said {
  readonly text?: string | null;
  readonly detail?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}
type Act = MatterAct<MinutesState, MinutesSide, MinutesFact>;

/**
 * One act on minutes: loaded and locked, held against the table, done, written down once, and told to whoever has the text open.
 *
 * @param act what is done; a refusal of it must come before its first write
 */
export async function actOnMinutes(tx: Tx, input: ActOn, name: string, rule: Act, act: (loaded: LoadedMinutes) => Promise<Said | Exclude<ActResult, { kind: 'acted' }>>): Promise<ActResult> {
  const loaded = await loadMinutes(tx, input.id);
  if (isRefusal(loaded)) return loaded;
  const { minutes, standing, viewer } = loaded;
  const hindrance = await hindranceTo(tx, minutes, input.expectedVersion, obstacleTo(rule, standing, viewer));
  if (hindrance) return hindrance;
  const said = await act(loaded);
  if ('kind' in said) return said;
  const state = rule.to === 'SAME' ? minutes.state : rule.to;
  await tx.query('update minutes set state = $2, version = version + 1, last_act_at = $3 where id = $1', [minutes.id, state, tx.now]);
  const actId = await writeMatterAct(tx, { objectKind: 'MINUTES', objectId: minutes.id, act: name, state, audience: rule.audience, text: said.text ?? null, facts: said.detail ?? {} });
  await record(tx, rule.topic, { objectKind: 'MINUTES', objectId: minutes.id, actId, audience: rule.audience, detail: said.detail ?? {} });
  await tellCoWriters(tx, minutes.id);
  return { kind: 'acted', id: minutes.id, actId, version: minutes.version + 1 };
}
