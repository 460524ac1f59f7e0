import { call } from '../shared/rest';
import { isSamePair, type Connection } from './types';

/** How often, and how many times, a reading in the background is looked after. */
const LOOK_MILLIS = 1000;
const MOST_LOOKS = 120;

/** How many of the pairs were tried since. */
export function triedSince(before: Connection, now: Connection): number {
  return now.mappings.filter((mapping) => {
    const earlier = before.mappings.find((other) => isSamePair(mapping, other));
    return mapping.triedAt !== undefined && mapping.triedAt !== earlier?.triedAt;
  }).length;
}

/**
 * Looks after a reading until it has ended, and tells each time how the connection stands.
 *
 * @returns how it stood in the end; nothing when it took longer than anybody watches
 */
export async function follow(before: Connection, onLook: (now: Connection) => void, isWatched: () => boolean): Promise<Connection | undefined> {
  for (let look = 0; look < MOST_LOOKS; look++) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MILLIS));
    if (!isWatched()) return undefined;
    const now = await call<Connection>('GET', `/connections/${before.id}`);
    onLook(now);
    // Written once, after the last pair.
    if (now.state.checkedAt !== before.state.checkedAt) return now;
  }
  return undefined;
}
