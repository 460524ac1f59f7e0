import '../shared/platform';
import type { Status } from './model';

type Judged = Exclude<Status, 'NEUTRAL'>;

const STYLES: Record<Judged, string> = { GOOD: 'aui-lozenge-success', WATCH: 'aui-lozenge-moved', BAD: 'aui-lozenge-error', TOO_THIN: '', NO_DATA: '' };

/** How something stands: a word, a shape of its own, and a colour besides. */
export function StatusMark({ status, words = statusWords(status) }: { status: Judged; words?: string }) {
  return <span class={`aui-lozenge aui-lozenge-subtle tandem-joint-status ${STYLES[status]}`} data-mark={status}><Shape status={status} />{words}</span>;
}

export function statusWords(status: Judged): string {
  switch (status) {
    case 'GOOD': return AJS.I18n.getText('tandem.joint.status.GOOD');
    case 'WATCH': return AJS.I18n.getText('tandem.joint.status.WATCH');
    case 'BAD': return AJS.I18n.getText('tandem.joint.status.BAD');
    case 'TOO_THIN': return AJS.I18n.getText('tandem.joint.status.TOO_THIN');
    case 'NO_DATA': return AJS.I18n.getText('tandem.joint.status.NO_DATA');
  }
}

/** A disc for good, a triangle for watch, a diamond for bad, a broken ring for too few data, a struck one for none. */
function Shape({ status }: { status: Judged }) {
  return (
    <svg class="tandem-joint-shape" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
      {status === 'GOOD' && <circle cx="6" cy="6" r="5" fill="currentColor" />}
      {status === 'WATCH' && <path d="M6 1L11.5 11H.5z" fill="currentColor" />}
      {status === 'BAD' && <path d="M6 0L12 6L6 12L0 6z" fill="currentColor" />}
      {status === 'TOO_THIN' && <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3 2" />}
      {status === 'NO_DATA' && <path d="M6 1.5a4.5 4.5 0 1 0 .01 0M2.5 9.5l7-7" fill="none" stroke="currentColor" stroke-width="1.5" />}
    </svg>
  );
}
