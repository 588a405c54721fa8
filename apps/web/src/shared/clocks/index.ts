export { Lamp, LampMark } from './lamp';
export { Countdown } from './countdown';
export { ClockCard } from './clock-card';
export { HolderStrip } from './holder-strip';
export { stands } from './stands';
export { duration, remaining } from './remaining';
export { unitText } from './units';
