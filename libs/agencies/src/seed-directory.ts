import { Injectable } from '@nestjs/common';
import { Database, systemActor, type Tx } from '@portal/platform';
import { AGENCY_KINDS, GUANGDONG_AGENCIES, GUANGDONG_REGIONS } from './data/agencies-guangdong.js';
import { CONFERENCES, HOLDINGS, MEMBERSHIPS, PERSONS, SEATS } from './data/posts-guangdong.js';
import { seedLists } from './responsibilities/seed-lists.js';
import { Passwords } from './sign-in/passwords.js';

/** One for all accounts of the demonstration. */
export const DEMO_PASSWORD = 'Demo-2026-portal';

/** What is loaded, in the order of the references. Ids follow from codes, so loading again finds everything there. */
const LOADS: readonly (readonly [table: string, columns: string, rows: readonly object[], onConflict: string])[] = [
  ['region', 'code text, name text, level text, "parentCode" text', GUANGDONG_REGIONS,
    '(code) do update set name = excluded.name'],
  ['agency_kind', 'code text, zh text, en text, ordinal int', AGENCY_KINDS.map((kind, ordinal) => ({ ...kind, ordinal })),
    '(code) do nothing'],
  ['agency', 'id uuid, name text, "shortName" text, kind text, "alsoKinds" text[], "regionCode" text, uscc text, "demoNote" text', GUANGDONG_AGENCIES,
    '(id) do update set name = excluded.name, short_name = excluded.short_name, also_kinds = excluded.also_kinds'],
  ['joint_conference', 'id uuid, "regionCode" text, name text, "officeAgencyId" uuid, "legalBasis" text', CONFERENCES, '(id) do nothing'],
  ['conference_membership', '"conferenceId" uuid, "agencyId" uuid, role text, "fromDay" date', MEMBERSHIPS, 'do nothing'],
  ['person', 'id uuid, "displayName" text, email text', PERSONS, '(id) do nothing'],
  ['seat', 'id uuid, "agencyId" uuid, "conferenceId" uuid, kind text, title text', SEATS, '(id) do update set conference_id = coalesce(seat.conference_id, excluded.conference_id)'],
  ['seat_holding', 'id uuid, "seatId" uuid, "personId" uuid, capacity text, "fromDay" date', HOLDINGS, '(id) do nothing'],
];

/** Column names of the tables where they differ from the names in the rows. */
const COLUMN: Readonly<Record<string, string>> = { zh: 'name_zh', en: 'name_en' };

/**
 * Loads the directory of the demonstration: 广东省's regions and agencies, the conference, its seats, and an account for
 * each post. Runs as the owner of the database, for nobody else may add agencies; a second run changes nothing.
 */
@Injectable()
export class SeedDirectory {
  constructor(private readonly db: Database, private readonly passwords: Passwords) {}

  async run(): Promise<void> {
    const passwordHash = await this.passwords.hash(DEMO_PASSWORD);
    await this.db.tx(systemActor('seed-directory'), async (tx) => {
      for (const load of LOADS) await insertRows(tx, ...load);
      await seedLists(tx);
      await tx.query(
        `insert into account (person_id, name, password_hash)
         select id, account, $2 from jsonb_to_recordset($1::jsonb) as r(id uuid, account text) on conflict (person_id) do nothing`,
        [JSON.stringify(PERSONS), passwordHash],
      );
    });
  }
}

async function insertRows(tx: Tx, table: string, columns: string, rows: readonly object[], onConflict: string): Promise<void> {
  const named = columns.split(', ').map((column) => (column.split(' ')[0] ?? '').replaceAll('"', ''));
  const targets = named.map((name) => COLUMN[name] ?? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
  const sources = named.map((name) => `r."${name}"`);
  await tx.query(
    `insert into ${table} (${targets.join(', ')}) select ${sources.join(', ')} from jsonb_to_recordset($1::jsonb) as r(${columns})
     on conflict ${onConflict}`,
    [JSON.stringify(rows)],
  );
}
