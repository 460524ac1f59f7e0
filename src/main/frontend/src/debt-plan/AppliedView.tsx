import { useEffect, useRef } from 'preact/hooks';
import { registerAddress } from '../debt/requests';
import { IssueList } from './AppliedParts';
import type { Applied } from './model';

/** What was written into the release, with the ways to look at it. */
export function AppliedView({ project, applied, onClose }: { project: string; applied: Applied; onClose(): void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => { setTimeout(() => place.current?.focus()); }, [applied]);
  const isWhole = applied.issues.every((issue) => issue.outcome === 'ADDED' || issue.outcome === 'ALREADY' || issue.outcome === 'DONE') && applied.hiddenIssues === 0;
  const jql = `project = "${project}" AND fixVersion = "${applied.release.name.replace(/(["\\])/g, '\\$1')}"`;
  return (
    <div class={`aui-message ${isWhole ? 'aui-message-success' : 'aui-message-warning'} tandem-plan-applied`} role="status" tabIndex={-1} ref={place}>
      <p class="title"><strong>{AJS.I18n.getText('tandem.debt.plan.applied', applied.items.length, applied.release.name)}</strong></p>
      <IssueList applied={applied} />
      <p class="tandem-plan-links">
        <a href={registerAddress(project, { release: String(applied.release.id) })}>{AJS.I18n.getText('tandem.debt.plan.applied.items')}</a>
        <a href={`${AJS.contextPath()}/issues/?jql=${encodeURIComponent(jql)}`}>{AJS.I18n.getText('tandem.debt.plan.applied.issues')}</a>
        <button type="button" class="aui-button aui-button-link" onClick={onClose}>{AJS.I18n.getText('tandem.debt.plan.applied.close')}</button>
      </p>
    </div>
  );
}
