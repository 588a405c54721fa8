import { Injectable } from '@nestjs/common';
import { newId } from '@portal/kernel';
import { type Actor, Database, type Refusal } from '@portal/platform';
import { Abandoned, draftAll, type FanOutReferralInput, recipientsProblem } from '../hand-over/fan-out-referral.js';
import type { Packet } from '../packet.rules.js';
import { REFERRAL_PACKET } from './referral-page.sql.js';

/** Ends the transaction without keeping anything of it. */
class Previewed extends Error {
  constructor(readonly packets: readonly Packet[]) {
    super('previewed');
  }
}

/** Its files are named as they will be; they lie at no matter yet, so none can be opened from here. */
const withoutLinks = (packet: Packet): Packet => ({
  ...packet, materials: packet.materials.map((material) => ({ ...material, attachments: material.attachments.map((file) => ({ ...file, url: '' })) })),
});

/** N13 for several recipients: what each of them will read, made by the very steps that send it, of which nothing is kept. */
@Injectable()
export class PreviewFanOut {
  constructor(private readonly db: Database) {}

  /** @returns a packet for each recipient, in their order; or the refusal by which nothing could be drafted */
  async run(actor: Actor, input: FanOutReferralInput): Promise<readonly Packet[] | Refusal> {
    const problem = recipientsProblem(input);
    if (problem) return problem;
    try {
      return await this.db.tx(actor, async (tx) => {
        const packets: Packet[] = [];
        for (const { id } of await draftAll(tx, input, newId())) {
          const [row] = await tx.query<{ packet: Packet }>(REFERRAL_PACKET.text, [id]);
          if (!row) throw new Error(`draft ${id} cannot be read by who writes it`);
          packets.push(withoutLinks(row.packet));
        }
        throw new Previewed(packets);
      });
    } catch (fault) {
      if (fault instanceof Previewed) return fault.packets;
      if (fault instanceof Abandoned) return fault.refusal;
      throw fault;
    }
  }
}
