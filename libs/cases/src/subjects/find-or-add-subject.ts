import { newId } from '@portal/kernel';
import { refuse, type Refusal, type Tx } from '@portal/platform';
import type { SubjectFacts } from '../case.rules.js';
import { textOrNull } from '../case.rules.js';
import { isOfRegister, nameKey, normaliseCode } from './subject.rules.js';

interface Known { id: string; kind: string; name: string }

/**
 * The subject of a case: found by its code, or entered now. An entry that exists stands: a different name or kind is
 * refused with what is known, so that one code never means two.
 *
 * @returns id and name of the subject, or SUBJECT_DIFFERS, INVALID_INPUT for a region that is none
 */
export async function findOrAddSubject(tx: Tx, typed: SubjectFacts, demoNote: string | null = null): Promise<{ id: string; name: string } | Refusal> {
  const regionCode = textOrNull(typed.regionCode);
  if (regionCode !== null && (await tx.query('select 1 from region where code = $1', [regionCode])).length === 0) {
    return refuse('INVALID_INPUT', undefined, [{ field: 'subject.regionCode', code: 'NOT_ON_LIST' }]);
  }
  const code = normaliseCode(typed.code);
  const name = typed.name.trim();
  const ofRegister = isOfRegister(typed.kind, code);
  // Two clerks may enter one code at once: the insert waits for the other's and then finds it.
  await tx.query(
    `insert into subject (id, kind, code, name, name_key, region_code, address, representative, demo_note, agency_id, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing`,
    [newId(), typed.kind, code, name, nameKey(name), regionCode, textOrNull(typed.address), textOrNull(typed.representative),
      demoNote, ofRegister ? null : tx.actor.agencyId, tx.now]);
  const [known] = await tx.query<Known>(
    `select id, kind, name from subject where code = $1 and agency_id is not distinct from $2`, [code, ofRegister ? null : tx.actor.agencyId]);
  if (!known) throw new Error('a subject that was just entered is not there');
  if (known.kind !== typed.kind || nameKey(known.name) !== nameKey(name)) {
    return refuse('SUBJECT_DIFFERS', { code, name: known.name }, [
      { field: known.kind === typed.kind ? 'subject.name' : 'subject.kind', code: 'DIFFERS_FROM_REGISTER', values: { name: known.name } }]);
  }
  return { id: known.id, name: known.name };
}
