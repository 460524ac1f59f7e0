import type { Conflict } from './conflicts';

/** Conflicts as a list of sentences; a sentence about another change leads there. */
export function ConflictList({ conflicts }: { conflicts: Conflict[] }) {
  return (
    <ul class="tandem-conflicts">
      {conflicts.map((conflict) => (
        <li data-conflict={conflict.kind} class={conflict.exempt ? 'tandem-conflict-exempt' : undefined}>
          <span class={`aui-icon aui-icon-small ${conflict.exempt ? 'aui-iconfont-info' : 'aui-iconfont-warning'}`} aria-hidden="true" />
          <span>{conflict.other ? <a href={`${AJS.contextPath()}/secure/TandemReview.jspa?id=${conflict.other.id}`}>{conflict.message}</a> : conflict.message}</span>
        </li>
      ))}
    </ul>
  );
}
