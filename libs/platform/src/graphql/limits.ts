import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  type DocumentNode, getOperationAST, GraphQLError, type GraphQLSchema, Kind, parse, specifiedRules, validate, type ValidationContext, type ValidationRule, visit,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import type { Actor } from '../actor.js';
import { t } from '../messages/registry.js';
import { MAX_PAGE } from '../page.js';
import { hasStorableLiterals, isStorable } from './storable-text.js';

/** One set of limits for every transport: plugins of the HTTP server do not run on the event stream. */
export const LIMITS = { depth: 8, aliases: 10, directives: 5, tokens: 1_000, cost: 5_000, bodyBytes: 64 * 1024, page: MAX_PAGE } as const;

/** Reported like every other mistake of a document; thrown, it would look like a fault of the server. */
const plain = {
  exposeLimits: true, propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, problem: GraphQLError): void => context?.reportError(problem)],
};

/** Shape limits, as validation rules. `__typename` counts as an alias like any other. */
export const limitRules: ValidationRule[] = [
  maxDepthRule({ ...plain, n: LIMITS.depth, ignoreIntrospection: false, flattenFragments: true }),
  maxAliasesRule({ ...plain, n: LIMITS.aliases, allowList: [] }),
  maxDirectivesRule({ ...plain, n: LIMITS.directives }),
];

/** Each field costs one; a list costs its contents times its length (asked for, or assumed). */
const estimate: ComplexityEstimator = ({ args, childComplexity, field, type }) => {
  const asked: unknown = args['first'];
  const many = typeof asked === 'number' ? Math.max(asked, 1) : field.type.toString().includes('[') && !PAGED_INSIDE.has(field.name) ? assumedLength(type.name, field.name) : 1;
  return 1 + many * childComplexity;
};
/** A list inside a connection has been multiplied already, where `first` stands. */
const PAGED_INSIDE = new Set(['edges']);
const ASSUMED_LENGTH = 10;
/** The tables of the kinds bound the materials of a referral; with one material, and one act, come few files and persons. */
const BOUNDED: Readonly<Record<string, number>> = {
  'Referral.check': 5, 'Referral.materials': 5, 'ReferralPacket.materials': 5, 'ReferralMaterial.attachments': 3, 'ReferralStep.attachments': 2, 'ReferralStep.officers': 2,
  // One line of money per kind, one clock per duty, few decisions of one agency in one matter.
  'InvestigationTrack.outcomes': 3, 'InvestigationTrack.deadlines': 3, 'Outcome.measures': 3, 'Outcome.money': 5, 'Outcome.deadlines': 4, 'Outcome.availableActions': 7, 'InvestigationTrack.availableActions': 6,
  // A draft goes out once or twice, to the members of a conference, to each some of its lines.
  'Query.minutesRounds': 2, 'MinutesRound.shares': 8, 'MinutesRoundShare.lines': 10,
  // An agency holds few seats at a conference, and a seat has its holder, a stand-in and a successor.
  // A line of an agenda has few papers, a paper few versions, and each few acts.
  'PaperLine.papers': 6, 'PaperLine.availableActions': 4, 'MeetingPaper.files': 3, 'MeetingPaper.availableActions': 3, 'MeetingGuest.availableActions': 1,
  'ConferenceMembership.seats': 4, 'JointConference.officeSeats': 4, 'ConferenceSeat.holders': 2, 'ConferenceSeat.coming': 2,
};
/** Forms and what they offer stand in the code and are short: no data makes them longer. */
const assumedLength = (type: string, field: string): number => (field === 'form' ? 5 : type === 'FormField' ? 3 : BOUNDED[`${type}.${field}`] ?? ASSUMED_LENGTH);

function over(actor: Actor, limit: string): GraphQLError {
  return new GraphQLError(t(actor.locale, 'error.LIMIT', { limit }), { extensions: { code: 'LIMIT_EXCEEDED', http: { status: 400 } } });
}

function asksForSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, { Field: (node) => { if (node.name.value === '__schema' || node.name.value === '__type') found = true; } });
  return found;
}

/** What stands in a document itself, whoever asks and with whatever variables. */
interface Reading {
  readonly asksForSchema: boolean;
  readonly storable: boolean;
  /** Lengths of pages: numbers as written, names of variables. */
  readonly pages: readonly (number | string)[];
  readonly severalActs: boolean;
}

/** The server keeps documents it has read, so they come again. */
const readings = new WeakMap<DocumentNode, Reading>();

function readingOf(document: DocumentNode): Reading {
  const known = readings.get(document);
  if (known) return known;
  const pages: (number | string)[] = [];
  visit(document, {
    Argument: ({ name, value }) => {
      if (name.value !== 'first') return;
      if (value.kind === Kind.INT) pages.push(Number(value.value));
      if (value.kind === Kind.VARIABLE) pages.push(value.name.value);
    },
  });
  const severalActs = document.definitions.some((definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'mutation'
    && (definition.selectionSet.selections.length !== 1 || definition.selectionSet.selections[0]?.kind !== Kind.FIELD));
  const reading = { asksForSchema: asksForSchema(document), storable: hasStorableLiterals(document), pages, severalActs };
  readings.set(document, reading);
  return reading;
}

/**
 * Refuses what a document may not ask, after it has been validated: the schema for strangers, several acts in one
 * request, pages over the maximum, and answers that would grow past the cost limit.
 *
 * @throws GraphQLError with code LIMIT_EXCEEDED or FORBIDDEN
 */
export function assertWithinLimits(
  schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>, operationName: string | undefined, actor: Actor,
): void {
  const reading = readingOf(document);
  if (actor.personId === null && reading.asksForSchema) {
    throw new GraphQLError(t(actor.locale, 'error.UNAUTHENTICATED'), { extensions: { code: 'UNAUTHENTICATED', http: { status: 400 } } });
  }
  if (reading.severalActs && getOperationAST(document, operationName)?.operation === 'mutation') throw over(actor, 'one mutation per request');
  for (const page of reading.pages) {
    const asked = typeof page === 'number' ? page : variables[page];
    if (typeof asked === 'number' && (asked < 1 || asked > LIMITS.page)) throw over(actor, `first 1..${LIMITS.page}`);
  }
  if (!reading.storable || !isStorable(variables)) {
    throw new GraphQLError(t(actor.locale, 'error.TEXT'), { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  }
  const cost = costOf(schema, document, variables, operationName);
  if (cost > LIMITS.cost) throw over(actor, `cost ${cost} > ${LIMITS.cost}`);
}

/** What a document was found to cost, by all that its cost may depend on. */
const knownCosts = new WeakMap<DocumentNode, Map<string, number>>();
const COSTS_KEPT = 20;

function costOf(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>, operationName: string | undefined): number {
  const costs = knownCosts.get(document) ?? new Map<string, number>();
  knownCosts.set(document, costs);
  // Lengths are numbers and conditions are booleans; texts and inputs weigh nothing.
  const weighing = Object.entries(variables).filter(([, value]) => typeof value === 'number' || typeof value === 'boolean' || value === null);
  const key = JSON.stringify([operationName, weighing]);
  const cost = costs.get(key) ?? weigh(schema, document, variables, operationName);
  if (costs.size >= COSTS_KEPT) costs.clear();
  costs.set(key, cost);
  return cost;
}

/** @throws GraphQLError with code BAD_USER_INPUT when a variable that must be given is not, or is not what it must be */
function weigh(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>, operationName: string | undefined): number {
  try {
    return getComplexity({ schema, query: document, variables, ...(operationName ? { operationName } : {}), estimators: [estimate] });
  } catch (problem) {
    throw problem instanceof GraphQLError ? new GraphQLError(problem.message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } }) : problem;
  }
}

/** Reads a document under all limits, for transports that do not pass through the HTTP server's own pipeline. */
export function readDocument(schema: GraphQLSchema, source: string, variables: Record<string, unknown>, operationName: string | undefined, actor: Actor): DocumentNode {
  const document = parse(source, { maxTokens: LIMITS.tokens });
  const [problem] = validate(schema, document, [...specifiedRules, ...limitRules], { maxErrors: 1 });
  if (problem) throw problem;
  assertWithinLimits(schema, document, variables, operationName, actor);
  return document;
}
