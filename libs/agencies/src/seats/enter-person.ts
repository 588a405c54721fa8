import { newId } from '@portal/kernel';
import type { FieldProblem, Tx } from '@portal/platform';

/** Somebody whom the directory does not hold yet. `post`: what he is at his unit, for who has to decide about him. */
export interface NewPerson { readonly name: string; readonly post: string; readonly phone: string; readonly email: string }

const LONGEST = { name: 50, post: 100, phone: 30, email: 254 } as const;
const PHONE = /^[0-9+()（） -]{5,30}$/;
const EMAIL = /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]{2,}$/;

/** What is wrong with somebody new. `field`: where he stands in the form. */
export function newPersonProblems(person: NewPerson, field = 'newPerson'): FieldProblem[] {
  const problems = (Object.keys(LONGEST) as (keyof NewPerson)[]).flatMap((key): FieldProblem[] => {
    const text = person[key].trim();
    if (text === '') return [{ field: `${field}.${key}`, code: 'REQUIRED' }];
    return text.length > LONGEST[key] ? [{ field: `${field}.${key}`, code: 'TOO_LONG', values: { max: LONGEST[key] } }] : [];
  });
  if (problems.length > 0) return problems;
  return [
    ...(PHONE.test(person.phone.trim()) ? [] : [{ field: `${field}.phone`, code: 'NOT_A_PHONE' }]),
    ...(EMAIL.test(person.email.trim()) ? [] : [{ field: `${field}.email`, code: 'NOT_AN_EMAIL' }]),
  ];
}

/** Whether somebody of the directory is written to at this address: then he is not new. */
export async function isKnown(tx: Tx, { email }: Pick<NewPerson, 'email'>): Promise<boolean> {
  return (await tx.query('select 1 from person where lower(email) = lower($1) limit 1', [email.trim()])).length > 0;
}

/**
 * Enters somebody in the directory. He has no account, which an administrator opens, and no right before a seat of his is in force.
 *
 * @returns his id
 */
export async function enterPerson(tx: Tx, { name, phone, email }: NewPerson): Promise<string> {
  const id = newId();
  await tx.query('insert into person (id, display_name, email, phone) values ($1, $2, $3, $4)', [id, name.trim(), email.trim(), phone.trim()]);
  return id;
}
