import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId } from '@portal/kernel';
import type { RecordedFact } from '@portal/notifications';
import { Database, systemActor } from '@portal/platform';
import { openPostOffice, type PostOffice, START } from '../../../test/support/post-office.js';
import { HANDED_TO_DEPUTY } from './stand-in-notices.js';

let office: PostOffice;
beforeAll(async () => {
  office = await openPostOffice([]);
});
afterAll(() => office?.close());

it.each<[string, string | null, boolean, string | undefined]>([
  ['of which a day is left weighs', '2026-11-20T16:00:00Z', true, '2026-11-20'],
  ['of which days are left says until when, and can wait for the morning', '2026-11-25T16:00:00Z', false, '2026-11-25'],
  ['whose clock no longer runs weighs all the same', null, true, undefined],
])('a matter handed to the deputy %s', async (_, dueAt, urgent, due) => {
  const [sender, police, second] = [await office.actor('gdyb.handler'), await office.actor('gdga.liaison'), await office.actor('gdga.second')];
  const matter = await office.matter(sender, police);
  if (dueAt !== null) {
    const id = newId();
    await office.look(`set session_replication_role = replica;
      insert into deadline (id, rule_id, rule_code, amount, object_kind, object_id, party_agency_id, started_at, due_on, due_at, judged_at, yellow_at, computed_at, provisional)
      values ('${id}', '${newId()}', 'X10', 1, 'REFERRAL', '${matter}', '${police.agencyId}', '${START.toISOString()}', '${due}', '${dueAt}', '${dueAt}', '${dueAt}', '${START.toISOString()}', false);
      update party set deadline_id = '${id}', due_at = '${dueAt}' where object_id = '${matter}' and agency_id = '${police.agencyId}'`);
  }
  const notices = await office.worker.get(Database).tx(systemActor('test'), (tx) => HANDED_TO_DEPUTY.compose(tx, {
    id: newId(), topic: 'seat.handed-to-deputy', objectKind: 'REFERRAL', objectId: matter, actId: null, agencyId: police.agencyId, seatId: null, personId: null, at: START,
    detail: { seatId: police.seatId, personId: second.personId },
  } satisfies RecordedFact));
  expect(notices.map((notice) => [notice.urgent, notice.params['due'], notice.email])).toEqual([[urgent, due, true]]);
});
