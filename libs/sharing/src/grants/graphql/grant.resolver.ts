import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, isRefusal, Requires, t } from '@portal/platform';
import { type RefusalType, toRefusal } from '@portal/platform/graphql';
import { DataRequestAnswer } from '../../requests/graphql/request-answer.js';
import { DataRequestPayload } from '../../requests/graphql/request.types.js';
import { DeliverData } from '../deliver-data.js';
import { FileDestruction } from '../file-destruction.js';
import { ReadSharedData, type SharedData } from '../read-shared-data.js';
import { toCsv } from '../sheet.rules.js';
import { SuspendGrant } from '../suspend-grant.js';
import { DeliverDataInput, FileDestructionInput, ReadSharedDataInput, SuspendGrantInput } from './grant.inputs.js';
import { type ReadingWay, SharedDataPayload, SharedDataType } from './grant.types.js';

type Answer = ReturnType<DataRequestAnswer['of']>;

/** 授权: data are handed over, read, stopped and destroyed. */
@Resolver()
export class GrantResolver {
  constructor(
    private readonly delivering: DeliverData,
    private readonly suspending: SuspendGrant,
    private readonly destroying: FileDestruction,
    private readonly reading: ReadSharedData,
    private readonly answer: DataRequestAnswer,
  ) {}

  @Mutation(() => DataRequestPayload, { description: '提供数据 (国务院令809号 第二十二条): whole or not at all.' })
  @Requires('data.read')
  deliverData(@CurrentActor() actor: Actor, @Args('input') input: DeliverDataInput): Answer {
    return this.answer.of(actor, this.delivering.run(actor, input));
  }

  @Mutation(() => DataRequestPayload, { description: '暂停共享, 恢复共享.' })
  @Requires('data.read')
  suspendGrant(@CurrentActor() actor: Actor, @Args('input') input: SuspendGrantInput): Answer {
    return this.answer.of(actor, this.suspending.run(actor, input));
  }

  @Mutation(() => DataRequestPayload, { description: '数据销毁说明, which closes the request.' })
  @Requires('data.read')
  fileDestruction(@CurrentActor() actor: Actor, @Args('input') input: FileDestructionInput): Answer {
    return this.answer.of(actor, this.destroying.run(actor, input));
  }

  @Mutation(() => SharedDataPayload, { description: '查看, 导出: each reading is on record. PURPOSE_EXPIRED from the instant of the end on.' })
  @Requires('data.read')
  async readSharedData(@CurrentActor() actor: Actor, @Args('input') input: ReadSharedDataInput): Promise<SharedDataType | RefusalType> {
    const read = await this.reading.run(actor, input);
    return isRefusal(read) ? toRefusal(actor, read) : toShared(actor, read, input.way);
  }
}

const MOMENT = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' });

function toShared(actor: Actor, { requestId, number, columns, rows, batch, by, at, endsAt }: SharedData, way: ReadingWay): SharedDataType {
  const watermark = `${by}　${MOMENT.format(at)}　${number}`;
  const content = way === 'EXPORT' ? Buffer.from(toCsv(watermark, columns.map(({ title }) => title), rows, t(actor.locale, 'data-use.watermark'))).toString('base64') : null;
  return Object.assign(new SharedDataType(), { requestId, number, columns, rows, batch, watermark, endsAt, content });
}
