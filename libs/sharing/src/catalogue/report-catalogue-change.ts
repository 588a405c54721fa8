import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, dayBorne, invalid, perform, required } from '@portal/cases';
import { type Day, dayOf } from '@portal/kernel';
import { type Actor, Database, refuse } from '@portal/platform';
import { ENTRY_ACTS } from './catalogue.table.js';
import { startChange } from './change-clock.js';
import { CATALOGUE_ENTRY } from './load-entry.js';

export interface ReportCatalogueChangeInput extends ActOn { readonly changedOn: Day; readonly text: string }

/** 目录信息变化: from that day the owner has ten workdays to bring the entry up to date (国务院令809号 第十七条). The edition in force stays until the new one is published. */
@Injectable()
export class ReportCatalogueChange {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, input: ReportCatalogueChangeInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, CATALOGUE_ENTRY, input, 'REPORT_CHANGE', ENTRY_ACTS.REPORT_CHANGE, async ({ row }) => {
      const problem = invalid(required('text', input.text), dayBorne('changedOn', input.changedOn, dayOf(tx.now)), input.changedOn < IN_FORCE ? [{ field: 'changedOn', code: 'BEFORE_THE_LAW' }] : []);
      if (problem) return problem;
      const copied = await tx.query(
        `insert into catalogue_edition (entry_id, edition, state, name, summary, sharing_class, class_basis, conditions, data_level, format, refresh, way, refreshed_on, secrecy_checked, impact_assessed, fields, at)
         select entry_id, edition + 1, 'DRAFT', name, summary, sharing_class, class_basis, conditions, data_level, format, refresh, way, refreshed_on, secrecy_checked, impact_assessed, fields, $2
           from catalogue_edition where entry_id = $1 and state = 'IN_FORCE' returning entry_id`, [row.id, tx.now]);
      if (copied.length === 0) return refuse('MATTER_WRONG_STATE', { state: row.state });
      await startChange(tx, row.id, row.ownerId, input.changedOn);
      return { text: input.text, facts: { changedOn: input.changedOn }, set: { changed_on: input.changedOn } };
    }));
  }
}

/** 政务数据共享条例 in force. */
const IN_FORCE: Day = '2025-08-01';
