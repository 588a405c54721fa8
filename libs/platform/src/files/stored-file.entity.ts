import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file that was uploaded, hashed and typed. Its bytes lie in the store under their hash. */
@Entity({ name: 'stored_file' })
export class StoredFileEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId: string;
  @Column({ type: 'text' }) name: string;
  /** Bytes. */
  @Column({ type: 'bigint' }) size: string;
  @Column({ type: 'text' }) sha256: string;
  @Column({ name: 'media_type', type: 'text' }) mediaType: string;
  @Column({ name: 'uploaded_by', type: 'uuid' }) uploadedBy: string;
  @Column({ name: 'uploaded_at', type: 'timestamptz' }) uploadedAt: Date;
}
