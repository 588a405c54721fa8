import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SubjectKind } from './subject.rules.js';

/** 监管对象: whom cases are about. One row for all cases of it. */
@Entity({ name: 'subject' })
export class SubjectEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) kind: SubjectKind;
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text' }) name: string;
  @Column({ name: 'name_key', type: 'text', collation: 'C' }) nameKey: string;
  @Column({ name: 'region_code', type: 'text', nullable: true }) regionCode: string | null;
  @Column({ type: 'text', nullable: true }) address: string | null;
  @Column({ type: 'text', nullable: true }) representative: string | null;
  @Column({ name: 'demo_note', type: 'text', nullable: true }) demoNote: string | null;
  /** Null: an organisation of the public register. Set: known to this agency only. */
  @Column({ name: 'agency_id', type: 'uuid', nullable: true }) agencyId: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
}
