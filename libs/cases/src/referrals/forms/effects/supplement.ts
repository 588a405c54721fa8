import { refuse, type Refusal, type Tx } from '@portal/platform';
import { putMaterials } from '../../material-files.js';
import type { Particulars } from '../../perform-act.js';
import type { LoadedReferral } from '../../referral-standing.js';
import type { FormValues } from '../form-field.js';

/** Lays what was asked for beside what was sent, which stays as it was. */
export async function supplement(tx: Tx, { referral, table }: LoadedReferral, { materials }: Pick<FormValues, 'materials'>): Promise<Particulars | Refusal> {
  const given = materials ?? [];
  const foreign = given.findIndex(({ kind }) => !table.materials.some((rule) => rule.kind === kind));
  if (foreign >= 0) return refuse('INVALID_INPUT', undefined, [{ field: `materials.${foreign}.kind`, code: 'NOT_AN_OPTION' }]);
  await putMaterials(tx, referral.id, given, 'ADD');
  return { data: { materials: given.map(({ kind }) => kind) } };
}
