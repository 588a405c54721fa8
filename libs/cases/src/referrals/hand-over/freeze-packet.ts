import type { Tx } from '@portal/platform';
import { type Packet, packetHash } from '../packet.rules.js';
import { LIVE_PACKET_SQL } from '../packet.sql.js';
import { ReferralContentEntity } from '../referral-content.entity.js';

/** The packet as it would go now. */
export async function livePacket(tx: Tx, referralId: string): Promise<Packet> {
  const [row] = await tx.query<{ packet: Packet | null }>(
    `select ${LIVE_PACKET_SQL} as packet from referral r join referral_content c on c.referral_id = r.id where r.id = $1`, [referralId]);
  if (!row?.packet) throw new Error(`referral ${referralId} has no packet that its sender can read`);
  return row.packet;
}

/**
 * Freezes what goes. From here on the case may change; what was handed over does not.
 *
 * @returns the hash of the packet, which the receipt repeats
 */
export async function freezePacket(tx: Tx, referralId: string, packet: Packet): Promise<string> {
  await tx.em.update(ReferralContentEntity, { referralId }, {
    packet, title: packet.title, amountInvolved: packet.amountInvolved,
  } as never);
  return packetHash(packet);
}
