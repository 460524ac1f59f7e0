import '../shared/platform';
import { RestError } from '../shared/rest';
import type { Problem } from '../shared/rest';

let shown: { close?(): void } | undefined;

/** One message at a time: several changes in a row would pile them up. */
export function tell(type: 'success' | 'error' | 'warning', body: string): void {
  shown?.close?.();
  shown = AJS.flag?.({ type, body: body.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`), close: 'auto' }) as typeof shown;
}

export function problemsIn(error: unknown): Problem[] {
  return error instanceof RestError ? error.problems : [{ code: 'unknown', message: error instanceof Error ? error.message : String(error) }];
}

export function sentence(error: unknown): string {
  return problemsIn(error).map((problem) => problem.message).join('\n');
}

/** Whether somebody else changed the item first. */
export function isStale(error: unknown): boolean {
  return error instanceof RestError && error.status === 409 && error.problems.some((problem) => problem.code === 'debt.version.stale');
}
