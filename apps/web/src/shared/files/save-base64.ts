export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file that came within an answer to the person. */
export function saveBase64(name: string, mediaType: string, content: string): void {
  const link = document.createElement('a');
  link.href = `data:${mediaType};base64,${content}`;
  link.download = name;
  link.click();
}
