import { Injectable } from '@nestjs/common';
import { type OfficialDocument, renderDocx } from '@portal/documents';
import { sha256 } from '@portal/kernel';
import { type Actor, Database, notFound, record, refuse, type Refusal } from '@portal/platform';
import type { CampaignBriefPage } from '../brief.js';
import { FindCampaignBrief } from '../find-campaign-brief.js';
import { briefPaper } from './brief-paper.rules.js';

export interface BriefFile { readonly name: string; readonly bytes: Buffer }

/** The document of a 通报, as it is printed. */
export const paperOf = ({ brief, facts }: Pick<CampaignBriefPage, 'brief' | 'facts'>): OfficialDocument => briefPaper({ ...brief, office: brief.agency.name }, facts);

/** 通报 as .docx, made of what was frozen and of its words. Each fetch is entered in the record, as of every other document. */
@Injectable()
export class FetchBriefPaper {
  constructor(private readonly db: Database, private readonly find: FindCampaignBrief) {}

  /** @returns NOT_FOUND for who has not the 通报; FILE_DAMAGED when it is not, figure by figure, what was frozen */
  async run(actor: Actor, id: string): Promise<BriefFile | Refusal> {
    const found = await this.find.run(actor, id);
    if (!found) return notFound();
    if (!found.intact) return refuse('FILE_DAMAGED', { requestId: actor.requestId });
    const document = paperOf(found);
    const bytes = await renderDocx(document);
    await this.db.tx(actor, (tx) => record(tx, 'document.fetched', { objectKind: 'CAMPAIGN_BRIEF', objectId: id, audience: 'AGENCY', detail: { form: 'CAMPAIGN_BRIEF', sha256: sha256(bytes) } }));
    return { name: document.title, bytes };
  }
}
