import type { GatePanelQuery } from '../../generated/graphql';

/** The gates of one matter, as the server tells them. */
export type GatePanelData = NonNullable<GatePanelQuery['gatePanel']>;
