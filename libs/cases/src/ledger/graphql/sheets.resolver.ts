import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, isRefusal, Requires } from '@portal/platform';
import { RefusalType, toRefusal } from '@portal/platform/graphql';
import { CaseFilterInput } from '../../graphql/case.inputs.js';
import { CaseOrderEnum } from '../../graphql/case-summary.type.js';
import type { CaseOrder } from '../list-cases.js';
import { CheckImport } from '../imports/check-import.js';
import { ConfirmImport, type ImportMode } from '../imports/confirm-import.js';
import type { ImportKindKey } from '../imports/import-kinds.js';
import type { SheetImport } from '../imports/import-view.js';
import { MakeTemplate } from '../imports/make-template.js';
import { ExportLedger } from '../sheets/export-ledger.js';
import { ListExports } from '../sheets/list-exports.js';
import { ExportPayload, ImportKindEnum, ImportModeEnum, ImportPayload, LedgerExportType, SheetImportType, SheetTemplateType } from './ledger.types.js';

@Resolver()
export class SheetsResolver {
  constructor(
    private readonly exportLedger: ExportLedger, private readonly exports: ListExports, private readonly template: MakeTemplate,
    private readonly check: CheckImport, private readonly confirm: ConfirmImport,
  ) {}

  @Query(() => [LedgerExportType], { description: '我的导出: the last twenty, newest first.' })
  @Requires('case.read')
  ledgerExports(@CurrentActor() actor: Actor): Promise<LedgerExportType[]> {
    return this.exports.run(actor);
  }

  @Mutation(() => ExportPayload, { name: 'exportLedger', description: '导出台账: small ones are ready at once, large ones are told of when they are.' })
  @Requires('case.read')
  async export(
    @CurrentActor() actor: Actor, @Args('filter', { type: () => CaseFilterInput, nullable: true }) filter: CaseFilterInput | null,
    @Args('order', { type: () => CaseOrderEnum, nullable: true, defaultValue: 'NEWEST' }) order: CaseOrder | null,
  ): Promise<LedgerExportType | RefusalType> {
    const done = await this.exportLedger.run(actor, { ...filter }, order ?? 'NEWEST');
    if (isRefusal(done)) return toRefusal(actor, done);
    const [made] = await this.exports.run(actor, done.id);
    if (!made) throw new Error(`export ${done.id} was entered and cannot be read`);
    return made;
  }

  @Query(() => SheetTemplateType, { description: '导入模板.' })
  @Requires('case.register')
  importTemplate(@Args('kind', { type: () => ImportKindEnum }) kind: ImportKindKey): Promise<SheetTemplateType> {
    return this.template.run(kind);
  }

  @Mutation(() => ImportPayload, { description: '导入检查: says row by row what is wrong with a sheet, and makes nothing of it yet.' })
  @Requires('case.register')
  async checkImport(
    @CurrentActor() actor: Actor, @Args('kind', { type: () => ImportKindEnum }) kind: ImportKindKey, @Args('fileId', { type: () => ID }) fileId: string,
  ): Promise<SheetImportType | RefusalType> {
    const done = await this.check.run(actor, kind, fileId);
    return isRefusal(done) ? toRefusal(actor, done) : toImport(done);
  }

  @Mutation(() => ImportPayload, { description: '确认导入: all rows or only the good ones. A second time it only says what was made.' })
  @Requires('case.register')
  async confirmImport(
    @CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @Args('mode', { type: () => ImportModeEnum }) mode: ImportMode,
  ): Promise<SheetImportType | RefusalType> {
    const done = await this.confirm.run(actor, id, mode);
    return isRefusal(done) ? toRefusal(actor, done) : toImport(done);
  }
}

const SHOWN = 300;
const RANK = { BAD: 0, DUPLICATE: 1, GOOD: 2 } as const;

function toImport(done: SheetImport): SheetImportType {
  const made = new Map(done.made.map(({ row, id }) => [row, id]));
  const shown = [...done.rows].sort((a, b) => RANK[a.verdict] - RANK[b.verdict] || a.row - b.row).slice(0, SHOWN).sort((a, b) => a.row - b.row);
  return {
    ...done, badCount: done.rows.filter(({ verdict }) => verdict === 'BAD').length, duplicateCount: done.rows.filter(({ verdict }) => verdict === 'DUPLICATE').length, madeCount: done.made.length,
    rows: shown.map(({ row, cells, problems, duplicates, verdict, finding }) => ({
      row, verdict, summary: Object.values(cells).slice(0, 3).join('　').slice(0, 60), problems: [...problems],
      duplicates: duplicates.map(({ id, ...duplicate }) => ({ caseId: id, ...duplicate })), madeId: made.get(row) ?? null,
      finding: finding ? { ...finding, officeId: finding.office.id, listedId: finding.listed?.id ?? null, routeReason: finding.routeReason ?? null } : null,
    })),
  };
}
