import { FindNotifications, MarkNotificationsRead } from '@portal/notifications';
import { type Actor, Database, isRefusal } from '@portal/platform';
import type { Rooms } from './cast.js';

const PAGE = 50;

/** Everybody who has a part reads what has come, so that what is unread later is fresh. */
export async function readInboxes(api: Rooms, actors: readonly Actor[]): Promise<void> {
  const db = api.get(Database);
  const find = new FindNotifications(db);
  const mark = new MarkNotificationsRead(db);
  for (const actor of actors) {
    for (let more = true; more;) {
      const { edges } = await find.run(actor, true, { first: PAGE, after: null });
      more = edges.length === PAGE;
      const read = edges.length === 0 ? null : await mark.run(actor, edges.map(({ node }) => node.id));
      if (isRefusal(read)) throw new Error(`${actor.personName} cannot read the inbox: ${read.code}`);
    }
  }
}
