import { attachFiles, type FieldProblem, replaceFiles, type Tx } from '@portal/platform';
import { optional, required } from './act-input.rules.js';
import { MATERIAL_KINDS, type MaterialKind } from './packet.rules.js';

export interface MaterialInput { readonly kind: MaterialKind; readonly reason?: string | null; readonly fileIds: readonly string[] }

const slotOf = (kind: MaterialKind): string => `material:${kind}`;

/** Each kind once at most. */
export function materialProblems(materials: readonly MaterialInput[]): FieldProblem[] {
  return materials.flatMap(({ kind, reason }, index) => [
    ...(MATERIAL_KINDS.includes(kind) ? [] : required(`materials.${index}.kind`, '')),
    ...(materials.findIndex((each) => each.kind === kind) === index ? [] : [{ field: `materials.${index}.kind`, code: 'TWICE' }]),
    ...optional(`materials.${index}.reason`, reason),
  ]);
}

/**
 * Lays the materials of a referral in their places.
 *
 * @param mode REPLACE: what is not named is taken off (a draft). ADD: what lies there stays (a supplement to what was sent)
 */
export async function putMaterials(tx: Tx, referralId: string, materials: readonly MaterialInput[], mode: 'REPLACE' | 'ADD'): Promise<void> {
  for (const { kind, reason, fileIds } of materials) {
    const place = { objectKind: 'REFERRAL', objectId: referralId, slot: slotOf(kind), fileIds } as const;
    const refusal = mode === 'REPLACE' ? await replaceFiles(tx, place) : await attachFiles(tx, place);
    if (refusal) throw new Error(`files of ${kind} were checked before and are gone now`);
    if (mode === 'REPLACE' || reason) {
      await tx.query('update referral_material set reason = $3 where referral_id = $1 and kind = $2', [referralId, kind, reason?.trim() || null]);
    }
  }
}
