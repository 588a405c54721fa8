import type { Tx } from '@portal/platform';
import type { EntryForm } from './catalogue.rules.js';

/** Writes the edition that is being worked on: begun anew, or as it now reads. */
export async function writeEdition(tx: Tx, entryId: string, edition: number, form: EntryForm): Promise<void> {
  const text = (value: string | null | undefined): string | null => value?.trim() || null;
  const fields = form.fields.map(({ key, title, type, sensitivity, mask, note }) => ({ key, title: title.trim(), type, sensitivity, mask, note: text(note) }));
  await tx.query(
    `insert into catalogue_edition (entry_id, edition, state, name, summary, sharing_class, class_basis, conditions, data_level, format, refresh, way, refreshed_on, secrecy_checked, impact_assessed, fields, at)
     values ($1, $2, 'DRAFT', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     on conflict (entry_id, edition) do update set name = $3, summary = $4, sharing_class = $5, class_basis = $6, conditions = $7, data_level = $8, format = $9, refresh = $10, way = $11,
       refreshed_on = $12, secrecy_checked = $13, impact_assessed = $14, fields = $15, at = $16`,
    [entryId, edition, form.name.trim(), form.summary.trim(), form.sharingClass, text(form.classBasis), text(form.conditions), form.dataLevel, form.format, form.refresh, form.way,
      form.refreshedOn ?? null, form.secrecyChecked, form.impactAssessed, JSON.stringify(fields), tx.now]);
}
