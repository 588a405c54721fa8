import { Injectable } from '@nestjs/common';
import { isId, newId } from '@portal/kernel';
import { type Actor, Database, record } from '@portal/platform';

export interface TakenPaper { readonly name: string; readonly sha256: string; readonly mediaType: string }

const FILE = `
  select f.id, f.paper_id as "paperId", f.name, f.sha256, f.media_type as "mediaType" from meeting_paper_file f where f.id = $1`;

/** 调阅材料: the file of a paper, to whoever may read the paper now; who took it and when stays on record. */
@Injectable()
export class TakePaper {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none or the acting agency may not read it */
  async run(actor: Actor, fileId: string): Promise<TakenPaper | null> {
    if (!isId(fileId)) return null;
    return this.db.tx(actor, async (tx) => {
      const [file] = await tx.query<TakenPaper & { id: string; paperId: string }>(FILE, [fileId]);
      if (!file) return null;
      await tx.query(`insert into meeting_paper_reading (id, paper_id, file_id, way, agency_id, reader, seat, at) values ($1, $2, $3, 'FILE', $4, $5, $6, $7)`,
        [newId(), file.paperId, file.id, actor.agencyId, actor.personName, actor.seatTitle, tx.now]);
      await record(tx, 'paper.read', { objectKind: 'MEETING_PAPER', objectId: file.paperId, audience: 'AGENCY', detail: { fileId: file.id } });
      return file;
    });
  }
}
