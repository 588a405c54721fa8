/** A named statement: prepared once per connection, found by name in the database's own statistics. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  /**
   * Planned once for whatever values it will be given. For a statement that reads by keys alone, whose best plan is the same for
   * every value: its policies make planning dearer than running. Never for one whose conditions come and go with its values.
   */
  readonly plannedOnce?: true;
}
