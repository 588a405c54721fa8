/** A file of a dossier. `objectId` is the matter it belongs to; null: the case itself. */
export interface DossierFile {
  readonly objectId: string | null; readonly slot: string; readonly name: string; readonly sha256: string; readonly place: 'FILE' | 'DOCUMENT';
}

/** Files and issued documents of a case `$1` and of its other matters `$2`; row-level security leaves out what is not to be read. */
export const DOSSIER_FILES = {
  name: 'dossier-files',
  text: `
    select nullif(a.object_id, $1) as "objectId", a.slot, a.name, a.sha256, 'FILE' as place
      from attachment a where (a.object_id = $1 or a.object_id = any($2)) and a.removed_at is null
    union all
    select nullif(d.object_id, $1), '', d.title || coalesce(d.number, '') || '.docx', d.sha256, 'DOCUMENT'
      from case_document d where (d.object_id = $1 or d.object_id = any($2)) and d.state = 'ISSUED'
     order by 1 nulls first, 5, 2, 3`,
};
