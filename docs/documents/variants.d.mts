interface Seat { readonly role: string; readonly at: string; readonly kind?: string }
type Facts = import('../../libs/cases/src/documents/facts/raw-facts.js').RawFacts;
export const seatOf: (form: import('../../libs/cases/src/documents/forms/form-template.js').FormTemplate) => Seat;
export const normal: (seat?: Seat) => Facts;
export const long: (seat?: Seat) => Facts;
export const empty: (seat?: Seat) => Facts;
