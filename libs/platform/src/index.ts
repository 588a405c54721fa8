import './messages/platform.js';

export { type Actor, type AgencyKind, anonymous, type HoldingCapacity, type Locale, type SeatKind, systemActor } from './actor.js';
export { CLOCK, CONFIG, type Config, readConfig } from './config.js';
export { Database, type Statement, type Tx } from './database/database.js';
export { DatabaseModule } from './database/database.module.js';
export { nextNumber } from './database/number-series.js';
export { partiesOf, type Party, type PartyRole, putParty, removeParty, type WorkBox } from './database/party.js';
export { type Fact, record } from './database/record.js';
export * from './files/index.js';
export { findText, messageKeys, registerMessages, t } from './messages/registry.js';
export { decodeCursor, encodeCursor, MAX_PAGE, type Page, type PageRequest, pageSize, toPage } from './page.js';
export { type Permission, PERMISSIONS } from './permissions.js';
export { type EditConflict, type FieldProblem, isConflict, isRefusal, notFound, refuse, type Refusal } from './refusal.js';
export { actorOf, CurrentActor, PermissionGuard, Requires, REQUIRES } from './requires.js';
