import type { ReactNode } from 'react';
import { EditReferralDocument, type EditReferralInput, type ReferralFieldsFragment } from '../../../generated/graphql';
import { useT, type MessageKey } from '../../../shared/messages';
import { DraftFrame, type Sheet } from './draft-frame';
import { useFieldLabels } from './field-labels';
import { StepMaterials } from './step-materials';
import { StepOfficers } from './step-officers';
import { StepPreview } from './step-preview';
import { StepRecipient } from './step-recipient';
import { StepReport } from './step-report';
import type { Writing } from './use-wizard';
import { inputOf, valuesOf, type WizardValues } from './wizard-values';

const WRITING = { document: EditReferralDocument as Writing<WizardValues, EditReferralInput>['document'], valuesOf, inputOf };

/** 移送向导: five steps over one saved draft of 行刑移送. */
export function ReferralWizard({ referral }: { referral: ReferralFieldsFragment }) {
  const t = useT();
  const props = ({ values, change, problems }: Sheet<WizardValues>) => ({ values, onChange: change, problems });
  const steps: { title: MessageKey; draw: (sheet: Sheet<WizardValues>) => ReactNode }[] = [
    { title: 'referrals.wizard.recipient', draw: (sheet) => <StepRecipient {...props(sheet)} /> },
    { title: 'referrals.wizard.officers', draw: (sheet) => <StepOfficers {...props(sheet)} /> },
    { title: 'referrals.wizard.report', draw: (sheet) => <StepReport {...props(sheet)} /> },
    { title: 'referrals.wizard.materials', draw: (sheet) => <StepMaterials {...props(sheet)} referralId={referral.id} check={referral.check} onCommit={sheet.commit} /> },
    { title: 'referrals.wizard.preview', draw: () => <StepPreview referralId={referral.id} kind={referral.kind} /> },
  ];
  return <DraftFrame referral={referral} writing={WRITING} title={t('referrals.edit')} about={referral.title ?? ''} steps={steps} materialsAt={4} labels={useFieldLabels()} />;
}
