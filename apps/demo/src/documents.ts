import { DraftDocument, FillFacts, IssueDocument } from '@portal/cases';
import type { Cast } from './cast.js';

interface Drawn { readonly id: string }

/** Whom to ask, where no officer of the matter says so. */
const CONTACT = [{ key: 'contact.name', value: '基金监管处（演示）' }, { key: 'contact.phone', value: '020-00000000' }];

/** Draws up a document of a matter as its own side would; what the portal does not hold is left for the pen. */
export async function draft(cast: Cast, account: string, matterId: string, form: string): Promise<Drawn> {
  return cast.act<{ matterId: string; form: string }, Drawn>(account, DraftDocument, { matterId, form });
}

export async function issue(cast: Cast, account: string, matterId: string, form: string): Promise<void> {
  const { id } = await draft(cast, account, matterId, form);
  await cast.act(account, IssueDocument, { id, expectedVersion: 1, withBlanks: true });
}

/** Names the contact once, for every document of the matter. */
export const nameContact = (cast: Cast, account: string, matterId: string): Promise<unknown> => cast.act(account, FillFacts, { matterId, facts: CONTACT });
