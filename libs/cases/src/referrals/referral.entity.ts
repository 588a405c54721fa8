import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReferralKind, ReferralState } from './referral-table.js';

/** 移送, as every party may know it: where it stands and whose act is awaited. What it says is ReferralContentEntity. */
@Entity({ name: 'referral' })
export class ReferralEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) kind: ReferralKind;
  /** 文号, taken when it is sent. */
  @Column({ type: 'text', nullable: true }) number: string | null;
  @Column({ type: 'text' }) state: ReferralState;
  @Column({ type: 'int', default: 1 }) version: number;
  /** The sender's case; null for a part of somebody else's request that was passed on. */
  @Column({ name: 'case_id', type: 'uuid', nullable: true }) caseId: string | null;
  /** Sent to several recipients in one act: the same for all of them. */
  @Column({ name: 'batch_id', type: 'uuid', nullable: true }) batchId: string | null;
  /** The referral this one came from: 提前通报 that became 行刑移送, a request that was split. */
  @Column({ name: 'origin_id', type: 'uuid', nullable: true }) originId: string | null;
  @Column({ name: 'from_agency_id', type: 'uuid' }) fromAgencyId: string;
  @Column({ name: 'to_agency_id', type: 'uuid' }) toAgencyId: string;
  /** The one seat a sealed referral is for. */
  @Column({ name: 'to_seat_id', type: 'uuid', nullable: true }) toSeatId: string | null;
  @Column({ name: 'sealed', type: 'boolean', default: false }) sealed: boolean;
  /** Day by which an answer was asked for or agreed; null where the law sets it. */
  @Column({ name: 'reply_by', type: 'date', nullable: true }) replyBy: string | null;
  @Column({ name: 'supervisor_agency_id', type: 'uuid', nullable: true }) supervisorAgencyId: string | null;
  /** 球在谁手上. */
  @Column({ name: 'holder_agency_id', type: 'uuid', nullable: true }) holderAgencyId: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'last_act_at', type: 'timestamptz' }) lastActAt: Date;
  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true }) sentAt: Date | null;
  /** SHA-256 of what was handed over: the receipt repeats it, and everybody at the table may compare. */
  @Column({ name: 'packet_hash', type: 'text', nullable: true }) packetHash: string | null;
  @Column({ name: 'opened_at', type: 'timestamptz', nullable: true }) openedAt: Date | null;
  @Column({ name: 'received_at', type: 'timestamptz', nullable: true }) receivedAt: Date | null;
  @Column({ name: 'receipt_no', type: 'text', nullable: true }) receiptNo: string | null;
  @Column({ name: 'materials_missing', type: 'boolean', default: false }) materialsMissing: boolean;
  @Column({ name: 'items_listed', type: 'boolean', default: false }) itemsListed: boolean;
  @Column({ name: 'items_handed_at', type: 'timestamptz', nullable: true }) itemsHandedAt: Date | null;
  @Column({ name: 'items_acknowledged_at', type: 'timestamptz', nullable: true }) itemsAcknowledgedAt: Date | null;
  @Column({ name: 'query_open', type: 'boolean', default: false }) queryOpen: boolean;
  @Column({ name: 'findings_open', type: 'boolean', default: false }) findingsOpen: boolean;
  @Column({ name: 'findings_settled', type: 'boolean', default: false }) findingsSettled: boolean;
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true }) closedAt: Date | null;
}
