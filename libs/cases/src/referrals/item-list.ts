import { newId } from '@portal/kernel';
import type { FieldProblem, Tx } from '@portal/platform';
import { LINE, optional, required } from './act-input.rules.js';

/** One line of 涉案物品清单. */
export interface ItemInput {
  readonly name: string; readonly quantity: string; readonly feature?: string | null; readonly location?: string | null;
  readonly sourceMeasure?: string | null; readonly value?: string | null;
}

export function itemProblems(items: readonly ItemInput[]): FieldProblem[] {
  return items.flatMap((item, index) => [
    ...required(`items.${index}.name`, item.name, LINE), ...required(`items.${index}.quantity`, item.quantity, LINE),
    ...optional(`items.${index}.feature`, item.feature, LINE), ...optional(`items.${index}.location`, item.location, LINE),
    ...optional(`items.${index}.sourceMeasure`, item.sourceMeasure, LINE),
    ...(item.value && !/^\d{1,14}(\.\d{1,2})?$/.test(item.value) ? [{ field: `items.${index}.value`, code: 'NOT_MONEY' }] : []),
  ]);
}

/**
 * Writes a list of items, in place of one that was not signed yet.
 *
 * @param handedOver true: the list that both sides sign (程序规定 185)
 */
export async function putItems(tx: Tx, referralId: string, items: readonly ItemInput[], handedOver: boolean): Promise<void> {
  if (!handedOver) await tx.query('delete from referral_item where referral_id = $1 and not handed_over', [referralId]);
  for (const [position, item] of items.entries()) {
    await tx.query(
      `insert into referral_item (id, referral_id, position, name, quantity, feature, location, source_measure, value, handed_over)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [newId(), referralId, position, item.name.trim(), item.quantity.trim(), item.feature?.trim() || null, item.location?.trim() || null,
        item.sourceMeasure?.trim() || null, item.value || null, handedOver]);
  }
}
