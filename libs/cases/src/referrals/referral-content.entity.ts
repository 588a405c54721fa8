import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Officer, Packet } from './packet.rules.js';

/** What a referral says. Read only by those whose place at the table carries content. */
@Entity({ name: 'referral_content' })
export class ReferralContentEntity {
  @PrimaryColumn({ name: 'referral_id', type: 'uuid' }) referralId: string;
  @Column({ type: 'text' }) title: string;
  /** 元, two places, as text. */
  @Column({ name: 'amount_involved', type: 'numeric', precision: 16, scale: 2, nullable: true }) amountInvolved: string | null;
  @Column({ type: 'text', default: '' }) offence: string;
  @Column({ name: 'offence_code', type: 'text', default: '' }) offenceCode: string;
  @Column({ name: 'legal_basis', type: 'text', default: '' }) legalBasis: string;
  /** 调查报告 in words (49号 附件3). */
  @Column({ type: 'text', default: '' }) report: string;
  /** The letter's own account of the facts; null: the case tells them. */
  @Column({ type: 'text', nullable: true }) facts: string | null;
  /** What the draft's form says besides: codes and short texts, by the names of the form. */
  @Column({ type: 'jsonb', default: {} }) fields: Record<string, unknown>;
  /** 处理建议. */
  @Column({ type: 'text', default: '' }) advice: string;
  @Column({ type: 'jsonb', default: [] }) officers: Officer[];
  /** Penalties already imposed (310号令 第十一条: fines count towards the criminal fine). */
  @Column({ name: 'prior_penalties', type: 'text', nullable: true }) priorPenalties: string | null;
  @Column({ name: 'approved_by', type: 'text', nullable: true }) approvedBy: string | null;
  @Column({ name: 'approved_at', type: 'timestamptz', nullable: true }) approvedAt: Date | null;
  @Column({ type: 'jsonb', nullable: true }) packet: Packet | null;
}
