import { describe, expect, it } from '@jest/globals';
import { PERMISSIONS, type SeatKind } from '@portal/platform';
import { permissionsOf, SEAT_RIGHTS } from './seat-rights.rules.js';

const kinds = Object.keys(SEAT_RIGHTS) as SeatKind[];

describe('rights hang on the seat', () => {
  it('are what was agreed', () => {
    const table = kinds.map((kind) => `${kind.padEnd(20)}${SEAT_RIGHTS[kind].join(' ')}`).join('\n');
    expect(table).toMatchInlineSnapshot(`
"HANDLER             case.read referral.read joint.read consultation.read document.read supervision.read recusal.declare conference.read minutes.read data.read bulletin.read campaign.read case.register case.edit referral.draft referral.send referral.receive referral.file referral.remedy referral.supervise referral.confirm joint.lead joint.work outcome.record consultation.hold consultation.answer document.draft document.issue dossier.export supervision.nominate supervision.report gate.request case.close statistic.freeze topic.propose meeting.answer minutes.draft minutes.answer minutes.receive resolution.work responsibility.edit catalogue.edit data.ask data.answer bulletin.write bulletin.receive campaign.report
LIAISON             case.read referral.read joint.read consultation.read document.read supervision.read recusal.declare conference.read minutes.read data.read bulletin.read campaign.read case.register case.edit referral.draft referral.send referral.receive referral.file referral.remedy referral.supervise referral.confirm joint.lead joint.work outcome.record consultation.hold consultation.answer document.draft document.issue dossier.export supervision.nominate supervision.report gate.request case.close statistic.freeze topic.propose meeting.answer minutes.draft minutes.answer minutes.receive resolution.work responsibility.edit catalogue.edit data.ask data.answer bulletin.write bulletin.receive campaign.report delivery.watch member.propose cover.arrange responsibility.submit data.consent connector.manage bulletin.send typical.approve campaign.run campaign.check
AGENCY_HEAD         case.read referral.read joint.read consultation.read document.read supervision.read recusal.declare conference.read minutes.read data.read bulletin.read campaign.read delivery.watch referral.decide supervision.nominate recusal.decide referral.sealed joint.lead outcome.waive statistic.freeze member.propose meeting.answer minutes.answer seal.decide cover.arrange responsibility.submit data.consent bulletin.send bulletin.receive typical.approve campaign.check
AGENCY_DEPUTY_HEAD  case.read referral.read joint.read consultation.read document.read supervision.read recusal.declare conference.read minutes.read data.read bulletin.read campaign.read
LEGAL_REVIEWER      case.read referral.read joint.read consultation.read document.read supervision.read recusal.declare conference.read minutes.read data.read bulletin.read campaign.read gate.review
RECORDER            case.read referral.read joint.read consultation.read document.read supervision.read recusal.declare conference.read minutes.read data.read bulletin.read campaign.read minutes.draft
CONVENER            case.read referral.read joint.read consultation.read document.read supervision.read recusal.declare conference.read minutes.read data.read bulletin.read campaign.read supervision.decide supervision.step statistic.freeze member.confirm topic.decide agenda.decide meeting.answer minutes.sign resolution.decide
VICE_CONVENER       case.read referral.read joint.read consultation.read document.read supervision.read recusal.declare conference.read minutes.read data.read bulletin.read campaign.read supervision.decide supervision.step statistic.freeze member.confirm topic.decide agenda.decide meeting.answer minutes.sign resolution.decide
OFFICE_DIRECTOR     case.read referral.read joint.read consultation.read document.read supervision.read recusal.declare conference.read minutes.read data.read bulletin.read campaign.read delivery.watch supervision.nominate supervision.step joint.broker statistic.freeze document.draft document.issue member.propose member.check topic.call topic.propose topic.sort meeting.prepare minutes.open minutes.draft minutes.issue resolution.issue cover.arrange responsibility.review catalogue.review data.mediate bulletin.write bulletin.receive campaign.run bulletin.send typical.approve
OFFICE_SECRETARY    case.read referral.read joint.read consultation.read document.read supervision.read recusal.declare conference.read minutes.read data.read bulletin.read campaign.read delivery.watch supervision.nominate supervision.step joint.broker statistic.freeze document.draft document.issue member.propose member.check topic.call topic.propose topic.sort meeting.prepare minutes.open minutes.draft minutes.issue resolution.issue cover.arrange responsibility.review catalogue.review data.mediate bulletin.write bulletin.receive campaign.run
ADMINISTRATOR       directory.manage delivery.watch cover.arrange"
`);
  });

  it('leave no permission without a seat', () => {
    const held = new Set(kinds.flatMap((kind) => [...permissionsOf(kind, 'PRINCIPAL', 'PUBLIC_SECURITY'), ...permissionsOf(kind, 'PRINCIPAL', 'PROCURATORATE')]));
    expect([...held].sort()).toEqual([...PERMISSIONS].sort());
  });

  it.each([
    ['AGENCY_HEAD', 'PRINCIPAL', true], ['AGENCY_HEAD', 'PRESIDING', true], ['AGENCY_HEAD', 'DEPUTY', false], ['AGENCY_DEPUTY_HEAD', 'PRINCIPAL', false],
    ['AGENCY_DEPUTY_HEAD', 'PRESIDING', false], ['HANDLER', 'PRINCIPAL', false], ['CONVENER', 'PRINCIPAL', false], ['ADMINISTRATOR', 'PRINCIPAL', false],
  ] as const)('%s as %s decides a transfer: %s (国务院令310号 第五条)', (kind, capacity, may) => {
    expect(permissionsOf(kind, capacity, 'HEALTHCARE_SECURITY').has('referral.decide')).toBe(may);
  });

  it('let only 公安 file and only 检察 supervise', () => {
    const may = (permission: 'referral.file' | 'referral.supervise') =>
      (['HEALTHCARE_SECURITY', 'PUBLIC_SECURITY', 'PROCURATORATE', 'AUDIT'] as const).filter((agency) => permissionsOf('HANDLER', 'PRINCIPAL', agency).has(permission));
    expect(may('referral.file')).toEqual(['PUBLIC_SECURITY']);
    expect(may('referral.supervise')).toEqual(['PROCURATORATE']);
  });

  it('give a stand-in everything else of the post', () => {
    expect([...permissionsOf('HANDLER', 'DEPUTY', 'AUDIT')]).toEqual([...permissionsOf('HANDLER', 'PRINCIPAL', 'AUDIT')]);
  });
});
