import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const MONEY = /^-?\d{1,14}(\.\d{1,2})?$/;

function text(node: ValueNode, name: string): string {
  if (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT) return node.value;
  throw new GraphQLError(`${name} is written as a string`);
}

function parseInstant(value: unknown): Date {
  const instant = typeof value === 'string' ? new Date(value) : new Date(Number.NaN);
  if (Number.isNaN(instant.getTime())) throw new GraphQLError('DateTime must be an ISO 8601 instant');
  return instant;
}

/** An instant, ISO 8601 in UTC. Statements that answer in JSON hand it over as text already. */
@Scalar('DateTime', () => Date)
export class DateTimeScalar implements CustomScalar<string, Date> {
  description = 'An instant, ISO 8601 in UTC.';
  serialize(value: unknown): string {
    return value instanceof Date ? value.toISOString() : new Date(value as string).toISOString();
  }
  parseValue(value: unknown): Date { return parseInstant(value); }
  parseLiteral(node: ValueNode): Date { return parseInstant(text(node, 'DateTime')); }
}

function parseDay(value: unknown): string {
  if (typeof value !== 'string' || !DAY.test(value) || new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10) !== value) {
    throw new GraphQLError('Day must be a calendar day, YYYY-MM-DD');
  }
  return value;
}

/** A calendar day in Asia/Shanghai. */
export const DayScalar = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A calendar day in Asia/Shanghai, YYYY-MM-DD.',
  serialize: String,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(text(node, 'Day')),
});

function parseMoney(value: unknown): string {
  const amount = typeof value === 'number' ? String(value) : value;
  if (typeof amount !== 'string' || !MONEY.test(amount)) throw new GraphQLError('Money must be an amount in yuan with at most two decimals');
  return amount;
}

/** An amount in yuan (元) as a decimal string: never a float. */
export const MoneyScalar = new GraphQLScalarType<string, string>({
  name: 'Money',
  description: 'An amount in yuan (元), a decimal string with two places.',
  serialize: (value) => Number(value).toFixed(2) === String(value) ? String(value) : fixed(String(value)),
  parseValue: parseMoney,
  parseLiteral: (node) => parseMoney(text(node, 'Money')),
});

/** Two places without passing through a float: '12.5' → '12.50'. */
function fixed(amount: string): string {
  const [whole = '0', cents = ''] = amount.split('.');
  return `${whole}.${cents.padEnd(2, '0').slice(0, 2)}`;
}
