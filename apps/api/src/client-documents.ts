import { readFileSync } from 'node:fs';
import { LIMITS, limitRules } from '@portal/platform/graphql';
import { type DocumentNode, type GraphQLSchema, isObjectType, parse, specifiedRules, validate } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** A query of the web client, read and checked against schema and limits once, and compiled. */
export interface ClientDocument { readonly name: string; readonly document: DocumentNode; readonly run: CompiledQuery['query'] }

/** The texts as the client sends them, by the name of their operation; written with the client's generated code. */
export const clientTexts = (): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(new URL('../client-documents.json', import.meta.url), 'utf8')) as Record<string, string>;

/**
 * The client's queries by their whole text: a document that differs in one letter is somebody else's and is read anew each
 * time. Each is compiled when it is first asked for; one that the schema or the limits refuse is not known at all.
 */
export class ClientDocuments {
  private readonly compiled = new Map<string, ClientDocument | null>();
  private readonly names: ReadonlyMap<string, string>;

  constructor(private readonly schema: GraphQLSchema, texts: Readonly<Record<string, string>> = clientTexts()) {
    this.names = new Map(Object.entries(texts).map(([name, text]) => [text, name]));
  }

  find(text: string): ClientDocument | null {
    const name = this.names.get(text);
    if (name === undefined) return null;
    const known = this.compiled.get(text);
    if (known !== undefined) return known;
    const made = this.compile(name, text);
    this.compiled.set(text, made);
    return made;
  }

  private compile(name: string, text: string): ClientDocument | null {
    const document = parse(text, { maxTokens: LIMITS.tokens });
    if (validate(this.schema, document, [...specifiedRules, ...limitRules], { maxErrors: 1 }).length > 0) return null;
    const compiled = compileQuery(this.schema, document, name);
    return isCompiledQuery(compiled) ? { name, document, run: compiled.query } : null;
  }
}

/**
 * The framework gives every field a function that does what a field without one does by itself: hand out the property of its
 * name. Taken away, the compiled queries read properties and call nothing, and the others call one function less.
 */
export function withoutPropertyResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) if (field.resolve?.name === 'rootFieldResolver') delete field.resolve;
  }
  return schema;
}
