import { Injectable } from '@nestjs/common';
import { renderDocx } from '@portal/documents';
import { dayOf, isId, sha256 } from '@portal/kernel';
import { type Actor, Database, notFound, record, type Refusal } from '@portal/platform';
import { ListMinutesRounds } from '../reading/list-rounds.js';
import { adoptionTable } from './adoption-table.rules.js';

export interface AdoptionFile { readonly name: string; readonly bytes: Buffer }

/** 采纳情况表 as .docx, as it stands now. Each fetch is entered in the record, as of every other document. */
@Injectable()
export class FetchAdoptionTable {
  constructor(private readonly db: Database) {}

  /** @returns NOT_FOUND for who does not read the rounds */
  async run(actor: Actor, minutesId: string): Promise<AdoptionFile | Refusal> {
    if (!isId(minutesId) || actor.agencyId === null) return notFound();
    const { rounds } = await new ListMinutesRounds(this.db).run(actor, minutesId);
    if (rounds.length === 0) return notFound();
    return this.db.tx(actor, async (tx) => {
      const [head] = await tx.query<{ title: string; office: string }>(
        'select c.title, g.name as office from minutes_content c join minutes m on m.id = c.minutes_id join agency g on g.id = m.agency_id where m.id = $1', [minutesId]);
      if (!head) return notFound();
      const document = adoptionTable(rounds, { ...head, printedOn: dayOf(tx.now) }, tx.now);
      const bytes = await renderDocx(document);
      await record(tx, 'document.fetched', { objectKind: 'MINUTES', objectId: minutesId, audience: 'AGENCY', detail: { form: 'ADOPTION_TABLE', sha256: sha256(bytes) } });
      return { name: document.title, bytes };
    });
  }
}
