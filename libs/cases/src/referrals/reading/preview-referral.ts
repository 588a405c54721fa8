import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import type { Packet } from '../packet.rules.js';
import { REFERRAL_PACKET } from './referral-page.sql.js';

/** N13 对方将看到什么: exactly what the receiver will read, field by field; after sending, exactly what it reads. */
@Injectable()
export class PreviewReferral {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none whose content this agency may read */
  async run(actor: Actor, id: string): Promise<Packet | null> {
    if (!isId(id)) return null;
    const [row] = await this.db.read<{ packet: Packet | null }>(actor, REFERRAL_PACKET, [id]);
    return row?.packet ?? null;
  }
}
