/** A matter that a step may be about: by which number it is known, and of which kind a clock of it speaks. */
interface StepObject {
  /** Kind of the matter a clock runs on. */
  readonly clockKind: string;
  readonly objectKind: string;
  /** SQL of the matter's id, from a clock `d`. */
  readonly id: string;
  /** SQL of the matter's number, from its id. */
  readonly number: (id: string) => string;
  /** SQL: whether the matter has come to its end, after which nobody is urged in it any longer. */
  readonly over: (id: string) => string;
}

/** What can be late in the portal. A new kind of matter is a row here. */
export const STEP_OBJECTS: readonly StepObject[] = [
  {
    clockKind: 'REFERRAL', objectKind: 'REFERRAL', id: 'd.object_id',
    number: (id) => `(select r.number from referral r where r.id = ${id})`, over: (id) => `(select r.closed_at is not null from referral r where r.id = ${id})`,
  },
  {
    clockKind: 'SUPERVISION_MEASURE', objectKind: 'LISTED_SUPERVISION', id: '(select m.supervision_id from supervision_measure m where m.id = d.object_id)',
    number: (id) => `(select l.number from listed_supervision l where l.id = ${id})`, over: (id) => `(select l.state = 'DELISTED' from listed_supervision l where l.id = ${id})`,
  },
  {
    clockKind: 'CONSULTATION_SHARE', objectKind: 'CONSULTATION', id: '(select s.consultation_id from consultation_share s where s.id = d.object_id)',
    number: (id) => `(select c.number from consultation c where c.id = ${id})`, over: (id) => `(select c.state = 'CONCLUDED' from consultation c where c.id = ${id})`,
  },
  {
    clockKind: 'INVESTIGATION_TRACK', objectKind: 'JOINT_INVESTIGATION', id: '(select x.joint_id from investigation_track x where x.id = d.object_id)',
    number: (id) => `(select j.number from joint_investigation j where j.id = ${id})`, over: (id) => `(select j.state = 'CLOSED' from joint_investigation j where j.id = ${id})`,
  },
  // An outcome is known to all who watch it by the number of its joint investigation; what it still owes is owed after that one has closed.
  {
    clockKind: 'OUTCOME', objectKind: 'OUTCOME', id: 'd.object_id', number: (id) => `(select j.number from outcome o join joint_investigation j on j.id = o.joint_id where o.id = ${id})`,
    over: (id) => `(select o.state <> 'STANDING' from outcome o where o.id = ${id})`,
  },
  {
    clockKind: 'RESOLUTION', objectKind: 'RESOLUTION', id: 'd.object_id', number: (id) => `(select e.number from resolution e where e.id = ${id})`,
    over: (id) => `(select e.state in ('CLOSED', 'CANCELLED') from resolution e where e.id = ${id})`,
  },
];

/** Kinds of matter a step may be about. */
export const STEP_OBJECT_KINDS = STEP_OBJECTS.map(({ objectKind }) => objectKind);

export const numberOf = (objectKind: string, id: string): string => STEP_OBJECTS.find((one) => one.objectKind === objectKind)?.number(id) ?? 'null::text';
export const isOver = (objectKind: string, id: string): string => STEP_OBJECTS.find((one) => one.objectKind === objectKind)?.over(id) ?? 'null::boolean';
