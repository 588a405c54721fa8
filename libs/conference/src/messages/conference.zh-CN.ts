export const ZH_CONFERENCE = {
  'refusal.CONVENER_DECIDES': '此事由召集人或者副召集人决定，您当前的席位不能办理。',
  'refusal.CONVENER_DECIDES.rule': '粤医保发〔2020〕26号 三(一)、四(一)：成员调整由联席会议确定，议题、会议时间及形式报召集人审定；会议由召集人或者副召集人召集。',
  'refusal.CONVENER_DECIDES.next': '请召集人登录（手机亦可）办理；召集人不能履职的，由牵头单位的副召集人办理。',
  'notice.reason.CONFERENCE_OFFICE': '您在联席会议办公室任职',
} as const satisfies Readonly<Record<string, string>>;
