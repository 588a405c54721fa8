import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@portal/agencies/graphql';
import type { PartyRole } from '@portal/platform';
import { MATERIAL_KINDS } from '../packet.rules.js';
import { REFERRAL_KINDS, REFERRAL_STATES } from '../referral-table.js';

export const ReferralKindEnum = enumOf(REFERRAL_KINDS);
registerEnumType(ReferralKindEnum, { name: 'ReferralKind', description: 'CRIMINAL: 行刑移送 (国务院令310号).' });

export const ReferralStateEnum = enumOf(REFERRAL_STATES);
registerEnumType(ReferralStateEnum, { name: 'ReferralState', description: 'Where a referral stands.' });

export const MaterialKindEnum = enumOf(MATERIAL_KINDS);
registerEnumType(MaterialKindEnum, { name: 'MaterialKind', description: 'The five materials of 国务院令310号 第六条.' });

export const PartyRoleEnum = enumOf<Exclude<PartyRole, 'OWNER'>>(['SENDER', 'RECEIVER', 'FORWARDER', 'SUPERVISOR', 'OFFICE']);
registerEnumType(PartyRoleEnum, { name: 'PartyRole', description: 'An agency’s place at a referral.' });
