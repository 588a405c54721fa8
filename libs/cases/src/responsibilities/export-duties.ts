import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { renderDocx } from '@portal/documents';
import { dayOf } from '@portal/kernel';
import { type Actor, Database, writeSheet } from '@portal/platform';
import { DUTY_COLUMNS, dutyPaper, dutyRow } from './paper.rules.js';
import { type DutyFilter, ListDuties } from './reading/list-duties.js';

export type DutyFormat = 'XLSX' | 'DOCX';
export interface DutyFile { readonly name: string; readonly content: string }

/** 导出责任清单: what the page shows, as a sheet or on paper. */
@Injectable()
export class ExportDuties {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, filter: DutyFilter, format: DutyFormat): Promise<DutyFile> {
    const lines = await new ListDuties(this.db).run(actor, filter);
    const day = filter.day ?? dayOf(this.db.now());
    const title = `医疗保障基金联合监管责任清单（${day}）`;
    if (format === 'DOCX') return { name: `${title}.docx`, content: (await renderDocx(dutyPaper(lines, actor.agencyName ?? '', day))).toString('base64') };
    const path = join(tmpdir(), `${randomUUID()}.xlsx`);
    try {
      await writeSheet(path, { title: '联合监管责任清单', watermark: `${actor.agencyName ?? ''} ${actor.personName ?? ''} ${day} 导出`, columns: DUTY_COLUMNS, rows: [lines.map(dutyRow)] });
      return { name: `${title}.xlsx`, content: (await readFile(path)).toString('base64') };
    } finally {
      await rm(path, { force: true });
    }
  }
}
