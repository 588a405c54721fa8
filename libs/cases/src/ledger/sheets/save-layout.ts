import { Injectable } from '@nestjs/common';
import { newId } from '@portal/kernel';
import { type Actor, Database, type FieldProblem, record, refuse, type Refusal } from '@portal/platform';
import { LAYOUT_KEYS, type LayoutColumn } from './export-rows.js';

export interface SaveLayoutInput { readonly name: string; readonly columns: readonly LayoutColumn[] }

/** 台账格式: which columns the agency's sheets have, in which order, under which headings, how wide. */
@Injectable()
export class SaveLayout {
  constructor(private readonly db: Database) {}

  /** @returns the name; or INVALID_INPUT by field */
  async run(actor: Actor, { name, columns }: SaveLayoutInput): Promise<{ name: string } | Refusal> {
    const problems = layoutProblems(name, columns);
    if (problems.length > 0) return refuse('INVALID_INPUT', undefined, problems);
    return this.db.tx(actor, async (tx) => {
      await tx.query(
        `insert into ledger_layout (agency_id, name, columns, changed_at) values ($1, $2, $3, $4)
         on conflict (agency_id) do update set name = excluded.name, columns = excluded.columns, changed_at = excluded.changed_at`,
        [actor.agencyId, name.trim(), JSON.stringify(columns.map(({ key, heading, width }) => ({ key, heading: heading.trim(), width }))), tx.now]);
      await record(tx, 'ledger.layout-saved', { objectKind: 'LEDGER_LAYOUT', objectId: actor.agencyId ?? newId(), audience: 'AGENCY', detail: { columns: columns.map(({ key }) => key) } });
      return { name: name.trim() };
    });
  }
}

function layoutProblems(name: string, columns: readonly LayoutColumn[]): FieldProblem[] {
  const text = (field: string, value: string, max: number): FieldProblem[] =>
    value.trim() === '' ? [{ field, code: 'REQUIRED' }] : value.includes('\0') ? [{ field, code: 'UNREADABLE' }] : value.trim().length > max ? [{ field, code: 'TOO_LONG', values: { max } }] : [];
  return [
    ...text('name', name, 30),
    ...(columns.length === 0 ? [{ field: 'columns', code: 'REQUIRED' }] : []),
    ...(new Set(columns.map(({ key }) => key)).size === columns.length ? [] : [{ field: 'columns', code: 'TWICE' }]),
    ...columns.flatMap(({ key, heading, width }, at) => [
      ...(LAYOUT_KEYS.includes(key) ? [] : [{ field: `columns.${at}.key`, code: 'NOT_ON_LIST' }]), ...text(`columns.${at}.heading`, heading, 40),
      ...(Number.isInteger(width) && width >= 4 && width <= 100 ? [] : [{ field: `columns.${at}.width`, code: 'NOT_ON_LIST' }])]),
  ];
}
