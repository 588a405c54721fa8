interface Offence {
  code: string;
  name: string;
  legalBasis: string;
}

/** The legal basis when another offence is chosen: its article takes the place of the one before; what was written by hand stays. */
export function basisFor(text: string, before: Offence | undefined, next: Offence): string {
  if (before && text.includes(before.legalBasis)) return text.replace(before.legalBasis, next.legalBasis);
  // eslint-disable-next-line no-restricted-syntax -- stands in the document that is handed over, which is Chinese whoever writes it
  return text.includes(next.legalBasis) ? text : [text.trim(), next.legalBasis].filter(Boolean).join('；');
}
