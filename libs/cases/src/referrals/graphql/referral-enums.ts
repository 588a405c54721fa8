import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@portal/agencies/graphql';
import type { PartyRole } from '@portal/platform';
import { FINDING_STATES } from '../forms/form-field.js';
import { MATERIAL_KINDS } from '../packet.rules.js';
import { REFERRAL_KINDS, REFERRAL_STATES } from '../referral-table.js';

export const ReferralKindEnum = enumOf(REFERRAL_KINDS);
registerEnumType(ReferralKindEnum, {
  name: 'ReferralKind',
  description: 'CRIMINAL 行刑移送 · EARLY_NOTICE 提前通报 · ADMINISTRATIVE 行政移送 · REVERSE 反向移送 · AUDIT 审计移送 · DISCIPLINE 纪检线索 (sealed) · ASSISTANCE 协查协助.',
});

export const ReferralStateEnum = enumOf(REFERRAL_STATES);
registerEnumType(ReferralStateEnum, { name: 'ReferralState', description: 'Where a referral stands.' });

export const MaterialKindEnum = enumOf(MATERIAL_KINDS);
registerEnumType(MaterialKindEnum, { name: 'MaterialKind', description: 'Kinds of material; which of them a kind of referral holds, `referralKinds` says.' });

export const FindingStateEnum = enumOf(FINDING_STATES);
registerEnumType(FindingStateEnum, { name: 'FindingState', description: '未整改 · 部分整改 · 已整改 · 不予采纳.' });

export const PartyRoleEnum = enumOf<PartyRole>(['OWNER', 'SENDER', 'RECEIVER', 'FORWARDER', 'SUPERVISOR', 'OFFICE', 'PARTICIPANT']);
registerEnumType(PartyRoleEnum, { name: 'PartyRole', description: 'An agency’s place at a matter.' });
