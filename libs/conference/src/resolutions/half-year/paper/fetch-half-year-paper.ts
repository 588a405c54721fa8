import { Injectable } from '@nestjs/common';
import { type OfficialDocument, renderDocx } from '@portal/documents';
import { sha256 } from '@portal/kernel';
import { type Actor, Database, notFound, record, refuse, type Refusal } from '@portal/platform';
import { FindHalfYearReport, type HalfYearReportPage } from '../find-half-year-report.js';
import { halfYearPaper } from './half-year-paper.rules.js';

export interface HalfYearFile { readonly name: string; readonly bytes: Buffer }

/** The document of a report, as it is printed. */
export const paperOf = ({ report, facts }: Pick<HalfYearReportPage, 'report' | 'facts'>): OfficialDocument => halfYearPaper({ ...report, office: report.agency.name }, facts);

/** 通报 as .docx, made of what was frozen: the same at every fetch. Each fetch is entered in the record, as of every other document. */
@Injectable()
export class FetchHalfYearPaper {
  constructor(private readonly db: Database, private readonly find: FindHalfYearReport) {}

  /** @returns NOT_FOUND for who has not the report; FILE_DAMAGED when it is not, figure by figure, what was frozen */
  async run(actor: Actor, id: string): Promise<HalfYearFile | Refusal> {
    const found = await this.find.run(actor, id);
    if (!found) return notFound();
    if (!found.intact) return refuse('FILE_DAMAGED', { requestId: actor.requestId });
    const document = paperOf(found);
    const bytes = await renderDocx(document);
    await this.db.tx(actor, (tx) => record(tx, 'document.fetched', { objectKind: 'HALF_YEAR_REPORT', objectId: id, audience: 'AGENCY', detail: { form: 'HALF_YEAR_REPORT', sha256: sha256(bytes) } }));
    return { name: document.title, bytes };
  }
}
