import { useEffect, useState } from 'preact/hooks';
import type { Conflict } from '../review/conflicts';
import { ConflictList } from '../review/ConflictList';
import { call } from '../shared/rest';

const PAUSE = 400;

/** What the planned days of a review collide with; nothing where they collide with nothing. Asks again when path or mark change. */
function useConflicts(path: string | undefined, pause: number, mark = 0): Conflict[] {
  const [found, setFound] = useState<Conflict[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      if (!path) { setFound([]); return; }
      // Conflicts are a help: where they cannot be read, the page is complete without them.
      call<Conflict[]>('GET', path).then((answer) => { if (isCurrent) setFound(answer); }, () => { if (isCurrent) setFound([]); });
    }, pause);
    return () => { isCurrent = false; clearTimeout(timer); };
  }, [path, mark]);
  return found;
}

/** For the board: what this change collides with. `version` makes it look again. */
export function Conflicts({ id, version, planned }: { id: number; version: number; planned: boolean }) {
  const conflicts = useConflicts(planned ? `/reviews/${id}/conflicts` : undefined, 0, version);
  return conflicts.length === 0 ? null : <Message conflicts={conflicts} />;
}

export interface Plan { issueKey: string; review?: number | undefined; type: string; from: string; to: string; implementer: string; components: string[]; release: string }

/** While the change is being written down: what it would collide with. */
export function conflictsPath(plan: Plan): string | undefined {
  if (plan.from === '' || plan.to !== '' && plan.to < plan.from) return undefined;
  const asked = new URLSearchParams({ issueKey: plan.issueKey, type: plan.type, from: plan.from });
  if (plan.review) asked.set('review', String(plan.review));
  if (plan.to !== '') asked.set('to', plan.to);
  if (plan.implementer.trim() !== '') asked.set('implementer', plan.implementer);
  if (plan.components.length > 0) asked.set('components', plan.components.join(','));
  if (plan.release.trim() !== '') asked.set('release', plan.release);
  return `/reviews/conflicts?${asked}`;
}

export function ConflictPreview({ plan }: { plan: Plan }) {
  const conflicts = useConflicts(conflictsPath(plan), PAUSE);
  return <div aria-live="polite">{conflicts.length > 0 && <Message conflicts={conflicts} />}</div>;
}

function Message({ conflicts }: { conflicts: Conflict[] }) {
  const isWarning = conflicts.some((conflict) => !conflict.exempt);
  return (
    <div id="tandem-conflicts" class={`aui-message ${isWarning ? 'aui-message-warning' : 'aui-message-info'} tandem-conflict-message`}>
      <p class="title"><strong>{isWarning ? AJS.I18n.getText('tandem.calendar.conflicts') : AJS.I18n.getText('tandem.calendar.conflicts.exempt')}</strong></p>
      <ConflictList conflicts={conflicts} />
      <p class="tandem-review-quiet">{AJS.I18n.getText('tandem.calendar.conflicts.note')}</p>
    </div>
  );
}
