import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, toPage } from '@portal/platform';
import { MEMBER_CHANGE_COLUMNS, type MemberChangePage } from './find-member-change.js';

const LIST = {
  name: 'member-changes',
  text: `
    select jsonb_build_object(${MEMBER_CHANGE_COLUMNS}, 'unsettled', 0, 'people', '[]'::jsonb, 'matters', '[]'::jsonb, 'timeline', '[]'::jsonb) as page, m.last_act_at::text as "sortKey", m.id
      from member_change m join party me on me.object_id = m.id and me.agency_id = $1 join joint_conference c on c.id = m.conference_id left join seat s on s.id = m.seat_id
     where ($2::uuid is null or m.conference_id = $2) and ($3::timestamptz is null or (m.last_act_at, m.id) < ($3, $4::uuid))
     order by m.last_act_at desc, m.id desc limit $5`,
};

/** 成员调整 that the acting agency has to do with, what happened last on top. */
@Injectable()
export class ListMemberChanges {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, conferenceId: string | null, page: PageRequest): Promise<Page<MemberChangePage>> {
    const first = pageSize(page.first);
    const after = decodeCursor(page.after, ['instant', 'id']) ?? [null, null];
    if (conferenceId !== null && !isId(conferenceId)) return toPage([], first, () => []);
    const rows = await this.db.read<{ page: MemberChangePage; sortKey: string; id: string }>(actor, LIST, [actor.agencyId, conferenceId, ...after, first + 1]);
    const found = toPage(rows, first, (row) => [row.sortKey, row.id]);
    return { ...found, edges: found.edges.map(({ cursor, node }) => ({ cursor, node: node.page })) };
  }
}
