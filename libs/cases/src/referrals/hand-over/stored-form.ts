import type { Tx } from '@portal/platform';
import type { FormValues } from '../forms/form-field.js';

/** SQL: the fields of a draft `r` with content `c` by the names of its form, what is empty left out. */
export const FORM_SQL = `((c.fields - 'subject') || jsonb_strip_nulls(jsonb_build_object(
  'title', nullif(c.title, ''), 'facts', c.facts, 'legalBasis', nullif(c.legal_basis, ''), 'advice', nullif(c.advice, ''), 'amount', c.amount_involved::text,
  'replyBy', r.reply_by, 'officers', case when c.officers <> '[]' then c.officers end, 'findings', (
    select jsonb_agg(jsonb_build_object('no', f.no, 'title', f.title, 'facts', f.facts, 'legalBasis', f.legal_basis, 'demand', f.demand,
                                        'amount', f.amount::text, 'dueOn', f.due_on) order by f.position)
      from referral_finding f where f.referral_id = r.id))))`;

/** A draft as its form has it now. */
export async function storedForm(tx: Tx, id: string): Promise<FormValues> {
  const [row] = await tx.query<{ form: FormValues }>(
    `select ${FORM_SQL} as form from referral r join referral_content c on c.referral_id = r.id where r.id = $1`, [id]);
  if (!row) throw new Error(`referral ${id} has no content that its sender can read`);
  return row.form;
}
