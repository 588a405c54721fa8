export { whenShownIsFresh } from './ask-again';
export { client } from './client';
export { usePaged, type Connection, type Paged } from './use-paged';
export { faultOf, type Fault } from './fault';
