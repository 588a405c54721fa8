import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 行政处理 of 医保 rests on an inspection by two officers as 行政处罚 does. Of other agencies no law known here asks it before 行政处理. */
export class OfficersOfHandling1763800046000 implements MigrationInterface {
  name = 'OfficersOfHandling1763800046000';

  async up(runner: QueryRunner): Promise<void> {
    // The rule names the kind of agency; the directory, which is loaded later, finds its row there.
    await runner.query(`insert into agency_kind (code, name_zh, name_en, ordinal) values ('HEALTHCARE_SECURITY', '医保', 'Healthcare security', 0) on conflict (code) do nothing`);
    await runner.query(`
      insert into gate_rule (code, gate, object_kind, variant, act, agency_kind, from_amount, basis, statutory) values
        ('G06', 'TWO_OFFICERS', 'OUTCOME', 'ADMINISTRATIVE_ACTION', 'RECORD', 'HEALTHCARE_SECURITY', 0,
         '《医疗保障基金使用监督管理条例》第二十九条：开展医疗保障基金使用监督检查，监督检查人员不得少于2人，并且应当出示执法证件', true)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from gate_rule where code = 'G06'`);
  }
}
