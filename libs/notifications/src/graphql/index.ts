import '../messages.js';

export * from './delivery-board.types.js';
export * from './notification.types.js';
export { NotificationsGraphqlModule } from './notifications-graphql.module.js';
