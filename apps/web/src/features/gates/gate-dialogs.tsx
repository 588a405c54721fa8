import { Form, Radio } from 'antd';
import type { ComponentType } from 'react';
import { DecideLegalReviewDocument, RecordDiscussionDocument, RecordOfficersDocument, RequestLegalReviewDocument, type ReviewResult } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { today } from '../../shared/fields';
import { officersOf } from '../../shared/forms';
import { DayLine, LineField, TextField, textOf } from '../../shared/forms/dialog-fields';
import { useT } from '../../shared/messages';
import type { GatePanelData } from './gate-data';

interface Props { panel: GatePanelData; matter: { objectKind: string; objectId: string }; onClose: () => void }

const RESULTS: readonly ReviewResult[] = ['PASSED', 'CORRECTION', 'FAILED'];
const linesOf = (value: unknown): string[] => textOf(value).split('\n').map((line) => line.trim()).filter(Boolean);

const DIALOGS: Readonly<Record<string, ComponentType<Props>>> = {
  requestLegalReview: RequestLegalReview,
  decideLegalReview: DecideLegalReview,
  recordDiscussion: RecordDiscussion,
  recordOfficers: RecordOfficers,
};

/** The dialog of each step before an act. */
export function GateDialogs({ action, ...props }: Props & { action: string }) {
  const Dialog = DIALOGS[action];
  return Dialog ? <Dialog {...props} /> : null;
}

function RequestLegalReview({ matter, onClose }: Props) {
  const t = useT();
  return (
    <ActForm
      onDone={onClose} onClose={onClose}
      title={t('gates.act.request')} intro={t('gates.intro.request')}
      document={RequestLegalReviewDocument}
      toVariables={() => ({ input: matter })}
    />
  );
}

function DecideLegalReview({ panel, onClose }: Props) {
  const t = useT();
  const waiting = panel.records.find(({ gate, state }) => gate === 'LEGAL_REVIEW' && state === 'REQUESTED');
  return (
    <ActForm
      onDone={onClose} onClose={onClose}
      title={t('gates.act.review')} intro={t('gates.intro.review')}
      document={DecideLegalReviewDocument}
      version={waiting?.version ?? 0}
      initial={{ result: 'PASSED' }}
      toVariables={(values, expectedVersion) => ({
        input: { id: waiting?.id ?? '', expectedVersion, result: values['result'] as ReviewResult, opinion: textOf(values['opinion']) },
      })}
    >
      <Form.Item name="result" label={t('gates.field.result')}>
        <Radio.Group options={RESULTS.map((value) => ({ value, label: t(`GateState.${value}`) }))} />
      </Form.Item>
      <TextField name="opinion" label={t('gates.field.opinion')} />
    </ActForm>
  );
}

function RecordDiscussion({ matter, onClose }: Props) {
  const t = useT();
  return (
    <ActForm
      onDone={onClose} onClose={onClose}
      title={t('gates.act.discussion')} intro={t('gates.intro.discussion')}
      document={RecordDiscussionDocument}
      initial={{ heldOn: today(), passed: true }}
      toVariables={(values) => ({
        input: {
          ...matter, heldOn: textOf(values['heldOn']), chair: textOf(values['chair']), participants: linesOf(values['participants']),
          conclusion: textOf(values['conclusion']), dissent: textOf(values['dissent']) || null, passed: values['passed'] === true,
        },
      })}
    >
      <DayLine name="heldOn" label={t('gates.field.heldOn')} />
      <LineField name="chair" label={t('gates.field.chair')} />
      <TextField name="participants" label={t('gates.field.participants')} hint={t('gates.hint.participants')} />
      <Form.Item name="passed" label={t('gates.field.passed')}>
        <Radio.Group options={[{ value: true, label: t('gates.agreed') }, { value: false, label: t('gates.notAgreed') }]} />
      </Form.Item>
      <TextField name="conclusion" label={t('gates.field.conclusion')} />
      <TextField optional name="dissent" label={t('gates.field.dissent')} />
    </ActForm>
  );
}

function RecordOfficers({ matter, onClose }: Props) {
  const t = useT();
  return (
    <ActForm
      onDone={onClose} onClose={onClose}
      title={t('gates.act.officers')} intro={t('gates.intro.officers')}
      document={RecordOfficersDocument}
      toVariables={(values) => ({ input: { ...matter, officers: officersOf(textOf(values['officers'])) } })}
    >
      <TextField name="officers" label={t('gates.field.officers')} hint={t('joint.hint.officers')} />
    </ActForm>
  );
}
