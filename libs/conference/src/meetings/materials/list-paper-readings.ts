import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';

export interface PaperReadingView { readonly reader: string; readonly seat: string; readonly agency: string; readonly way: 'FILE' | 'PACKET' | 'GUEST'; readonly revision: number; readonly at: string }

/** So many of the latest are shown; how many there were the page of papers says. */
const MOST = 100;
const READINGS = {
  name: 'paper-readings',
  text: `
    select r.reader, r.seat, (select g.short_name from agency g where g.id = r.agency_id) as agency, r.way, f.revision, r.at
      from meeting_paper_reading r join meeting_paper p on p.id = r.paper_id join meeting_paper_file f on f.id = r.file_id join meeting m on m.id = p.meeting_id
     where r.paper_id = $1 and (p.agency_id = $2 or m.agency_id = $2) order by r.at desc, r.id desc limit ${MOST}`,
};

/** 调阅记录, for who brought the paper and for the office; the latest on top. */
@Injectable()
export class ListPaperReadings {
  constructor(private readonly db: Database) {}

  run(actor: Actor, paperId: string): Promise<PaperReadingView[]> {
    return isId(paperId) ? this.db.read<PaperReadingView>(actor, READINGS, [paperId, actor.agencyId]) : Promise.resolve([]);
  }
}
