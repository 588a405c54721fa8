import { useCallback, useRef, useState } from 'react';
import { useClient } from 'urql';
import { EditReferralDocument, ReferralDocument, type ReferralFieldsFragment } from '../../../generated/graphql';
import { useAct } from '../../../shared/acts';
import { useDraft } from '../../../shared/drafts';
import { serverNow } from '../../../shared/session';
import { inputOf, valuesOf, type WizardValues } from './wizard-values';

/**
 * The text of the wizard and its two safeties: every change is kept on this computer at once, and saved on
 * the server under the version it was read with. 已保存 is said only after the server's answer.
 */
export function useWizard(referral: ReferralFieldsFragment) {
  const client = useClient();
  const [values, setValues] = useState(() => valuesOf(referral));
  const [dirty, setDirty] = useState(false);
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const [version, setVersion] = useState(referral.version);
  const latest = useRef(values);
  latest.current = values;
  const act = useAct(EditReferralDocument);
  const draft = useDraft(`referral.edit.${referral.id}`, values, dirty);

  const change = useCallback((patch: Partial<WizardValues>) => {
    setValues((before) => {
      latest.current = { ...before, ...patch };
      return latest.current;
    });
    setDirty(true);
  }, []);

  /** Resolves to the version that holds the text now, or null when it could not be saved. */
  const save = async (): Promise<number | null> => {
    if (!dirty) return version;
    const sent = latest.current;
    const done = await act.run({ input: inputOf(referral.id, version, sent) });
    if (!done) return null;
    setVersion(done.version);
    setSavedAt(serverNow());
    if (latest.current === sent) {
      setDirty(false);
      draft.discard();
    }
    return done.version;
  };

  const takeTheirs = async (): Promise<void> => {
    const answer = await client.query(ReferralDocument, { id: referral.id }, { requestPolicy: 'network-only' }).toPromise();
    const theirs = answer.data?.referral;
    if (!theirs) return;
    setValues(valuesOf(theirs));
    setVersion(theirs.version);
    setDirty(false);
    draft.discard();
    act.clear();
  };
  const keepMine = (current: number): void => {
    setVersion(current);
    act.clear();
  };

  return { values, change, dirty, savedAt, version, save, act, draft, takeTheirs, keepMine };
}
