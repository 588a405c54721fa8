import { Inject, Injectable } from '@nestjs/common';
import { invalid } from '@portal/cases';
import { isId } from '@portal/kernel';
import { type Actor, CONFIG, type Config, Database, type EditConflict, notFound, record, type Refusal, type Tx } from '@portal/platform';
import { addressProblem, networksOf } from './address.rules.js';
import { CONNECTOR, CONNECTOR_KINDS, type ConnectorKind, type ConnectorView } from './connector.js';
import { sealSecret } from './secret-box.js';
import { newSigningKey, SIGNING_ALGORITHMS, type SigningAlgorithm, type SigningKey } from './signing.js';

export interface SetDataConnectorInput {
  readonly entryId: string;
  /** 0 where there is none yet. */
  readonly expectedVersion: number;
  readonly kind: ConnectorKind;
  readonly enabled: boolean;
  /** Where the owner's system is called; for HTTP_PULL. */
  readonly url?: string | null;
  readonly algorithm?: SigningAlgorithm | null;
  /** A new key in place of the one there is. */
  readonly newKey?: boolean | null;
}

/** A connector as it was set. `secret`: the key that the owner's system checks signatures with, told this once and never again. */
export interface ConnectorSet { readonly kind: 'set'; readonly connector: ConnectorView; readonly secret: string | null }

interface Standing { readonly version: number; readonly kind: ConnectorKind; readonly algorithm: SigningAlgorithm | null; readonly keyId: string | null; readonly secret: Buffer | null; readonly publicKey: string | null; readonly changedBy: string; readonly changedAt: Date }

/** 数据连接器: the agency that holds the data says how they are handed over without anybody's doing. The portal makes the key; nobody enters one. */
@Injectable()
export class SetDataConnector {
  /** @throws Error for a network that is not understood: the process does not start */
  constructor(private readonly db: Database, @Inject(CONFIG) private readonly config: Config) { networksOf(config.connectors.networks); }

  /** @returns the connector as it is now; or NOT_FOUND for an entry that is not one's own, INVALID_INPUT, a conflict */
  run(actor: Actor, input: SetDataConnectorInput): Promise<ConnectorSet | Refusal | EditConflict> {
    return this.db.tx(actor, async (tx) => {
      const [entry] = isId(input.entryId) ? await tx.query('select 1 from catalogue_entry where id = $1 and agency_id = $2 for key share', [input.entryId, actor.agencyId]) : [];
      if (!entry) return notFound();
      const problem = this.problem(input);
      if (problem) return problem;
      const [now] = await tx.query<Standing>(
        `select version, kind, algorithm, key_id as "keyId", secret, public_key as "publicKey", changed_by as "changedBy", changed_at as "changedAt" from data_connector where entry_id = $1 for update`, [input.entryId]);
      if ((now?.version ?? 0) !== input.expectedVersion) {
        return { kind: 'conflict', currentVersion: now?.version ?? 0, changedBy: now?.changedBy ?? null, changedAt: now?.changedAt ?? null, differences: [{ field: 'state', yours: null, theirs: now?.kind ?? '' }] };
      }
      return this.write(tx, input, now);
    });
  }

  private problem({ kind, url, algorithm }: SetDataConnectorInput): Refusal | null {
    if (!CONNECTOR_KINDS.includes(kind)) return invalid([{ field: 'kind', code: 'NOT_ON_LIST' }]);
    if (kind === 'CSV_DROP') return null;
    const { hosts, networks } = this.config.connectors;
    const address = url?.trim() ? addressProblem(url.trim(), { hosts, networks, http: !this.config.production }) : 'REQUIRED';
    return invalid(address ? [{ field: 'url', code: address, values: { hosts: hosts.join('、') || '—' } }] : [], algorithm && SIGNING_ALGORITHMS.includes(algorithm) ? [] : [{ field: 'algorithm', code: 'REQUIRED' }]);
  }

  private async write(tx: Tx, { entryId, kind, enabled, url, algorithm, newKey }: SetDataConnectorInput, now: Standing | undefined): Promise<ConnectorSet> {
    const pulls = kind === 'HTTP_PULL';
    const renewed = pulls && algorithm && (newKey === true || now?.algorithm !== algorithm) ? newSigningKey(`${entryId}-${(now?.version ?? 0) + 1}`, algorithm) : null;
    const secret = renewed ? sealSecret(this.config.secretKey, entryId, renewed.secret) : pulls ? now?.secret ?? null : null;
    await tx.query(
      `insert into data_connector (entry_id, agency_id, kind, enabled, url, algorithm, key_id, secret, public_key, changed_at, changed_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       on conflict (entry_id) do update set kind = $3, enabled = $4, url = $5, algorithm = $6, key_id = $7, secret = $8, public_key = $9, changed_at = $10, changed_by = $11, version = data_connector.version + 1,
         tested_at = null, test_outcome = null, test_detail = null`,
      [entryId, tx.actor.agencyId, kind, enabled, pulls ? url?.trim() : null, pulls ? algorithm : null, pulls ? renewed?.id ?? now?.keyId : null, secret, pulls ? (renewed ? renewed.publicKey : now?.publicKey) ?? null : null,
        tx.now, [tx.actor.personName, tx.actor.seatTitle].filter(Boolean).join(' ')]);
    await record(tx, 'data-connector.set', { objectKind: 'CATALOGUE_ENTRY', objectId: entryId, audience: 'AGENCY', detail: { kind, enabled, keyRenewed: renewed !== null } });
    const [connector] = await tx.query<ConnectorView>(CONNECTOR.text, [entryId, tx.actor.agencyId]);
    if (!connector) throw new Error(`connector of ${entryId} was written and cannot be read`);
    return { kind: 'set', connector, secret: renewed && shown(renewed) };
  }
}

/** A shared secret in base64; of a key pair nothing is told: what checks its signatures is public and stays to be read. */
const shown = ({ algorithm, secret }: SigningKey): string | null => (algorithm === 'hmac-sha256' ? secret.toString('base64') : null);
