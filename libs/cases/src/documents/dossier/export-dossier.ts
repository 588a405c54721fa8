import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type ArchiveEntry, archiveStream } from '@portal/documents';
import { type Actor, Database, FileStore, notFound, record, refuse, type Refusal, safeFileName } from '@portal/platform';
import type { CaseView } from '../../case-view.js';
import { LoadCase } from '../../load-case.js';
import { FindReferral } from '../../referrals/reading/find-referral.js';
import type { ReferralPage } from '../../referrals/reading/referral-page.js';
import { DOSSIER_FILES, type DossierFile } from './dossier-files.sql.js';
import { DOSSIER_MATTERS, type DossierMatter } from './dossier-matters.sql.js';
import { contentsOf, DossierPages, foldersOf, json } from './dossier-pages.js';

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
    const referralIds = referrals.map(({ id }) => id);
    const matters = await this.db.read<DossierMatter>(actor, DOSSIER_MATTERS, [caseId, referralIds]);
    const folders = new Map([...foldersOf(matters), ...referralFolders(referrals)]);
    const files = await this.db.read<DossierFile>(actor, DOSSIER_FILES, [caseId, [...folders.keys()]]);
    for (const { sha256 } of files) {
      if (!(await this.store.isIntact(sha256))) return refuse('FILE_DAMAGED', { requestId: actor.requestId });
    }
    const pages = new DossierPages(this.db);
    const inside = distinct([
      ...await pages.sheetOf(actor, caseId), ...pagesOf(matter, referrals, folders), ...await pages.mattersOf(actor, matters, folders), ...files.map((file) => this.entryOf(file, folders)),
    ]);
    const entries = [contentsOf(matter, actor.agencyName ?? '', inside), ...inside];
    const at = await this.db.tx(actor, async (tx) => {
      await record(tx, 'dossier.exported', { objectKind: 'CASE', objectId: caseId, audience: 'AGENCY', detail: { entries: entries.length } });
      return tx.now;
    });
    const about = { case: matter.number, title: matter.title, agency: actor.agencyName, exportedBy: `${actor.seatTitle} ${actor.personName}`.trim(), exportedAt: at.toISOString() };
    return { name: safeFileName(`${matter.number} 案卷.zip`), stream: archiveStream(entries, { at, about }) };
  }

  private entryOf({ objectId, slot, name, sha256, place }: DossierFile, folders: ReadonlyMap<string, string>): ArchiveEntry {
    const folder = (objectId === null ? null : folders.get(objectId)) ?? '01-案件';
    const inside = place === 'DOCUMENT' ? '文书' : slot.startsWith('evidence:') ? '证据' : '材料';
    return { path: `${folder}/${inside}/${safeFileName(name)}`, sha256, packed: PACKED.test(name), open: () => createReadStream(join(this.store.root, this.store.relativePath(sha256))) };
  }
}

/** 02-移送/1 穗医保移〔2026〕3号 */
const referralFolders = (referrals: readonly ReferralPage[]): [string, string][] => referrals.map(({ id, number }, index) => [id, `02-移送/${index + 1} ${safeFileName(number ?? '未编号')}`]);

function pagesOf({ timeline, referrals: _, ...facts }: CaseView, referrals: readonly ReferralPage[], folders: ReadonlyMap<string, string>): ArchiveEntry[] {
  return [
    json('01-案件/案件.json', facts), json('01-案件/办理记录.json', timeline),
    ...referrals.flatMap(({ packet, timeline: record, ...page }) => {
      const folder = folders.get(page.id) ?? '02-移送';
      return [json(`${folder}/移送.json`, page), json(`${folder}/移送内容.json`, packet), json(`${folder}/办理记录.json`, record)];
    }),
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
