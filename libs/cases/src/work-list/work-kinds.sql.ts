/** How one kind of matter shows itself in a box: its row, and what stands in the columns. Expressions over `p` and its own aliases; null where it has none. */
interface WorkKind {
  readonly joins: string;
  readonly number: string;
  readonly title: string;
  readonly state: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/** Kinds of matter that lie in the boxes of the workbench. A new kind is a row here (and one in the partial index party_work_ix). */
const KINDS: Readonly<Record<string, WorkKind>> = {
  REFERRAL: {
    joins: `left join referral r on p.object_kind = 'REFERRAL' and r.id = p.object_id
      left join referral_content c on p.object_kind = 'REFERRAL' and p.content and c.referral_id = p.object_id`,
    number: 'r.number', title: 'c.title', state: 'r.state', kind: 'r.kind', from: 'r.from_agency_id', to: 'r.to_agency_id',
  },
  JOINT_INVESTIGATION: {
    joins: `left join joint_investigation ji on p.object_kind = 'JOINT_INVESTIGATION' and ji.id = p.object_id
      left join joint_content jc on jc.joint_id = ji.id
      left join investigation_track jt on jt.joint_id = ji.id and jt.agency_id = $1`,
    number: 'ji.number', title: 'jc.title', state: `case when ji.state = 'CLOSED' then 'CLOSED' else coalesce(jt.stage, ji.state) end`, kind: `'JOINT_INVESTIGATION'`, from: 'ji.owner_agency_id', to: 'jt.agency_id',
  },
  OUTCOME: {
    joins: `left join outcome oc on p.object_kind = 'OUTCOME' and oc.id = p.object_id left join outcome_content ox on ox.outcome_id = oc.id
      left join joint_investigation oj on oj.id = oc.joint_id`,
    number: 'coalesce(ox.document_no, oj.number)', title: `ox.subject_name`, state: 'oc.kind', kind: `'OUTCOME'`, from: 'oc.agency_id', to: 'oc.origin_agency_id',
  },
  COLLISION: {
    joins: `left join collision co on p.object_kind = 'COLLISION' and co.id = p.object_id
      left join collision_side cs on cs.collision_id = co.id and cs.agency_id = $1 left join case_record ck on ck.id = cs.case_id
      left join referral cr on cr.id = cs.referral_id left join referral_content ct on ct.referral_id = cr.id`,
    number: 'coalesce(ck.number, cr.number)', title: 'coalesce(ck.title, ct.title)', state: 'co.state', kind: `'COLLISION'`, from: 'cs.agency_id', to: 'null::uuid',
  },
  CONSULTATION: {
    joins: `left join consultation cn on p.object_kind = 'CONSULTATION' and cn.id = p.object_id left join consultation_content cc on cc.consultation_id = cn.id`,
    number: 'cn.number', title: 'cc.title', state: 'cn.state', kind: 'cn.kind', from: 'cn.agency_id', to: 'null::uuid',
  },
  LISTED_SUPERVISION: {
    joins: `left join listed_supervision ls on p.object_kind = 'LISTED_SUPERVISION' and ls.id = p.object_id left join listed_supervision_content lc on lc.supervision_id = ls.id`,
    number: 'ls.number', title: 'lc.title', state: 'ls.state', kind: `'LISTED_SUPERVISION'`, from: 'ls.agency_id', to: 'ls.lead_agency_id',
  },
  LEAD: {
    joins: `left join lead ld on p.object_kind = 'LEAD' and ld.id = p.object_id`,
    number: 'ld.number', title: 'ld.subject_name', state: 'ld.state', kind: `'LEAD'`, from: 'ld.agency_id', to: 'ld.holder_agency_id',
  },
  SUPERVISION_STEP: {
    joins: `left join supervision_step st on p.object_kind = 'SUPERVISION_STEP' and st.id = p.object_id`,
    number: 'st.number', title: 'st.object_number', state: 'st.state', kind: 'st.kind', from: 'st.agency_id', to: 'st.target_agency_id',
  },
  MEMBER_CHANGE: {
    joins: `left join member_change mb on p.object_kind = 'MEMBER_CHANGE' and mb.id = p.object_id`,
    number: 'mb.number', title: 'coalesce((select s.title from seat s where s.id = mb.seat_id), (select g.short_name from agency g where g.id = mb.agency_id))', state: 'mb.state', kind: `'MEMBER_CHANGE'`, from: 'mb.agency_id', to: 'null::uuid',
  },
  TOPIC_CALL: {
    joins: `left join topic_call tc on p.object_kind = 'TOPIC_CALL' and tc.id = p.object_id`,
    number: 'tc.number', title: 'tc.title', state: 'tc.state', kind: `'TOPIC_CALL'`, from: 'tc.agency_id', to: 'null::uuid',
  },
  TOPIC: {
    joins: `left join topic tp on p.object_kind = 'TOPIC' and tp.id = p.object_id left join topic_content tx on tx.topic_id = tp.id`,
    number: 'tp.number', title: 'tx.title', state: 'tp.state', kind: `'TOPIC'`, from: 'tp.agency_id', to: 'null::uuid',
  },
  MEETING: {
    joins: `left join meeting mt on p.object_kind = 'MEETING' and mt.id = p.object_id left join meeting_content mx on mx.meeting_id = mt.id`,
    number: 'mt.number', title: 'mx.title', state: 'mt.state', kind: `'MEETING'`, from: 'mt.agency_id', to: 'null::uuid',
  },
  RESOLUTION: {
    joins: `left join resolution rs on p.object_kind = 'RESOLUTION' and rs.id = p.object_id left join resolution_content rx on rx.resolution_id = rs.id`,
    number: 'rs.number', title: 'rx.title', state: 'rs.state', kind: `'RESOLUTION'`, from: 'rs.agency_id', to: '(select u.agency_id from resolution_unit u where u.resolution_id = rs.id and u.role = \'LEAD\' limit 1)',
  },
  // Whoever was at the meeting knows the minutes as they were issued; a unit that is asked for its lines, by what it was sent.
  MINUTES: {
    joins: `left join minutes mi on p.object_kind = 'MINUTES' and mi.id = p.object_id left join minutes_content mk on mk.minutes_id = mi.id
      left join lateral (select s.title, s.held_on from minutes_share s where s.minutes_id = mi.id and s.agency_id = $1 order by s.round_no desc limit 1) ms on true
      left join lateral (select o.title, o.held_on from minutes_issue o where o.minutes_id = mi.id order by o.no desc limit 1) mo on true`,
    number: `to_char(coalesce(mk.held_on, mo.held_on, ms.held_on), 'YYYY-MM-DD')`, title: 'coalesce(mk.title, mo.title, ms.title)', state: 'mi.state', kind: `'MINUTES'`, from: 'mi.agency_id', to: 'null::uuid',
  },
  SEAL_REQUEST: {
    joins: `left join seal_request sq on p.object_kind = 'SEAL_REQUEST' and sq.id = p.object_id`,
    number: 'sq.number', title: 'sq.title', state: 'sq.state', kind: `'SEAL_REQUEST'`, from: 'sq.agency_id', to: 'sq.lead_id',
  },
  CATALOGUE_ENTRY: {
    joins: `left join catalogue_entry ce on p.object_kind = 'CATALOGUE_ENTRY' and ce.id = p.object_id
      left join catalogue_edition cx on cx.entry_id = ce.id and cx.edition = greatest(ce.edition, 1)`,
    number: 'ce.number', title: 'cx.name', state: 'ce.state', kind: `'CATALOGUE_ENTRY'`, from: 'ce.agency_id', to: 'null::uuid',
  },
  DATA_REQUEST: {
    joins: `left join data_request dq on p.object_kind = 'DATA_REQUEST' and dq.id = p.object_id
      left join catalogue_edition dx on dx.entry_id = dq.entry_id and dx.edition = dq.edition`,
    number: 'dq.number', title: 'dx.name', state: 'dq.state', kind: `'DATA_REQUEST'`, from: 'dq.agency_id', to: 'dq.provider_id',
  },
  BULLETIN: {
    joins: `left join bulletin bu on p.object_kind = 'BULLETIN' and bu.id = p.object_id left join bulletin_version bv on bv.bulletin_id = bu.id and bv.no = bu.current_no`,
    number: 'bu.number', title: 'bv.title', state: 'bu.state', kind: `'BULLETIN'`, from: 'bu.agency_id', to: 'null::uuid',
  },
  TYPICAL_CASE: {
    joins: `left join typical_case ty on p.object_kind = 'TYPICAL_CASE' and ty.id = p.object_id left join typical_case_content tz on tz.typical_case_id = ty.id`,
    number: 'ty.number', title: 'tz.title', state: 'ty.state', kind: `'TYPICAL_CASE'`, from: 'ty.agency_id', to: 'ty.origin_id',
  },
  CAMPAIGN: {
    joins: `left join campaign cg on p.object_kind = 'CAMPAIGN' and cg.id = p.object_id`,
    number: 'cg.number', title: 'cg.name', state: 'cg.state', kind: `'CAMPAIGN'`, from: 'cg.agency_id', to: 'null::uuid',
  },
  CAMPAIGN_REPORT: {
    joins: `left join campaign_report cp on p.object_kind = 'CAMPAIGN_REPORT' and cp.id = p.object_id`,
    number: 'cp.number', title: 'cp.title', state: 'cp.state', kind: `'CAMPAIGN_REPORT'`, from: 'cp.owner_id', to: 'cp.agency_id',
  },
  RESPONSIBILITY_LIST: {
    joins: `left join responsibility_list rl on p.object_kind = 'RESPONSIBILITY_LIST' and rl.id = p.object_id left join agency rg on rl.agency_id = rg.id`,
    number: `'第' || rl.edition || '版'`, title: `rg.short_name || '联合监管责任清单'`, state: 'rl.state', kind: `'RESPONSIBILITY_LIST'`, from: 'rl.agency_id', to: 'null::uuid',
  },
};

/** The kinds as the partial index names them: the planner takes it only for exactly these. */
export const WORK_KINDS = Object.keys(KINDS);
export const OF_WORK_KIND = `object_kind in (${WORK_KINDS.map((kind) => `'${kind}'`).join(', ')})`;

/** Joins of some kinds, and the columns over them. Referrals are always among them: they alone have a holder, an amount and a day of opening. */
export interface WorkColumns {
  readonly joins: string; readonly number: string; readonly title: string; readonly state: string; readonly kind: string;
  /** True of a matter that has come to its end. */
  readonly over: string;
}

/** @param names kinds that the rows may be of; the columns of a row of any other are null */
export function columnsOf(names: readonly string[]): WorkColumns {
  const kinds = Object.entries(KINDS).filter(([name]) => name === 'REFERRAL' || names.includes(name));
  const first = (column: keyof Omit<WorkKind, 'joins'>): string => `coalesce(${kinds.map(([, kind]) => kind[column]).join(', ')})`;
  // The limit keeps the planner from hashing the whole directory for the twenty rows of a page.
  const agencyOf = (column: 'from' | 'to'): string => `(select a.short_name from agency a where a.id = ${first(column)} limit 1)`;
  return {
    joins: `${kinds.map(([, { joins }]) => joins).join('\n')}
  left join lateral ${agencyOf('from')} f on true
  left join lateral ${agencyOf('to')} t on true
  left join agency h on h.id = r.holder_agency_id`,
    number: first('number'), title: first('title'), state: first('state'), kind: first('kind'),
    over: `(r.id is not null and r.holder_agency_id is null) or ${names.includes('JOINT_INVESTIGATION') ? `ji.state = 'CLOSED' or ` : ''}(r.id is null and p.box = 'DONE')`,
  };
}
