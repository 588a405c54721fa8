import { type Actor, isConflict, isRefusal } from '@portal/platform';
import { type EditConflictType, type RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import type { ActResult } from '../../matters/acted.js';
import { withStateName } from '../../matters/matter-words.js';
import { GateActedType } from './gates.types.js';

/** The end of an act within the agency, in the schema's shape. */
export async function gateAnswer(actor: Actor, act: Promise<ActResult>): Promise<GateActedType | RefusalType | EditConflictType> {
  const result = await act;
  if (isRefusal(result)) return toRefusal(actor, withStateName(actor, 'gates', result));
  if (isConflict(result)) return toConflict(actor, result);
  return Object.assign(new GateActedType(), { id: result.id, version: result.version });
}
