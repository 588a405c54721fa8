import { Injectable } from '@nestjs/common';
import { type AgencyKind, Database } from '@portal/platform';
import { competentOffice } from '../competent-office.rules.js';
import { agencyJson, type AgencyView } from './agency-view.js';

const ALL = {
  name: 'agency-directory',
  text: `select ${agencyJson('g', 'r')} as agency from agency g join region r on r.code = g.region_code`,
};
/** The directory changes a few times a year; a new name may take this long to show. A new agency shows at once. */
const KEEP_MS = 60_000;

interface Loaded { readonly at: number; readonly byId: ReadonlyMap<string, AgencyView>; readonly byRegion: ReadonlyMap<string, readonly AgencyView[]> }

/** All agencies, held in memory: lists name agencies by id and need no join for it. */
@Injectable()
export class AgencyDirectory {
  private loaded: Promise<Loaded> | null = null;

  constructor(private readonly db: Database) {}

  /** @returns null when there is no such agency */
  async find(id: string): Promise<AgencyView | null> {
    const known = (await this.current()).byId.get(id);
    return known ?? (await this.reload()).byId.get(id) ?? null;
  }

  /** @throws Error when there is no such agency: the id came from a row that refers to it */
  async get(id: string): Promise<AgencyView> {
    const agency = await this.find(id);
    if (agency === null) throw new Error(`no agency ${id}`);
    return agency;
  }

  /** The 公安机关 that a referral from this region goes to: the one of the same level (国务院令310号 第五条). */
  competentPolice(regionCode: string): Promise<AgencyView | null> {
    return this.competent('PUBLIC_SECURITY', regionCode);
  }

  /** The office that answers for a kind of duty in a region, or the nearest one above it. */
  async competent(kind: AgencyKind, regionCode: string): Promise<AgencyView | null> {
    return competentOffice((await this.current()).byRegion, kind, regionCode);
  }

  /** Every agency of a kind: to forward to (国务院令310号 第七条), to choose from. */
  async ofKind(kind: AgencyKind): Promise<AgencyView[]> {
    return [...(await this.current()).byId.values()].filter((agency) => agency.kind === kind || agency.alsoKinds.includes(kind));
  }

  private async current(): Promise<Loaded> {
    const loaded = this.loaded === null ? null : await this.loaded;
    const fresh = loaded !== null && loaded.byId.size > 0 && this.db.now().getTime() - loaded.at < KEEP_MS;
    return fresh ? loaded : this.reload();
  }

  private reload(): Promise<Loaded> {
    const loading = this.load();
    this.loaded = loading;
    loading.catch(() => { if (this.loaded === loading) this.loaded = null; });
    return loading;
  }

  private async load(): Promise<Loaded> {
    const agencies = (await this.db.readGlobal<{ agency: AgencyView }>(ALL)).map(({ agency }) => agency);
    const byRegion = new Map<string, AgencyView[]>();
    for (const agency of agencies) byRegion.set(agency.region.code, [...(byRegion.get(agency.region.code) ?? []), agency]);
    return { at: this.db.now().getTime(), byId: new Map(agencies.map((agency) => [agency.id, agency])), byRegion };
  }
}
