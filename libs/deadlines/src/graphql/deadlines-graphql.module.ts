import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines.module.js';
import { DeadlineResolver } from './deadline.resolver.js';

/** The questions about time, for the api only. */
@Module({ imports: [DeadlinesModule], providers: [DeadlineResolver] })
export class DeadlinesGraphqlModule {}
