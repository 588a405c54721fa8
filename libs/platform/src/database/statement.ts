/** A named statement: prepared once per connection, found by name in the database's own statistics. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  /**
   * Planned once for whatever values it will be given. For a statement that reads by keys alone, whose best plan is the same for
   * every value: its policies make planning dearer than running. Never for one whose conditions come and go with its values.
   */
  readonly plannedOnce?: true;
  /** Gathers very many rows: has memory to sum and sort them in (64 MB for each such step), so that nothing goes to the disk. For few statements that few people ask. */
  readonly gathers?: true;
}

/** What a statement asks for besides its rows, as settings of its transaction. */
export const settingsOf = ({ plannedOnce, gathers }: Pick<Statement, 'plannedOnce' | 'gathers'>): string =>
  `${plannedOnce ? '; set local plan_cache_mode = force_generic_plan' : ''}${gathers ? `; set local work_mem = '64MB'` : ''}`;
