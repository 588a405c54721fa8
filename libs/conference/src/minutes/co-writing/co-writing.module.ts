import { Module } from '@nestjs/common';
import { AgenciesModule } from '@portal/agencies';
import { MinutesModule } from '../minutes.module.js';
import { CoWriting } from './co-writing.js';

/** Writing together, for the api only: it holds open connections. */
@Module({ imports: [AgenciesModule, MinutesModule], providers: [CoWriting], exports: [CoWriting] })
export class CoWritingModule {}
