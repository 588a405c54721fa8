import { AnswerAsGuest } from '../guests/answer-as-guest.js';
import { DecideGuest } from '../guests/decide-guest.js';
import { InviteGuest } from '../guests/invite-guest.js';
import { ReadAsGuest } from '../guests/read-as-guest.js';
import { RevokeGuest } from '../guests/revoke-guest.js';
import { TakeAsGuest } from '../guests/take-as-guest.js';
import { AddPaper } from './add-paper.js';
import { ChangePaper } from './change-paper.js';
import { FindMeetingPapers } from './find-meeting-papers.js';
import { ListPaperReadings } from './list-paper-readings.js';
import { OrderPapers } from './order-papers.js';
import { ReplacePaper } from './replace-paper.js';
import { TakeOverPapers } from './take-over-papers.js';
import { TakePaper } from './take-paper.js';
import { WithdrawPaper } from './withdraw-paper.js';
import { AskPacket } from '../packet/ask-packet.js';
import { PaperDoors } from '../packet/mount-papers.js';
import { TakePacket } from '../packet/take-packet.js';

/** 会议材料, 会议材料包, 列席人员. */
export const PAPER_USE_CASES = [
  AddPaper, AnswerAsGuest, AskPacket, ChangePaper, DecideGuest, FindMeetingPapers, InviteGuest, ListPaperReadings, OrderPapers, PaperDoors, ReadAsGuest, ReplacePaper, RevokeGuest, TakeAsGuest, TakeOverPapers, TakePacket, TakePaper, WithdrawPaper,
];
