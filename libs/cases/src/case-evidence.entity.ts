import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EvidenceKind } from './case.rules.js';

/** One line of a case's evidence list. A line that is struck off keeps its row and gets `removedAt`. */
@Entity({ name: 'case_evidence' })
export class CaseEvidenceEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ type: 'int' }) position: number;
  @Column({ type: 'text' }) kind: EvidenceKind;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true }) source: string | null;
  @Column({ type: 'boolean' }) original: boolean;
  @Column({ type: 'int' }) copies: number;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true }) removedAt: Date | null;
}
