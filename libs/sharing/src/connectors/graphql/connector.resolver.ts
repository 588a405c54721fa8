import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, type EditConflict, findText, isConflict, isRefusal, type Refusal, Requires, t } from '@portal/platform';
import { type EditConflictType, type RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import { DataRequestAnswer } from '../../requests/graphql/request-answer.js';
import { DataRequestActInput } from '../../requests/graphql/request.inputs.js';
import { DataRequestPayload } from '../../requests/graphql/request.types.js';
import type { ConnectorView } from '../connector.js';
import { FetchSharedData } from '../fetch-shared-data.js';
import { FindDataConnector } from '../find-data-connector.js';
import { type DeliveryAttempt, ListDeliveryAttempts } from '../list-delivery-attempts.js';
import { type ConnectorSet, SetDataConnector } from '../set-data-connector.js';
import { TestDataConnector } from '../test-data-connector.js';
import { DataConnectorPayload, type DataConnectorSetType, DataConnectorType, DeliveryLogType, SetDataConnectorInput } from './connector.types.js';

type Answer = Promise<DataConnectorSetType | RefusalType | EditConflictType>;

/** 数据连接器, and what came by it. */
@Resolver()
export class ConnectorResolver {
  constructor(
    private readonly setting: SetDataConnector, private readonly testing: TestDataConnector, private readonly finding: FindDataConnector,
    private readonly fetching: FetchSharedData, private readonly listing: ListDeliveryAttempts, private readonly answer: DataRequestAnswer,
  ) {}

  @Query(() => DataConnectorType, { nullable: true, description: 'Null where there is none, and for another agency’s entry.' })
  @Requires('connector.manage')
  async dataConnector(@CurrentActor() actor: Actor, @Args('entryId', { type: () => ID }) entryId: string): Promise<DataConnectorType | null> {
    const found = await this.finding.run(actor, entryId);
    return found && toConnector(actor, found);
  }

  @Query(() => DeliveryLogType, { nullable: true, description: '提供记录: what came by the connector; for both agencies of the request.' })
  @Requires('data.read')
  async deliveryLog(@CurrentActor() actor: Actor, @Args('requestId', { type: () => ID }) requestId: string): Promise<DeliveryLogType | null> {
    const log = await this.listing.run(actor, requestId);
    return log && { ...log, attempts: log.attempts.map((attempt) => worded(actor, attempt)) };
  }

  @Mutation(() => DataConnectorPayload, { description: 'Sets the connector of an entry of one’s own.' })
  @Requires('connector.manage')
  setDataConnector(@CurrentActor() actor: Actor, @Args('input') input: SetDataConnectorInput): Answer {
    return answered(actor, this.setting.run(actor, input));
  }

  @Mutation(() => DataConnectorPayload, { description: '测试连接: without any data.' })
  @Requires('connector.manage')
  testDataConnector(@CurrentActor() actor: Actor, @Args('entryId', { type: () => ID }) entryId: string): Answer {
    return answered(actor, this.testing.run(actor, entryId));
  }

  @Mutation(() => DataRequestPayload, { description: '现在取数.' })
  @Requires('data.read')
  fetchSharedData(@CurrentActor() actor: Actor, @Args('input') input: DataRequestActInput): ReturnType<DataRequestAnswer['of']> {
    return this.answer.of(actor, this.fetching.run(actor, input));
  }
}

async function answered(actor: Actor, act: Promise<ConnectorSet | Refusal | EditConflict>): Answer {
  const done = await act;
  if (isRefusal(done)) return toRefusal(actor, done);
  return isConflict(done) ? toConflict(actor, done) : { connector: toConnector(actor, done.connector), secret: done.secret };
}

/** Why an address was not called. That it was let through when it was entered is told otherwise than that it may not be entered. */
const inWords = (locale: Actor['locale'], detail: string): string | null => findText(locale, `data-fetch.detail.${detail}`) ?? findText(locale, `field.${detail}`);

const toConnector = ({ locale }: Actor, { testOutcome, testDetail, ...view }: ConnectorView): DataConnectorType =>
  ({ ...view, testOutcome, testText: testOutcome && [t(locale, `data-fetch.${testOutcome}`), testDetail && (inWords(locale, testDetail) ?? testDetail)].filter(Boolean).join('　') });

/** An obstacle is named by the code of its refusal: for people, in its words. */
const worded = (actor: Actor, { problems, detail, ...attempt }: DeliveryAttempt) => ({
  ...attempt, text: t(actor.locale, `data-fetch.${attempt.outcome}`), detail: detail && (findText(actor.locale, `refusal.${detail}`) ?? inWords(actor.locale, detail) ?? detail),
  problems: problems.map(({ code, values }) => t(actor.locale, `field.${code}`, values)),
});
