import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A file at a place of a matter. Carries the file's facts itself: whoever may read the matter's content may read them, while
 * `stored_file` is seen by who uploaded it, and at its agency by whoever may read a place where it lies. One that was taken off keeps its row.
 */
@Entity({ name: 'attachment' })
export class AttachmentEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'object_id', type: 'uuid' }) objectId: string;
  @Column({ name: 'object_kind', type: 'text' }) objectKind: string;
  @Column({ type: 'text' }) slot: string;
  @Column({ name: 'file_id', type: 'uuid' }) fileId: string;
  @Column({ type: 'text' }) name: string;
  /** Bytes. */
  @Column({ type: 'bigint' }) size: string;
  @Column({ type: 'text' }) sha256: string;
  @Column({ name: 'media_type', type: 'text' }) mediaType: string;
  @Column({ name: 'attached_by', type: 'uuid' }) attachedBy: string;
  @Column({ name: 'attached_at', type: 'timestamptz' }) attachedAt: Date;
  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true }) removedAt: Date | null;
}
