import type { Client } from 'pg';
import type { PortalClient } from '../support/client.js';

interface Drafted { readonly id: string; readonly version: number }

const DRAFT = 'mutation ($input: DraftDocumentInput!) { draftDocument(input: $input) { __typename ... on CaseDocument { id version } ... on Refusal { code } } }';
const ISSUE = 'mutation ($input: IssueDocumentInput!) { issueDocument(input: $input) { __typename ... on Refusal { code message } } }';

/** A draft of a form at a matter. */
export async function drafted(client: PortalClient, matterId: string, form: string): Promise<Drafted> {
  const { draftDocument } = await client.get<{ draftDocument: Drafted & { __typename: string } }>(DRAFT, { input: { matterId, form } });
  if (draftDocument.__typename !== 'CaseDocument') throw new Error(`${form}: ${JSON.stringify(draftDocument)}`);
  return draftDocument;
}

/** A form that was issued, blanks and all. */
export async function issued(client: PortalClient, matterId: string, form: string): Promise<string> {
  const { id, version } = await drafted(client, matterId, form);
  const { issueDocument } = await client.get<{ issueDocument: { __typename: string } }>(ISSUE, { input: { id, expectedVersion: version, withBlanks: true } });
  if (issueDocument.__typename !== 'CaseDocument') throw new Error(`${form}: ${JSON.stringify(issueDocument)}`);
  return id;
}

/** Documents of both sides of a referral: drafts, issued ones, an internal one; and of a sealed referral, whose sender is the first. */
export async function manyDocuments(sender: PortalClient, receiver: PortalClient, referralId: string, sealed: { sender: PortalClient; id: string } | null): Promise<void> {
  for (const form of ['ITEM_LIST', 'APPROVAL_SHEET']) await issued(sender, referralId, form);
  await drafted(sender, referralId, 'INVESTIGATION_REPORT');
  await issued(receiver, referralId, 'RECEIPT');
  await drafted(receiver, referralId, 'FILING_NOTICE');
  if (sealed) await issued(sealed.sender, sealed.id, 'LEAD_LETTER');
}

/** Documents that an agency may see: its own where it has the matter, and what others issued for the parties of what it may read. */
export async function allowedDocuments(superuser: Client, agencyId: string, seen: ReadonlySet<string>, content: ReadonlySet<string>, cases: ReadonlySet<string>): Promise<Set<string>> {
  const { rows } = await superuser.query<{ id: string }>(
    `select id from case_document where state <> 'DISCARDED'
        and ((agency_id = $1 and object_id = any($2)) or (state = 'ISSUED' and audience = 'PARTIES' and object_id = any($3)))`,
    [agencyId, [...seen, ...cases], [...content, ...cases]]);
  return new Set(rows.map(({ id }) => id));
}
