/** Requests for shared data in the states a user would name, built through the use cases people use. */
import { permissionsOf, stableId } from '@portal/agencies';
import { AnswerDataRequest, ConsentDataRequest, DraftCatalogueEntry, DraftDataRequest, ReviewCatalogueEntry, SubmitCatalogueEntry, SubmitDataRequest } from '@portal/sharing';
import { ConferenceWorld, SEATED } from './conference-world.js';
import type { ReferralWorld } from './referral-world.js';

const { health, police, secretary } = SEATED;
export const WRITER = { ...police, personId: stableId('test-person:writer'), personName: '省公安厅承办人', seatId: stableId('test-seat:writer'), seatKind: 'HANDLER' as const, seatTitle: '承办人', permissions: permissionsOf('HANDLER', 'PRINCIPAL', 'PUBLIC_SECURITY') };
export const FIELDS = [{ key: 'patient', title: '患者姓名', type: 'TEXT', sensitivity: 'SENSITIVE', mask: 'NAME' }, { key: 'score', title: '质控得分', type: 'NUMBER', sensitivity: 'INTERNAL', mask: 'NONE' }];

export class SharedDataWorld {
  readonly on: ConferenceWorld;
  private caseId = '';

  constructor(readonly world: ReferralWorld) { this.on = new ConferenceWorld(world); }

  at = this.versioned('data_request');
  private entryAt = this.versioned('catalogue_entry');

  private versioned(table: string) {
    return async (id: string, more: object = {}) => ({ id, expectedVersion: (await this.world.look<{ version: number }>(`select version from ${table} where id = $1`, [id]))[0]?.version ?? 0, ...more }) as never;
  }

  /** An entry of the health commission that is in force. */
  async entry(): Promise<string> {
    const entryId = await this.on.act(health, DraftCatalogueEntry, {
      name: '住院病历质控结果', summary: '按月形成', sharingClass: 'CONDITIONAL', conditions: '限于办案', dataLevel: 'SENSITIVE_PERSONAL', format: 'TABLE', refresh: 'MONTHLY', way: 'INLINE', refreshedOn: '2026-10-31', secrecyChecked: true, impactAssessed: true, fields: FIELDS,
    } as never);
    await this.on.act(health, SubmitCatalogueEntry, await this.entryAt(entryId));
    return this.on.act(secretary, ReviewCatalogueEntry, await this.entryAt(entryId, { publish: true }));
  }

  async submitted(entryId: string): Promise<string> {
    this.caseId ||= await this.world.case(WRITER);
    const id = await this.on.act(WRITER, DraftDataRequest, {
      entryId, purpose: '核实住院真实性', objectKind: 'CASE', objectId: this.caseId, basis: '《刑事诉讼法》第五十四条', scenario: '比对', fields: ['patient', 'score'], periodFrom: '2026-01-01', periodTo: '2026-10-31', way: 'INLINE', until: '2026-12-31', responsible: '承办人',
    } as never);
    await this.on.act(WRITER, SubmitDataRequest, await this.at(id));
    return this.on.act(police, ConsentDataRequest, await this.at(id, { consent: true }));
  }

  async granted(entryId: string, answer: object = { answer: 'GRANT' }): Promise<string> {
    const id = await this.submitted(entryId);
    return this.on.act(health, AnswerDataRequest, await this.at(id, answer));
  }

  async numberOf(id: string): Promise<string> {
    return (await this.world.look<{ number: string }>('select number from data_request where id = $1', [id]))[0]?.number ?? '';
  }
}
