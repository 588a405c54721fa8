import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseState, LeadSource } from './case.rules.js';

/** 案件: one matter about one subject, in the ledger of the agency that registered it. */
@Entity({ name: 'case_record' })
export class CaseEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId: string;
  @Column({ type: 'text' }) number: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text', default: 'REGISTERED' }) state: CaseState;
  @Column({ type: 'int', default: 1 }) version: number;
  @Column({ name: 'subject_id', type: 'uuid' }) subjectId: string;
  @Column({ name: 'lead_source', type: 'text' }) leadSource: LeadSource;
  @Column({ name: 'lead_detail', type: 'text', nullable: true }) leadDetail: string | null;
  @Column({ type: 'text' }) facts: string;
  @Column({ name: 'violation_types', type: 'text', array: true }) violationTypes: string[];
  @Column({ name: 'occurred_from', type: 'date', nullable: true }) occurredFrom: string | null;
  @Column({ name: 'occurred_to', type: 'date', nullable: true }) occurredTo: string | null;
  /** 元, two places, as text: never a float. */
  @Column({ name: 'amount_involved', type: 'numeric', precision: 16, scale: 2, nullable: true }) amountInvolved: string | null;
  @Column({ name: 'amount_basis', type: 'text', nullable: true }) amountBasis: string | null;
  @Column({ name: 'amount_recovered', type: 'numeric', precision: 16, scale: 2, nullable: true }) amountRecovered: string | null;
  @Column({ name: 'published_source', type: 'text', nullable: true }) publishedSource: string | null;
  @Column({ name: 'demo_note', type: 'text', nullable: true }) demoNote: string | null;
  @Column({ name: 'registered_at', type: 'timestamptz' }) registeredAt: Date;
  @Column({ name: 'registered_by', type: 'uuid' }) registeredBy: string;
  @Column({ name: 'changed_at', type: 'timestamptz' }) changedAt: Date;
  @Column({ name: 'changed_by', type: 'uuid' }) changedBy: string;
}
