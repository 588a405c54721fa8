import { useCallback, useRef, useState } from 'react';
import { useClient, type TypedDocumentNode } from 'urql';
import { ReferralDocument, type ReferralAnswerFragment, type ReferralFieldsFragment } from '../../../generated/graphql';
import { useAct } from '../../../shared/acts';
import { useDraft } from '../../../shared/drafts';
import { serverNow } from '../../../shared/session';

/** How a text of one shape is read from a referral and saved. */
export interface Writing<Values, Input> {
  document: TypedDocumentNode<Record<string, ReferralAnswerFragment>, { input: Input }>;
  valuesOf: (referral: ReferralFieldsFragment) => Values;
  inputOf: (id: string, expectedVersion: number, values: Values) => Input;
}

/**
 * A text that is being written and its two safeties: every change is kept on this computer at once, and committed
 * to the server under the version it was read with. 已保存 is said only after the server's answer.
 */
export function useWizard<Values extends object, Input>(referral: ReferralFieldsFragment, { document, valuesOf, inputOf }: Writing<Values, Input>) {
  const client = useClient();
  const [values, setValues] = useState(() => valuesOf(referral));
  const [dirty, setDirty] = useState(false);
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const version = useRef(referral.version);
  const edits = useRef(0);
  const saved = useRef(0);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const act = useAct(document);
  const draft = useDraft(`referral.edit.${referral.id}`, values, dirty);

  const change = useCallback((patch: Partial<Values>) => {
    edits.current++;
    setValues((before) => ({ ...before, ...patch }));
    setDirty(true);
  }, []);

  const send = async (sent: Values, at: number): Promise<number | null> => {
    const done = await act.run({ input: inputOf(referral.id, version.current, sent) });
    if (!done) return null;
    version.current = done.version;
    saved.current = at;
    setSavedAt(serverNow());
    if (edits.current === at) {
      setDirty(false);
      draft.discard();
    }
    return done.version;
  };

  /**
   * Resolves to the version that holds the text now, or null when it could not be saved. One after the
   * other: a file that arrives while another change is on its way must not conflict with it.
   */
  const commit = (): Promise<number | null> => {
    const at = edits.current;
    const next = line.current.then(() => (saved.current === at ? version.current : send(values, at)));
    line.current = next;
    return next;
  };

  const start = (theirs: ReferralFieldsFragment): void => {
    setValues(valuesOf(theirs));
    version.current = theirs.version;
    saved.current = edits.current;
    setDirty(false);
    draft.discard();
    act.clear();
  };
  const takeTheirs = async (): Promise<void> => {
    const answer = await client.query(ReferralDocument, { id: referral.id }, { requestPolicy: 'network-only' }).toPromise();
    if (!answer.error && answer.data?.referral) start(answer.data.referral);
  };
  const keepMine = (current: number): void => {
    version.current = current;
    act.clear();
  };

  return { values, change, dirty, savedAt, commit, act, draft, takeTheirs, keepMine };
}
