import type { FactsOfDomain } from '@portal/notifications';
import { COLLISION_RECIPES } from './collision-recipes.js';
import { JOINT_RECIPES } from './joint-recipes.js';

/** Whom the facts of 一案多查 and 撞案提示 concern. */
export const JOINT_FACTS: FactsOfDomain = { recipes: [...JOINT_RECIPES, ...COLLISION_RECIPES], silent: [] };
