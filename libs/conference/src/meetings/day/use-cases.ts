import { ChangeAttendance } from '../sign-in/change-attendance.js';
import { NoteAttendance } from '../sign-in/note-attendance.js';
import { OpenSignIn } from '../sign-in/open-sign-in.js';
import { SignInToMeeting } from '../sign-in/sign-in-to-meeting.js';
import { CaptureResolution } from './capture-resolution.js';
import { EndMeeting } from './end-meeting.js';
import { FindDay } from './find-day.js';
import { RecordOpinion } from './record-opinion.js';
import { RecordOutcome } from './record-outcome.js';
import { StartMeeting } from './start-meeting.js';
import { LetStay, RecordStepBack } from './step-back.js';
import { FinishItem, SkipItem, StartItem } from './turn-items.js';

/** What is done on the day of a meeting. */
export const DAY_USE_CASES = [
  CaptureResolution, ChangeAttendance, EndMeeting, FindDay, FinishItem, LetStay, NoteAttendance, OpenSignIn, RecordOpinion, RecordOutcome, RecordStepBack, SignInToMeeting, SkipItem, StartItem, StartMeeting,
];
