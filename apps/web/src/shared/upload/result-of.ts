/** A file that the server has stored, hashed and typed. Forms keep this and send `id`. */
export interface UploadedFile {
  id: string;
  name: string;
  size: number;
  sha256: string;
}

/** What a form sends of the files that stand in one of its fields. */
export const fileIdsOf = (value: unknown): string[] => (Array.isArray(value) ? (value as UploadedFile[]).map(({ id }) => id) : []);

type Result = { file: UploadedFile } | { refused: boolean; problem?: string };

interface Answer {
  id?: string;
  fileId?: string;
  name?: string;
  size?: number;
  sha256?: string;
  message?: string;
}

/** Asks what became of a finished upload: its id and hash, or why the server would not take it. */
export async function resultOf(url: string | null, fileId: string | undefined): Promise<Result> {
  if (!url) return { refused: false };
  const response = await fetch(`${url}/result`, { credentials: 'same-origin' }).catch(() => null);
  if (!response) return { refused: false };
  const answer = (await response.json().catch(() => ({}))) as Answer;
  const id = fileId ?? answer.id ?? answer.fileId;
  if (!response.ok || !id) return { refused: response.status >= 400 && response.status < 500, problem: answer.message };
  return { file: { id, name: answer.name ?? '', size: answer.size ?? 0, sha256: answer.sha256 ?? '' } };
}
