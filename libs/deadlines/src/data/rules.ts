import type { RuleSeed } from '../term.js';
import { COOPERATION_RULES, HOUSE_RULES } from './cooperation-rules.js';
import { CRIMINAL_RULES } from './criminal-rules.js';
import { JOINT_RULES } from './joint-rules.js';
import { PENALTY_RULES } from './penalty-rules.js';
import { SUPERVISION_RULES } from './supervision-rules.js';

/** Every rule the portal is delivered with. A later change of law is a new row with a later `from`, never an edit. */
export const DEADLINE_RULES: readonly RuleSeed[] = [...CRIMINAL_RULES, ...PENALTY_RULES, ...COOPERATION_RULES, ...HOUSE_RULES, ...SUPERVISION_RULES, ...JOINT_RULES];
