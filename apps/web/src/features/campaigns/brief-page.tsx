import { Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { CampaignBriefDocument, type CampaignBriefQuery, EditCampaignBriefDocument, ReleaseCampaignBriefDocument } from '../../generated/graphql';
import { ActForm, ActionBar } from '../../shared/acts';
import { PaperLinks } from '../../shared/files/paper-links';
import { useFormat, useT } from '../../shared/messages';
import { Timeline } from '../../shared/record';
import { MatterGate } from '../../shared/states/matter-gate';
import shared from '../conference/conference.module.css';
import half from '../half-year/half-year.module.css';
import stats from '../statistics/statistics.module.css';
import { BriefRerun } from './brief-rerun';
import { Coverage, RollupTable } from './rollup-table';

type Brief = NonNullable<CampaignBriefQuery['campaignBrief']>;

/** 专项行动通报: its figures as they were frozen, whether nobody has touched them, its words, and the document made of both. */
export const Page = () => <MatterGate document={CampaignBriefDocument} pick={(data) => data.campaignBrief} rows={10}>{(brief) => <BriefView brief={brief} />}</MatterGate>;

function BriefView({ brief }: { brief: Brief }) {
  const t = useT();
  const format = useFormat();
  const [act, setAct] = useState<string | null>(null);
  const close = (): void => setAct(null);
  const all = brief.roundNo === null || brief.roundNo === undefined;
  return (
    <div className="page">
      <p className={shared.line}>{brief.oversees ? <Link to={`/campaigns/${brief.campaignId}`}>{brief.campaignName}</Link> : <span>{brief.campaignName}</span>}<span className="num">{brief.number}</span></p>
      <div className="page-head">
        <h1>{brief.title} <span className={shared.tag}>{t(`CampaignBriefState.${brief.state}`)}</span></h1>
        <ActionBar actions={brief.state === 'FROZEN' ? brief.availableActions : []} labels={{ editCampaignBrief: t('brief.edit'), releaseCampaignBrief: t('brief.release') }} primary="releaseCampaignBrief" onAct={setAct} />
      </div>
      <section className="card" aria-labelledby="paper">
        <header className={half.head}><h2 id="paper">{t('brief.paper')}</h2><PaperLinks docx={`/files/campaign-briefs/${brief.id}/docx`} pdf={`/files/campaign-briefs/${brief.id}/pdf`} /></header>
        <iframe className={half.paper} title={t('brief.paper')} sandbox="" srcDoc={brief.html} />
      </section>
      <section className="card" aria-labelledby="figures">
        <header><h2 id="figures">{t('roll.figures')}</h2></header>
        <div className="card-body">
          <dl className="facts">
            <dt className="first">{t('brief.period')}</dt><dd>{brief.period}</dd><dt>{t('brief.cutOff')}</dt><dd className="num">{format.instant(brief.asOf)}</dd>
            <dt className="first">{t('brief.frozenBy')}</dt><dd>{brief.frozenBy}　<span className="num">{format.instant(brief.frozenAt)}</span></dd>
            <dt>{t('brief.releasedBy')}</dt><dd>{brief.releasedBy ? <>{brief.releasedBy}　<span className="num">{format.instant(brief.releasedAt)}</span></> : t('CampaignBriefState.FROZEN')}</dd>
            <dt className="first">{t('brief.hash')}</dt><dd className={`wide ${stats.hash}`}><span className={brief.intact ? stats.IN_TIME : stats.OVERDUE}>{t(brief.intact ? 'brief.intact' : 'brief.notIntact')}</span>　<span className="num">{brief.hash}</span></dd>
          </dl>
        </div>
        <Coverage rollup={brief} all={all} />
        <RollupTable rows={brief.rows} all={all} linked={brief.oversees} />
      </section>
      {brief.oversees && <BriefRerun id={brief.id} rows={brief.rows} />}
      <section className="card" aria-labelledby="record"><header><h2 id="record">{t('timeline.title')}</h2></header><div className="card-body"><Timeline entries={brief.timeline} /></div></section>
      {act === 'editCampaignBrief' && <Edit brief={brief} onClose={close} />}
      {act === 'releaseCampaignBrief' && (
        <ActForm title={t('brief.release')} intro={t('brief.releaseText')} version={brief.version} document={ReleaseCampaignBriefDocument} onClose={close} onDone={close} toVariables={(_, expectedVersion) => ({ input: { id: brief.id, expectedVersion } })} />
      )}
    </div>
  );
}

function Edit({ brief, onClose }: { brief: Brief; onClose: () => void }) {
  const t = useT();
  const rule = (label: string) => [{ required: true, message: t('topic.fill', { field: label }) }];
  return (
    <ActForm title={t('brief.edit')} width={860} version={brief.version} document={EditCampaignBriefDocument} onClose={onClose} onDone={onClose} initial={{ title: brief.title, body: brief.body, toState: brief.toState }}
      toVariables={(values, expectedVersion) => ({ input: { id: brief.id, expectedVersion, title: String(values['title'] ?? ''), body: String(values['body'] ?? ''), toState: values['toState'] === true } })}>
      <Form.Item name="title" label={t('brief.name')} rules={rule(t('brief.name'))}><Input maxLength={200} /></Form.Item>
      <Form.Item name="body" label={t('brief.body')} rules={rule(t('brief.body'))}><Input.TextArea autoSize={{ minRows: 8, maxRows: 24 }} /></Form.Item>
      <Form.Item name="toState" valuePropName="checked"><Checkbox>{t('brief.toState')}</Checkbox></Form.Item>
    </ActForm>
  );
}
