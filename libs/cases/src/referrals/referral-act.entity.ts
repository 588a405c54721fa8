import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReferralState } from './referral-table.js';

/** One act, under the names of the day. Append-only. */
@Entity({ name: 'referral_act' })
export class ReferralActEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'referral_id', type: 'uuid' }) referralId: string;
  @Column({ type: 'text' }) act: string;
  /** The state it led to. */
  @Column({ type: 'text' }) state: ReferralState;
  @Column({ type: 'timestamptz' }) at: Date;
  @Column({ type: 'text' }) audience: 'PARTIES' | 'AGENCY';
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId: string;
  @Column({ name: 'agency_name', type: 'text' }) agencyName: string;
  @Column({ name: 'person_id', type: 'uuid', nullable: true }) personId: string | null;
  @Column({ name: 'person_name', type: 'text' }) personName: string;
  @Column({ name: 'seat_title', type: 'text' }) seatTitle: string;
  @Column({ name: 'on_behalf_of', type: 'text', nullable: true }) onBehalfOf: string | null;
  @Column({ name: 'document_no', type: 'text', nullable: true }) documentNo: string | null;
  @Column({ name: 'document_day', type: 'date', nullable: true }) documentDay: string | null;
  /** What every party may know: codes, counts, names of offices. */
  @Column({ type: 'jsonb', default: {} }) facts: Readonly<Record<string, unknown>>;
}

/** What was said with an act: content, and so apart from the act. */
@Entity({ name: 'referral_act_content' })
export class ReferralActContentEntity {
  @PrimaryColumn({ name: 'act_id', type: 'uuid' }) actId: string;
  @Column({ name: 'referral_id', type: 'uuid' }) referralId: string;
  @Column({ type: 'text' }) audience: 'PARTIES' | 'AGENCY';
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId: string;
  @Column({ name: 'reason_code', type: 'text', nullable: true }) reasonCode: string | null;
  @Column({ type: 'text', nullable: true }) text: string | null;
  @Column({ type: 'jsonb', default: {} }) data: Readonly<Record<string, unknown>>;
}
