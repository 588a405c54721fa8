import { Injectable } from '@nestjs/common';
import { type ArchiveEntry, type OfficialDocument, renderDocx, type Text } from '@portal/documents';
import { canonicalJson } from '@portal/kernel';
import { type Actor, Database, safeFileName } from '@portal/platform';
import { Readable } from 'node:stream';
import type { CaseView } from '../../case-view.js';
import { FindConsultation } from '../../consultations/reading/find-consultation.js';
import { LoadJointInvestigation } from '../../joint/reading/load-joint-investigation.js';
import { LoadOutcome } from '../../outcomes/reading/load-outcome.js';
import { FindSupervisionSteps } from '../../supervision/reading/steps.js';
import { FindListedSupervision } from '../../supervision/reading/find-listed-supervision.js';
import { FACT_SHEET } from '../facts/fact-sheet.sql.js';
import type { RawFacts } from '../facts/raw-facts.js';
import { formOf } from '../forms/all-forms.js';
import { renderForm } from '../forms/render-form.rules.js';
import { matterOf } from '../load-matter.js';
import type { DossierMatter, DossierMatterKind } from './dossier-matters.sql.js';

/** Where a kind of matter lies in the file, and what its page is called. */
const PLACE: Readonly<Record<DossierMatterKind, readonly [folder: string, page: string]>> = {
  JOINT_INVESTIGATION: ['03-一案多查', '一案多查.json'], OUTCOME: ['04-处理结果', '处理结果.json'], CONSULTATION: ['05-会商', '会商.json'], LISTED_SUPERVISION: ['06-挂牌督办', '挂牌督办.json'],
  SUPERVISION_STEP: ['07-督办', '督办.json'],
};

/** 05-会商/1 穗医保会商〔2026〕4号 */
export function foldersOf(matters: readonly DossierMatter[]): ReadonlyMap<string, string> {
  const counts = new Map<DossierMatterKind, number>();
  return new Map(matters.map(({ id, kind, number }) => {
    const ordinal = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, ordinal);
    return [id, `${PLACE[kind][0]}/${ordinal} ${safeFileName(number)}`];
  }));
}

export const json = (path: string, value: unknown): ArchiveEntry => ({ path, sha256: null, open: () => Readable.from([Buffer.from(`${canonicalJson(value)}\n`)]) });

const printed = (path: string, document: OfficialDocument): ArchiveEntry => ({ path, sha256: null, packed: true, open: async () => Readable.from([await renderDocx(document)]) });

/** Pages of a case file that are made for it: the case on one sheet, the list of what lies in it, the matters beside the referrals. */
@Injectable()
export class DossierPages {
  constructor(private readonly db: Database) {}

  /** 案件登记表, from the fact sheet like every other document. */
  async sheetOf(actor: Actor, caseId: string): Promise<ArchiveEntry[]> {
    const [row] = await this.db.read<{ facts: RawFacts }>(actor, FACT_SHEET, [caseId, actor.agencyId]);
    const form = formOf('CASE_SHEET');
    return row && form ? [printed('00-卷首/案件登记表.docx', renderForm(form, matterOf(row.facts).sheet).document)] : [];
  }

  /** The page of each matter, as the acting agency may read it. */
  async mattersOf(actor: Actor, matters: readonly DossierMatter[], folders: ReadonlyMap<string, string>): Promise<ArchiveEntry[]> {
    const pages = await Promise.all(matters.map(({ id, kind }) => this.pageOf(actor, id, kind)));
    return matters.flatMap(({ id, kind }, index) => (pages[index] ? [json(`${folders.get(id) ?? PLACE[kind][0]}/${PLACE[kind][1]}`, pages[index])] : []));
  }

  private async pageOf(actor: Actor, id: string, kind: DossierMatterKind): Promise<unknown> {
    switch (kind) {
      case 'JOINT_INVESTIGATION': return new LoadJointInvestigation(this.db).run(actor, id);
      case 'OUTCOME': return new LoadOutcome(this.db).run(actor, id);
      case 'CONSULTATION': return new FindConsultation(this.db).run(actor, id);
      case 'LISTED_SUPERVISION': return new FindListedSupervision(this.db).run(actor, id);
      case 'SUPERVISION_STEP': return (await new FindSupervisionSteps(this.db).run(actor, { id }))[0];
    }
  }
}

/** 卷内目录: what lies in the file, in its order. The hashes are the manifest's. */
export function contentsOf({ number, title }: Pick<CaseView, 'number' | 'title'>, issuer: string, entries: readonly ArchiveEntry[]): ArchiveEntry {
  const rows = entries.map(({ path, sha256 }, index): Text[] => [[String(index + 1)], [path.slice(0, path.lastIndexOf('/'))], [path.slice(path.lastIndexOf('/') + 1)], [sha256?.slice(0, 12) ?? '见manifest.json']]);
  const columns = [{ heading: '序号', share: 8, align: 'center' as const }, { heading: '位置', share: 36 }, { heading: '文件', share: 38 }, { heading: '校验值（前12位）', share: 22 }];
  return printed('00-卷首/卷内目录.docx', {
    layout: 'FORM', issuer, secrecy: null, urgency: null, number: [number], signer: null, title: '卷内目录', addressee: null,
    body: [{ kind: 'paragraph', level: 0, flush: true, text: [`案件名称：${title}`] }, { kind: 'table', columns, rows, empty: '无' }],
    enclosures: [], signature: null, note: null, copies: [], print: null, annexes: [],
  });
}
