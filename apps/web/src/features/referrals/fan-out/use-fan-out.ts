import { Form } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { FanOutReferralDocument, type CaseFieldsFragment, type KindFieldsFragment, type ReferralKind } from '../../../generated/graphql';
import { useAct } from '../../../shared/acts';
import { useDraft } from '../../../shared/drafts';
import { namePath } from '../../../shared/fields';
import type { Materials } from '../wizard/material-rows';
import { fanOutInput, partsOf, placeOnPage, type Recipient, type Written } from './fan-out-values';
import type { Share } from './routed-findings';

interface Kept {
  recipients: Recipient[];
  written: Written;
  materials: Materials;
}

const blank = (key: number, kind: ReferralKind): Recipient => ({ key, kind, agency: null, seatId: null });

/** What is written on the page, kept on this computer until the server has sent all of it. */
export function useFanOut(matter: CaseFieldsFragment, kinds: readonly KindFieldsFragment[]) {
  const [form] = Form.useForm<Written>();
  // An audit office hands over what it found; all others mostly a result.
  const usual = kinds.some(({ kind, mayDraft }) => kind === 'AUDIT' && mayDraft) ? 'AUDIT' : 'ADMINISTRATIVE';
  const [recipients, setRecipients] = useState<Recipient[]>(() => [blank(1, usual), blank(2, usual)]);
  const [materials, setMaterials] = useState<Materials>({});
  const [written, setWritten] = useState<Written>(() => ({ common: { title: matter.title, facts: matter.facts, amount: matter.amountInvolved } }));
  const [dirty, setDirty] = useState(false);
  const act = useAct(FanOutReferralDocument);
  const draft = useDraft<Kept>(`fan-out.${matter.id}`, { recipients, written, materials }, dirty);
  const parts = useMemo(() => partsOf(kinds, recipients), [kinds, recipients]);

  useEffect(() => {
    form.setFields((act.refusal?.fields ?? []).map((field) => ({ name: placeOnPage(namePath(field.field), parts) as never, errors: [field.message] })));
  }, [act.refusal, form, parts]);

  const touched = (): void => setDirty(true);
  const input = () => fanOutInput(matter.id, recipients, parts, form.getFieldsValue(true) as Written, materials);
  return {
    form, recipients, materials, written, parts, act, draft,
    write: (all: Written) => { setWritten(all); touched(); },
    setMaterials: (next: Materials) => { setMaterials(next); touched(); },
    change: (key: number, patch: Partial<Recipient>) => { setRecipients((all) => all.map((each) => (each.key === key ? { ...each, ...patch } : each))); touched(); },
    add: () => { setRecipients((all) => [...all, blank(Math.max(0, ...all.map(({ key }) => key)) + 1, usual)]); touched(); },
    remove: (index: number) => {
      const values = form.getFieldsValue(true) as Written;
      form.setFieldsValue({ own: (values.own ?? []).filter((_, at) => at !== index) });
      setRecipients((all) => all.filter((_, at) => at !== index));
      touched();
    },
    restore: (kept: Kept) => {
      setRecipients(kept.recipients);
      setMaterials(kept.materials);
      setWritten(kept.written);
      form.setFieldsValue(kept.written);
    },
    /** Where a recipient itself was refused. */
    problemOf: (index: number) => act.refusal?.fields.find(({ field }) => field === `recipients.${index}` || field === `recipients.${index}.toAgencyId`)?.message,
    /** Where the server wants to know why it goes to another than the list names. */
    unreasoned: (index: number) => act.refusal?.fields.find(({ field }) => field === `recipients.${index}.routeReason`)?.message,
    /** One audit referral to each receiver of a sheet, with its findings; what was written for all stays. */
    fill: (shares: readonly Share[]) => {
      form.setFieldsValue({ own: shares.map(({ findings }) => ({ findings })) });
      setWritten(form.getFieldsValue(true) as Written);
      setRecipients((all) => shares.map(({ agency }, index) => ({ key: Math.max(0, ...all.map(({ key }) => key)) + index + 1, kind: 'AUDIT', agency, seatId: null })));
      touched();
    },
    input,
    send: () => act.run({ input: input() }),
  };
}
