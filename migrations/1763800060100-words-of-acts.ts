import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was said while minutes came about (why an opinion was taken up or not, why a text was sent back) quotes the text itself: to who stepped back from an item
 * of the meeting it is not there, as the drafts are not. That something was done, by whom and when, stays on the record he sees.
 */
export class WordsOfActs1763800060100 implements MigrationInterface {
  name = 'WordsOfActs1763800060100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy matter_act_content_recused on matter_act_content as restrictive for select to portal_api
        using (coalesce(object_id <> all ((select minutes_kept_back())::uuid[]), true));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy matter_act_content_recused on matter_act_content');
  }
}
