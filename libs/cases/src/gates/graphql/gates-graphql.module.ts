import { Module } from '@nestjs/common';
import { GatesModule } from '../gates.module.js';
import { RecusalResolver } from './recusal.resolver.js';
import { ReviewResolver } from './review.resolver.js';
import { TransferWarningResolver } from './transfer-warning.resolver.js';

/** Gates, recusal and 应移未移 in the schema, for the api only. */
@Module({ imports: [GatesModule], providers: [ReviewResolver, RecusalResolver, TransferWarningResolver] })
export class GatesGraphqlModule {}
