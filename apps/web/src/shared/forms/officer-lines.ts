interface Officer { name: string; certificateNo: string }

/** Officers as lines: a post, a blank, the number of the certificate. */
export const officerLines = (officers: readonly Officer[]): string => officers.map(({ name, certificateNo }) => `${name} ${certificateNo}`).join('\n');

/** The last word of a line is the certificate; what comes before is the post. */
export const officersOf = (lines: string): Officer[] => lines.split('\n').map((line) => line.trim()).filter(Boolean).map((line) => {
  const at = line.search(/\s\S+$/);
  return at < 0 ? { name: line, certificateNo: '' } : { name: line.slice(0, at).trim(), certificateNo: line.slice(at).trim() };
});
