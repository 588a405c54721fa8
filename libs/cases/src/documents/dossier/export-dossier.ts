import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type ArchiveEntry, archiveStream } from '@portal/documents';
import { canonicalJson } from '@portal/kernel';
import { type Actor, Database, FileStore, notFound, record, refuse, type Refusal, safeFileName } from '@portal/platform';
import type { CaseView } from '../../case-view.js';
import { LoadCase } from '../../load-case.js';
import { FindReferral } from '../../referrals/reading/find-referral.js';
import type { ReferralPage } from '../../referrals/reading/referral-page.js';
import { DOSSIER_FILES, type DossierFile } from './dossier-files.sql.js';

export interface Dossier { readonly name: string; readonly stream: Readable }

const PACKED = /\.(docx|xlsx|pptx|pdf|ofd|jpe?g|png|zip|mp[34])$/i;

/**
 * 一案一卷: everything of a case as one archive, as the acting agency may read it: the case, its referrals with what was handed
 * over, documents, files, and the record, with a manifest of hashes. Read within the agency's rights and no others; the
 * export is entered in the record before the first byte leaves.
 */
@Injectable()
export class ExportDossier {
  constructor(private readonly db: Database, private readonly store: FileStore) {}

  /** @returns NOT_FOUND for a case that is not the agency's own, FILE_DAMAGED when a stored file is not what it was */
  async run(actor: Actor, caseId: string): Promise<Dossier | Refusal> {
    const matter = await new LoadCase(this.db).run(actor, caseId);
    if (!matter || matter.agency.id !== actor.agencyId) return notFound();
    const found = await Promise.all(matter.referrals.map(({ id }) => new FindReferral(this.db).run(actor, id)));
    const referrals = found.filter((page) => page !== null);
    const files = await this.db.read<DossierFile>(actor, DOSSIER_FILES, [caseId, referrals.map(({ id }) => id)]);
    for (const { sha256 } of files) {
      if (!(await this.store.isIntact(sha256))) return refuse('FILE_DAMAGED', { requestId: actor.requestId });
    }
    const entries = [...pagesOf(matter, referrals), ...files.map((file) => this.entryOf(file, referrals))];
    const at = await this.db.tx(actor, async (tx) => {
      await record(tx, 'dossier.exported', { objectKind: 'CASE', objectId: caseId, audience: 'AGENCY', detail: { entries: entries.length } });
      return tx.now;
    });
    const about = { case: matter.number, title: matter.title, agency: actor.agencyName, exportedBy: `${actor.seatTitle} ${actor.personName}`.trim(), exportedAt: at.toISOString() };
    return { name: safeFileName(`${matter.number} 案卷.zip`), stream: archiveStream(distinct(entries), { at, about }) };
  }

  private entryOf({ objectId, slot, name, sha256, place }: DossierFile, referrals: readonly ReferralPage[]): ArchiveEntry {
    const folder = objectId === null ? '01-案件' : folderOf(referrals, objectId);
    const inside = place === 'DOCUMENT' ? '文书' : slot.startsWith('evidence:') ? '证据' : '材料';
    return { path: `${folder}/${inside}/${safeFileName(name)}`, sha256, packed: PACKED.test(name), open: () => createReadStream(join(this.store.root, this.store.relativePath(sha256))) };
  }
}

/** 02-移送/1 穗医保移〔2026〕3号 */
function folderOf(referrals: readonly ReferralPage[], id: string): string {
  const at = referrals.findIndex((page) => page.id === id);
  return `02-移送/${at + 1} ${safeFileName(referrals[at]?.number ?? '未编号')}`;
}

const json = (path: string, value: unknown): ArchiveEntry => ({ path, sha256: null, open: () => Readable.from([Buffer.from(`${canonicalJson(value)}\n`)]) });

function pagesOf({ timeline, referrals: _, ...facts }: CaseView, referrals: readonly ReferralPage[]): ArchiveEntry[] {
  return [
    json('01-案件/案件.json', facts), json('01-案件/办理记录.json', timeline),
    ...referrals.flatMap(({ packet, timeline: record, ...page }) => [
      json(`${folderOf(referrals, page.id)}/移送.json`, page), json(`${folderOf(referrals, page.id)}/移送内容.json`, packet), json(`${folderOf(referrals, page.id)}/办理记录.json`, record),
    ]),
  ];
}

/** Two files of one name are both kept. */
function distinct(entries: readonly ArchiveEntry[]): ArchiveEntry[] {
  const taken = new Map<string, number>();
  return entries.map((entry) => {
    const times = (taken.get(entry.path) ?? 0) + 1;
    taken.set(entry.path, times);
    if (times === 1) return entry;
    const dot = entry.path.lastIndexOf('.');
    return { ...entry, path: `${entry.path.slice(0, dot)}（${times}）${entry.path.slice(dot)}` };
  });
}
