import '../shared/platform';
import type { Applied } from './model';

/** The items of a plan and what becomes, or became, of each. */
export function ItemList({ applied }: { applied: Applied }) {
  return <ul class="tandem-plan-list">{applied.items.map((item) => <li key={item.id}>{item.title} <span class="tandem-debt-aside">{fate(item, applied)}</span></li>)}</ul>;
}

function fate(item: Applied['items'][number], applied: Applied): string {
  if (!item.changed) return AJS.I18n.getText('tandem.debt.plan.fate.already');
  if (item.state === 'IN_REPAYMENT') return AJS.I18n.getText('tandem.debt.plan.fate.begun');
  return applied.dryRun && item.targetRelease !== null && item.targetRelease.id !== applied.release.id ? AJS.I18n.getText('tandem.debt.plan.fate.moves', item.targetRelease.name) : '';
}

/** The linked issues: first those that get the release, then those that stay as they are, each with the reason. */
export function IssueList({ applied }: { applied: Applied }) {
  const added = applied.issues.filter((issue) => issue.outcome === 'ADDED');
  const others = applied.issues.filter((issue) => issue.outcome !== 'ADDED');
  if (applied.issues.length === 0 && applied.hiddenIssues === 0) return <p>{AJS.I18n.getText('tandem.debt.plan.issues.none')}</p>;
  return (
    <>
      {added.length > 0 && (
        <>
          <p>{applied.dryRun ? AJS.I18n.getText('tandem.debt.plan.issues.will', applied.release.name) : AJS.I18n.getText('tandem.debt.plan.issues.added', applied.release.name)}</p>
          <ul class="tandem-plan-list tandem-plan-added">{added.map((issue) => <li key={issue.key}><IssueLink issue={issue} /></li>)}</ul>
        </>)}
      {others.length > 0 && (
        <>
          <p>{AJS.I18n.getText('tandem.debt.plan.issues.others')}</p>
          <ul class="tandem-plan-list tandem-plan-untouched">{others.map((issue) => <li key={issue.key}><IssueLink issue={issue} /> <span class="tandem-debt-aside">{issue.message}</span></li>)}</ul>
        </>)}
      {applied.hiddenIssues > 0 && <p>{AJS.I18n.getText('tandem.debt.plan.issues.hidden', applied.hiddenIssues)}</p>}
    </>
  );
}

function IssueLink({ issue }: { issue: { key: string; summary: string } }) {
  return <><a href={`${AJS.contextPath()}/browse/${encodeURIComponent(issue.key)}`}>{issue.key}</a> {issue.summary}</>;
}
