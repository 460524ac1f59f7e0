import type { ComponentChildren } from 'preact';
import { kindLabel, originLabel, severityLabel } from '../debt/labels';
import type { Debt } from '../debt/model';
import { dateTime } from '../review/format';

/** Everything short about the item, as name and value. */
export function Details({ debt }: { debt: Debt }) {
  const none = <span class="tandem-debt-aside">–</span>;
  return (
    <section aria-labelledby="tandem-debt-item-details">
      <h2 id="tandem-debt-item-details">{AJS.I18n.getText('tandem.debt.item.details')}</h2>
      <dl class="tandem-debt-details">
        <Line name={AJS.I18n.getText('tandem.debt.form.component')}>{debt.component?.name ?? none}</Line>
        <Line name={AJS.I18n.getText('tandem.debt.form.kind')}>{kindLabel(debt.kind)}</Line>
        <Line name={AJS.I18n.getText('tandem.debt.form.severity')}>{severityLabel(debt.severity)}</Line>
        <Line name={AJS.I18n.getText('tandem.debt.form.owner')}>{debt.owner?.displayName ?? <span class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.cell.nobody')}</span>}</Line>
        <Line name={AJS.I18n.getText('tandem.debt.form.release')}>{debt.targetRelease?.name ?? none}</Line>
        <Line name={AJS.I18n.getText('tandem.debt.form.issues')}>
          {debt.issues.length === 0 ? none : <ul class="tandem-debt-issue-list">{debt.issues.map((issue) => <li key={issue.key}><a href={`${AJS.contextPath()}/browse/${issue.key}`}>{issue.key}</a> {issue.summary}</li>)}</ul>}
        </Line>
        <Line name={AJS.I18n.getText('tandem.debt.filter.origin')}>{originLabel(debt.origin)}</Line>
        <Line name={AJS.I18n.getText('tandem.debt.column.recorded')}>{AJS.I18n.getText('tandem.debt.item.by', debt.recordedBy.displayName, dateTime(debt.recordedAt))}</Line>
        <Line name={AJS.I18n.getText('tandem.debt.column.updated')}>{dateTime(debt.updatedAt)}</Line>
      </dl>
    </section>
  );
}

function Line({ name, children }: { name: string; children: ComponentChildren }) {
  return <><dt>{name}</dt><dd>{children}</dd></>;
}
