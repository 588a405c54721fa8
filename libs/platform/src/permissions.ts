/**
 * What an operation may ask of its caller. A deliberately central list: a new name here is a decision about who may do what.
 * `public` is held by everybody, `session` by everybody who is signed in. Which seat holds which is a table in `agencies`.
 */
export const PERMISSIONS = [
  'public',
  'session',
  'directory.read',
  'deadline.read',
  'notification.read',
  'case.read',
  'case.register',
  'case.edit',
  'referral.read',
  'referral.draft',
  'referral.decide',
  'referral.send',
  'referral.receive',
  'referral.file',
  'referral.remedy',
  'referral.supervise',
  'referral.confirm',
  'referral.sealed',
  'joint.read',
  'joint.lead',
  'joint.work',
  'joint.broker',
  'outcome.record',
  'outcome.waive',
  'consultation.read',
  'consultation.hold',
  'consultation.answer',
  'document.read',
  'document.draft',
  'document.issue',
  'dossier.export',
  'directory.manage',
] as const;

export type Permission = (typeof PERMISSIONS)[number];
