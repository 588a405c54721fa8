import { Fragment } from 'react';
import type { PacketFieldsFragment, ReferralKind } from '../../../generated/graphql';
import { useFormat, useT } from '../../../shared/messages';
import { PacketEvidence } from './packet-evidence';
import { PacketFindings } from './packet-findings';
import { PacketItems } from './packet-items';
import { PacketMaterials } from './packet-materials';
import css from './packet.module.css';

/**
 * 移送书 with everything under it. The sender's preview and the receiver's page are this one component
 * over the same answer of the server, so the preview cannot differ from what arrives.
 */
export function PacketView({ packet, kind }: { packet: PacketFieldsFragment; kind: ReferralKind }) {
  const criminal = kind === 'CRIMINAL';
  const t = useT();
  const format = useFormat();
  const { subject } = packet;
  return (
    <article className={css.paper} aria-label={t('referrals.packet')}>
      <header className={css.head}>
        <h2>{packet.title}</h2>
        <p className={css.number}>{packet.number ?? t('referrals.numberLater')}</p>
        <p className={css.to}>{t('referrals.packetTo', { agency: packet.toAgency })}</p>
      </header>
      <dl className="facts">
        <dt>{t('referrals.packet.from')}</dt><dd>{packet.fromAgency}</dd>
        <dt>{t('referrals.packet.leadSource')}</dt><dd>{packet.leadSource ? t(`LeadSource.${packet.leadSource}`) : '—'}</dd>
        <dt>{t(criminal ? 'referrals.packet.subject' : 'letter.subject')}</dt><dd>{subject ? `${subject.name}${t('common.aside', { text: t(`SubjectKind.${subject.kind}`) })}` : '—'}</dd>
        <dt>{t('referrals.packet.code')}</dt><dd className="num">{subject?.code ?? '—'}</dd>
        <dt>{t('referrals.packet.representative')}</dt><dd>{subject?.representative || '—'}</dd>
        <dt>{t('referrals.packet.address')}</dt><dd>{subject?.address || '—'}</dd>
        {criminal && <><dt>{t('referrals.packet.offence')}</dt><dd>{packet.offence || '—'}</dd></>}
        <dt>{t('referrals.packet.amount')}</dt><dd className="num">{packet.amountInvolved ? t('common.yuan', { amount: format.money(packet.amountInvolved) }) : '—'}</dd>
        {(criminal || packet.amountBasis) && <><dt className="first">{t('referrals.packet.amountBasis')}</dt><dd className="wide prewrap">{packet.amountBasis || '—'}</dd></>}
        {packet.fields.map((field) => <Fragment key={field.name}><dt>{field.label}</dt><dd>{field.value}</dd></Fragment>)}
        <dt className="first">{t('referrals.packet.legalBasis')}</dt><dd className="wide prewrap">{packet.legalBasis || '—'}</dd>
        <dt>{t('referrals.packet.facts')}</dt><dd className="wide prewrap">{packet.facts}</dd>
        {criminal && <><dt>{t('referrals.packet.report')}</dt><dd className="wide prewrap">{packet.report || '—'}</dd></>}
        <dt>{t('referrals.packet.advice')}</dt><dd className="wide prewrap">{packet.advice || '—'}</dd>
        {criminal && <><dt>{t('referrals.packet.priorPenalties')}</dt><dd className="wide prewrap">{packet.priorPenalties || t('common.none')}</dd></>}
        <dt>{t('referrals.packet.officers')}</dt>
        <dd className="wide">
          <ul>
            {packet.officers.map((officer) => (
              <li key={officer.certificateNo}>{officer.name}　{t('referrals.packet.certificate', { no: officer.certificateNo })}{officer.phone && `　${officer.phone}`}</li>
            ))}
          </ul>
          {packet.officers.length === 0 && '—'}
        </dd>
        {criminal && <><dt>{t('referrals.packet.approvedBy')}</dt><dd>{packet.approvedBy ?? '—'}</dd></>}
        {criminal && <><dt>{t('referrals.packet.approvedAt')}</dt><dd className="num">{format.instant(packet.approvedAt)}</dd></>}
      </dl>
      {packet.findings.length > 0 && <PacketFindings findings={packet.findings} />}
      <PacketMaterials materials={packet.materials} kind={kind} />
      {(criminal || packet.evidence.length > 0) && <PacketEvidence evidence={packet.evidence} />}
      {(criminal || packet.items.length > 0) && <PacketItems items={packet.items} caption={t('MaterialKind.ITEM_LIST')} />}
      {packet.hash && <p className={css.hash}>{t('referrals.packet.hash')} <code>{packet.hash}</code></p>}
    </article>
  );
}
