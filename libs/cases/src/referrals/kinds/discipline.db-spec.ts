/** 纪检线索. */
import { describe, expect, it } from '@jest/globals';
import { type Actor, filesRefusal } from '@portal/platform';
import { colleague, EXCHANGES, onKinds, PROVINCE } from '../../../../../test/support/kinds-world.js';
import { POSTS } from '../../../../../test/support/referral-world.js';

const on = onKinds();
const { page } = on;
const { handler, office, head } = POSTS;

describe('纪检线索', () => {
  const lead = EXCHANGES.DISCIPLINE;

  it('is there for the drafting seat, its head and the one named seat; for no colleague, no stand-in, no office', async () => {
    const id = await on.kinds.received(lead);
    for (const reader of [lead.from, PROVINCE.healthcareHead, lead.to]) expect((await page(reader, id))?.id).toBe(id);
    for (const reader of [colleague(lead.from), colleague(lead.to), PROVINCE.disciplineHead, office, head, handler]) {
      expect([reader.personName, await page(reader, id)]).toEqual([reader.personName, null]);
      for (const table of ['referral', 'referral_content', 'referral_act', 'referral_act_content', 'referral_holding', 'referral_material', 'deadline', 'journal_entry', 'attachment', 'party', 'ledger_entry']) {
        const column = { referral: 'id', deadline: 'object_id', journal_entry: 'object_id', attachment: 'object_id', party: 'object_id' }[table] ?? 'referral_id';
        const rows = await on.world.db.read(reader, { name: `peek-${table}`, text: `select 1 from ${table} where ${column} = $1` }, [id]);
        expect([reader.personName, table, rows.length]).toEqual([reader.personName, table, 0]);
      }
    }
    expect(await on.kinds.outcome(colleague(lead.to), id, 'ACCEPT')).toBe('NOT_FOUND');
    expect(await on.kinds.outcome(PROVINCE.disciplineHead, id, 'ACCEPT')).toBe('NOT_FOUND');
  });

  it('nor are its files, by their ids: neither to be seen nor to be attached elsewhere', async () => {
    const id = await on.kinds.received(lead);
    const [{ fileId } = { fileId: '' }] = await on.world.look<{ fileId: string }>('select file_id as "fileId" from attachment where object_id = $1', [id]);
    const seen = async (reader: Actor) => (await on.world.db.read(reader, { name: 'peek-file', text: 'select 1 from stored_file where id = $1' }, [fileId])).length;
    const usable = (reader: Actor) => on.world.db.tx(reader, (tx) => filesRefusal(tx, [fileId]));
    expect([await seen(lead.from), await seen(PROVINCE.healthcareHead), await usable(lead.from)]).toEqual([1, 1, null]);
    for (const reader of [colleague(lead.from), lead.to, handler, office]) {
      expect([reader.personName, await seen(reader), (await usable(reader))?.code]).toEqual([reader.personName, 0, 'FILE_NOT_FOUND']);
    }
  });

  it('leaves no trace in the case, in the numbers of others, or in its text anywhere else', async () => {
    const caseId = await on.world.case(lead.from);
    const [untouched] = await on.world.look<{ state: string }>('select state from case_record where id = $1', [caseId]);
    const id = await on.kinds.received(lead);
    const [row] = await on.world.look<{ state: string; number: string; office: string | null }>(
      `select k.state, r.number, (select p.role from party p where p.object_id = r.id and p.role = 'OFFICE') as office from referral r join case_record k on k.id = r.case_id where r.id = $1`, [id]);
    expect(row).toEqual({ state: untouched?.state, number: expect.stringContaining('纪移'), office: null });
  });

  it('the office is told how many, everybody else nothing', async () => {
    const count = async (actor: typeof office) => (await on.world.db.read<{ sent: number; open: number }>(actor, { name: 'sealed', text: 'select * from sealed_referrals()' }))[0];
    const was = await count(office);
    const id = await on.kinds.received(lead);
    expect(await count(office)).toEqual({ sent: (was?.sent ?? 0) + 1, open: (was?.open ?? 0) + 1 });
    await on.kinds.act(lead.to, id, 'ACCEPT');
    await on.kinds.act(lead.to, id, 'CONCLUDE', {});
    expect(await count(office)).toEqual({ sent: (was?.sent ?? 0) + 1, open: was?.open });
    for (const reader of [lead.from, lead.to, head]) expect(await count(reader as typeof office)).toEqual({ sent: 0, open: 0 });
  });
});
