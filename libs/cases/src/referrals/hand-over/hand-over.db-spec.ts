import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openReferralWorld, outcomeOf, POSTS, type ReferralWorld } from '../../../../../test/support/referral-world.js';
import { FileCase } from '../acceptance/file-case.js';
import { OpenReferral } from '../acceptance/open-referral.js';
import { SignReceipt } from '../acceptance/sign-receipt.js';
import { FindReferral } from '../reading/find-referral.js';
import { DecideTransfer } from './decide-transfer.js';
import { EditReferral } from './edit-referral.js';
import { RecallReferral } from './recall-referral.js';
import { SendReferral } from './send-referral.js';
import { SubmitReferralReport } from './submit-referral-report.js';

let world: ReferralWorld;
const { handler, head, police } = POSTS;

beforeAll(async () => { world = await openReferralWorld(); });
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-16', '10:00'));

describe('from the draft to 立案', () => {
  it('goes through with every act one journal entry', async () => {
    const id = await world.draft();
    await world.act(handler, SubmitReferralReport, id, {});
    await world.act(head, DecideTransfer, id, { approve: true });
    await world.act(handler, SendReferral, id, {});
    await world.act(police, OpenReferral, id, {});
    await world.act(police, SignReceipt, id, { copies: 5, missing: [] });
    await world.act(police, FileCase, id, { number: '穗公立字〔2026〕1号', decidedOn: '2026-11-16', unit: '刑侦支队', offence: '诈骗罪' });
    const journal = await world.look<{ topic: string }>('select topic from journal_entry where object_id = $1 order by seq', [id]);
    expect(journal.map(({ topic }) => topic.replace('referral.', ''))).toEqual(['drafted', 'edited', 'reported', 'approved', 'sent', 'opened', 'receipt-signed', 'filed']);
    const page = await new FindReferral(world.db).run(police, id);
    expect(page).toMatchObject({ state: 'FILED', number: expect.stringMatching(/^穗医保移〔2026〕\d+号$/) });
  });
});
