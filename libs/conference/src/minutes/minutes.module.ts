import './messages/index.js';
import { Module } from '@nestjs/common';
import { CONSULTING_USE_CASES } from './consulting/use-cases.js';
import { PdfConverter } from '@portal/documents';
import { CONFIG, type Config, FileStore } from '@portal/platform';
import { DismissWriter } from './dismiss-writer.js';
import { EditMinutesHead } from './edit-minutes-head.js';
import { FindWritingRight } from './find-writing-right.js';
import { InviteWriter } from './invite-writer.js';
import { NameMinutesVersion } from './name-version.js';
import { OpenMinutes } from './open-minutes.js';
import { OpenMinutesOfMeeting } from './open-minutes-of-meeting.js';
import { CompareVersions } from './reading/compare-versions.js';
import { FindMinutes } from './reading/find-minutes.js';
import { FindVersions } from './reading/find-versions.js';
import { ListMinutes } from './reading/list-minutes.js';
import { AppendChange } from './text/append-change.js';
import { LoadText } from './text/load-text.js';
import { SIGNING_USE_CASES } from './signing/signing.use-cases.js';

const USE_CASES = [
  AppendChange, CompareVersions, DismissWriter, EditMinutesHead, FindMinutes, FindVersions, FindWritingRight, InviteWriter, ListMinutes, LoadText, NameMinutesVersion, OpenMinutes, OpenMinutesOfMeeting,
  ...CONSULTING_USE_CASES,
  ...SIGNING_USE_CASES,
];

/** Everything that can be done with minutes. */
@Module({
  providers: [
    ...USE_CASES,
    { provide: FileStore, useFactory: ({ filesDir }: Config) => new FileStore(filesDir), inject: [CONFIG] },
    { provide: PdfConverter, useFactory: ({ officeProgram }: Config) => new PdfConverter({ program: officeProgram }), inject: [CONFIG] },
  ],
  exports: USE_CASES,
})
export class MinutesModule {}
