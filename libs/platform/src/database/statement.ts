/** A named statement: prepared once per connection, found by name in the database's own statistics. */
export interface Statement { readonly name: string; readonly text: string }
