import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { CampaignConferenceDocument, DraftCampaignDocument } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { faultOf } from '../../shared/graphql-client';
import { useT } from '../../shared/messages';
import { Loading, LoadError, NoRight } from '../../shared/states';
import shared from '../conference/conference.module.css';
import { campaignOf, CampaignFormFields, NEW_FIELD } from './campaign-form';

/** 组织专项行动: kept as a draft that nobody else sees, with the members of the conference as its units to begin with. */
export function Page() {
  const t = useT();
  const navigate = useNavigate();
  const [{ data, error }, again] = useQuery({ query: CampaignConferenceDocument, variables: {} });
  if (error && faultOf(error).kind === 'forbidden') return <NoRight />;
  if (error && !data) return <LoadError page error={error} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  if (!data) return <Loading rows={8} />;
  if (!data.campaignConference) return <NoRight />;
  const { name, members } = data.campaignConference;
  return (
    <div className="page">
      <p className={shared.line}><Link to="/campaigns">{t('camp.title')}</Link></p>
      <div className="page-head"><h1>{t('camp.new')}</h1></div>
      <ActForm title={t('camp.save')} intro={t('camp.newText', { conference: name })} width={860} document={DraftCampaignDocument} onClose={() => void navigate('/campaigns')} onDone={(done) => void navigate(`/campaigns/${done.id}`, { replace: true })}
        initial={{ units: members, leadId: members[0]?.id, rhythm: 'MONTHLY', dueWorkdays: 5, checked: false, fields: [{ ...NEW_FIELD }] }} toVariables={(values) => ({ input: campaignOf(values) })}>
        <CampaignFormFields />
      </ActForm>
    </div>
  );
}
