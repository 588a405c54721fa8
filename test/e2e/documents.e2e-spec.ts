import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { sha256 } from '@portal/kernel';
import { drafted, issued } from '../isolation/documents.js';
import { PortalClient } from '../support/client.js';
import { type RunningPortal, startPortal } from '../support/portal.js';
import { act, agencyId, registerCase, sentReferral } from '../support/story.js';

let portal: RunningPortal;
let handler: PortalClient;
let head: PortalClient;
let police: PortalClient;
let stranger: PortalClient;
beforeAll(async () => {
  portal = await startPortal();
  [handler, head, police, stranger] = await Promise.all(['gdyb.handler', 'gdyb.head', 'gdga.liaison', 'gzyb.handler'].map((account) => PortalClient.signIn(portal.baseUrl, account))) as
    [PortalClient, PortalClient, PortalClient, PortalClient];
});
afterAll(() => portal?.stop());

const code = async (response: Response): Promise<string> => ((await response.json()) as { code: string }).code;
const LIST = 'query ($matterId: ID!) { documents(matterId: $matterId) { documents { id state own sha256 docxUrl } reuse { spared } } }';
interface Listed { documents: { documents: { id: string; state: string; own: boolean; sha256: string | null; docxUrl: string }[] } }

it('hands out what was issued, byte for byte, to the parties and to nobody else', async () => {
  const referral = await sentReferral(handler, head, await agencyId(handler, 'PUBLIC_SECURITY', '440000'));
  await act(police, 'signReceipt', referral, { copies: 5, missing: [] });
  const letter = await issued(handler, referral, 'ITEM_LIST');
  const draft = await drafted(handler, referral, 'INVESTIGATION_REPORT');
  const [found] = (await police.get<Listed>(LIST, { matterId: referral })).documents.documents;
  expect(found).toMatchObject({ id: letter, state: 'ISSUED', own: false });
  const file = await police.fetch(found?.docxUrl ?? '');
  expect(file.headers.get('content-disposition')).toContain(`filename*=UTF-8''${encodeURIComponent('涉案物品清单.docx')}`);
  expect(sha256(Buffer.from(await file.arrayBuffer()))).toBe(found?.sha256);
  expect(await code(await police.fetch(`/files/documents/${draft.id}/docx`))).toBe('NOT_FOUND');
  for (const id of [letter, draft.id, randomUUID(), 'nonsense']) {
    for (const kind of ['docx', 'pdf']) expect([id, await code(await stranger.fetch(`/files/documents/${id}/${kind}`))]).toEqual([id, 'NOT_FOUND']);
  }
  expect(await code(await PortalClient.stranger(portal.baseUrl).fetch(`/files/documents/${letter}/docx`))).toBe('UNAUTHENTICATED');
});

it('makes a PDF where LibreOffice is, and says so where it is not', async () => {
  const { id } = await registerCase(handler);
  const document = await issued(handler, id, 'ASSISTANCE_REQUEST');
  const answer = await handler.fetch(`/files/documents/${document}/pdf`);
  if (spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0) {
    expect([answer.status, Buffer.from(await answer.arrayBuffer()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  } else {
    console.log('LibreOffice is not on this machine: only the refusal was tried.');
    expect([answer.status, await code(answer)]).toEqual([501, 'PDF_UNAVAILABLE']);
  }
});

it('exports the dossier of one’s own case only', async () => {
  const { id } = await registerCase(handler);
  const archive = await handler.fetch(`/files/dossiers/${id}`);
  expect([archive.status, archive.headers.get('content-type'), Buffer.from(await archive.arrayBuffer()).subarray(0, 2).toString()]).toEqual([200, 'application/zip', 'PK']);
  expect(await code(await stranger.fetch(`/files/dossiers/${id}`))).toBe('NOT_FOUND');
  expect(await code(await head.fetch(`/files/dossiers/${id}`))).toBe('FORBIDDEN');
});

it.each(['minutes/ID/adoption', 'half-year-reports/ID', 'campaign-briefs/ID'])('the door of papers %s: nothing for a stranger, nor without the right, nor of what is not there', async (address) => {
  const [handler, admin] = await Promise.all(['gdyb.handler', 'admin'].map((account) => PortalClient.signIn(portal.baseUrl, account)));
  for (const form of ['docx', 'pdf']) {
    const path = `/files/${address.replace('ID', crypto.randomUUID())}/${form}`;
    expect(await Promise.all([PortalClient.stranger(portal.baseUrl), admin!, handler!].map(async (client) => code(await client.fetch(path))))).toEqual(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND']);
  }
});
