/** An attachment as every page shows it. */
export interface AttachmentView {
  readonly id: string;
  readonly slot: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly mediaType: string;
  readonly uploadedAt: string;
  /** Where the bytes are, for whoever is signed in and may read the matter. */
  readonly url: string;
}

/** An `AttachmentView` from a row of `attachment`, by its alias in the statement. */
export const attachmentJson = (a: string): string =>
  `jsonb_build_object('id', ${a}.id, 'slot', ${a}.slot, 'name', ${a}.name, 'size', ${a}.size, 'sha256', ${a}.sha256,
    'mediaType', ${a}.media_type, 'uploadedAt', ${a}.attached_at, 'url', '/files/' || ${a}.id)`;
