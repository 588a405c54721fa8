/** What a spreadsheet program may take for a formula when it stands first in a cell. */
const FORMULA = /^[=+\-@\t\r]/;
/** Control characters that no XML 1.0 document can hold. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const LONGEST = 32_767;

/** Text as a cell may hold it: never a formula, whatever program opens the file or saves it as CSV. */
export function safeCellText(text: string): string {
  const clean = text.replace(UNWRITABLE, '').slice(0, LONGEST - 1);
  return FORMULA.test(clean) ? `'${clean}` : clean;
}

/** The text that safeCellText wrote: what was exported comes back as it was. */
export const typedText = (text: string): string => (text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text);
