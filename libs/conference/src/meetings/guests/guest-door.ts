import { hashToken } from '@portal/agencies';
import { type Actor, anonymous, type Database, type Locale, notFound, refuse, type Refusal, type Tx } from '@portal/platform';
import { stampOf } from '../packet/packet-bundle.rules.js';
import { guestStand } from './guest.rules.js';

const SECRET = /^[A-Za-z0-9_-]{43}$/;
const LINK = { name: 'meeting-guest-of', text: 'select id, agency_id as "agencyId" from meeting_guest_of($1)' };

interface GuestRow {
  readonly id: string; readonly meetingId: string; readonly line: string; readonly unit: string; readonly post: string; readonly fromAt: Date; readonly toAt: Date; readonly revokedAt: Date | null;
  readonly approved: boolean | null; readonly coming: boolean | null; readonly opinion: string | null; readonly answeredAt: Date | null;
}
/** A guest whose invitation is open now. */
export interface Guest extends GuestRow { readonly kind: 'guest' }

const GUEST = `
  select id, meeting_id as "meetingId", line, unit, post, from_at as "fromAt", to_at as "toAt", revoked_at as "revokedAt", approved, coming, opinion, answered_at as "answeredAt"
    from meeting_guest where id = $1`;

/**
 * Lets a guest in. He is nobody of the directory: what he may see is read in the name of the office that invited him, by statements that name
 * his line and nothing else.
 *
 * @returns what `look` gives; or NOT_FOUND for an unknown secret, GUEST_WAITING, GUEST_NOT_YET, GUEST_EXPIRED, GUEST_REVOKED
 */
export async function asGuest<T>(
  db: Database, secret: string, { requestId, locale }: { readonly requestId: string; readonly locale: Locale }, look: (tx: Tx, guest: Guest) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const [link] = SECRET.test(secret) ? await db.readGlobal<{ id: string; agencyId: string }>(LINK, [hashToken(secret)]) : [];
  if (!link) return notFound();
  const actor: Actor = { ...anonymous(requestId, locale), agencyId: link.agencyId };
  return db.tx(actor, async (tx) => {
    const [row] = await tx.query<GuestRow>(GUEST, [link.id]);
    if (!row) return notFound();
    const stand = guestStand(row, tx.now);
    if (stand !== 'OPEN') return refuse(`GUEST_${stand}`, { from: stampOf(row.fromAt), to: stampOf(row.toAt) });
    return look(tx, { ...row, kind: 'guest' });
  });
}
