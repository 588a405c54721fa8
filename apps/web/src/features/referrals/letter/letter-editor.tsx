import { useMemo } from 'react';
import type { KindFieldsFragment, ReferralFieldsFragment } from '../../../generated/graphql';
import { useT } from '../../../shared/messages';
import { Loading, LoadError } from '../../../shared/states';
import { useKinds } from '../use-kinds';
import { DraftFrame } from '../wizard/draft-frame';
import { StepPreview } from '../wizard/step-preview';
import { LetterForm } from './letter-form';
import { LetterMaterials } from './letter-materials';
import { writingOf } from './letter-values';

/** The draft of a kind that has a form: the form is the server's. */
export function LetterEditor({ referral }: { referral: ReferralFieldsFragment }) {
  const t = useT();
  const [kinds, ask] = useKinds();
  const kind = kinds.data?.referralKinds.find((each) => each.kind === referral.kind);
  if (kind) return <Letter referral={referral} kind={kind} />;
  return (
    <div className="page">
      <h1 className="sr">{t('letter.edit', { kind: t(`ReferralKind.${referral.kind}`) })}</h1>
      {kinds.error ? <LoadError error={kinds.error} onRetry={ask} /> : <Loading rows={12} />}
    </div>
  );
}

function Letter({ referral, kind }: { referral: ReferralFieldsFragment; kind: KindFieldsFragment }) {
  const t = useT();
  const writing = useMemo(() => writingOf(kind), [kind]);
  return (
    <DraftFrame
      referral={referral} writing={writing} title={t('letter.edit', { kind: kind.label })} about={kind.description} materialsAt={2}
      labels={Object.fromEntries(kind.form.map(({ name, label }) => [name, label]))}
      steps={[
        {
          title: 'letter.step.content',
          draw: ({ values, slot, problems, change }) => <LetterForm kind={kind} values={values} slot={slot} problems={problems} onChange={change} />,
        },
        {
          title: 'referrals.wizard.materials',
          draw: ({ values, slot, problems, change, commit }) => (
            <LetterMaterials kind={kind} materials={values.materials} check={referral.check} slot={slot} problems={problems} onChange={(materials) => change({ materials })} onCommit={commit} />
          ),
        },
        { title: 'referrals.wizard.preview', draw: () => <StepPreview referralId={referral.id} kind={referral.kind} /> },
      ]}
    />
  );
}
