import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { ListBulletinAudience } from '../list-bulletin-audience.js';
import { ListBulletinTargets } from '../list-bulletin-targets.js';
import { PreviewBulletin } from '../preview-bulletin.js';
import { AudienceGroupType, BulletinPreviewUnitType, BulletinTargetType } from './bulletin.types.js';

/** What one chooses from who writes or corrects a bulletin, and what comes of the choice. */
@Resolver()
export class BulletinChoicesResolver {
  constructor(private readonly targets: ListBulletinTargets, private readonly audience: ListBulletinAudience, private readonly preview: PreviewBulletin) {}

  @Query(() => [BulletinTargetType], { description: 'Organisations of the register by code or by words of their name; without either, those that own cases are about.' })
  @Requires('bulletin.read') // who corrects and does not write chooses among them too
  bulletinTargets(@CurrentActor() actor: Actor, @Args('query', { type: () => String, nullable: true }) query: string | null): Promise<BulletinTargetType[]> {
    return this.targets.run(actor, query) as unknown as Promise<BulletinTargetType[]>;
  }

  @Query(() => [AudienceGroupType], { description: 'Conferences with their units of today, the own one first.' })
  @Requires('bulletin.read')
  bulletinAudience(@CurrentActor() actor: Actor): Promise<AudienceGroupType[]> {
    return this.audience.run(actor) as unknown as Promise<AudienceGroupType[]>;
  }

  @Query(() => [BulletinPreviewUnitType], { description: 'Whom an own bulletin reaches, and who there is told.' })
  @Requires('bulletin.read')
  bulletinPreview(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<BulletinPreviewUnitType[]> {
    return this.preview.run(actor, id) as unknown as Promise<BulletinPreviewUnitType[]>;
  }
}
