import { DecisionLozenge } from '../debt/marks';
import type { Decision } from '../debt/model';
import { dateTime, day } from '../review/format';

/** What was decided, by whom, when and why; for an acceptance until when. */
export function DecisionView({ decision }: { decision: Decision }) {
  return (
    <section aria-labelledby="tandem-debt-item-decision">
      <h2 id="tandem-debt-item-decision">{AJS.I18n.getText('tandem.debt.form.decision')}</h2>
      <p><DecisionLozenge state={decision.state} />{decision.state === 'ACCEPTED' && decision.until && <> {AJS.I18n.getText('tandem.debt.cell.until', day(decision.until))}</>}</p>
      {decision.notice && <p class="tandem-debt-notice"><span class="aui-icon aui-icon-small aui-iconfont-warning" aria-hidden="true" /> {decision.notice}</p>}
      {decision.reason !== '' && <blockquote class="tandem-debt-reason">{decision.reason}</blockquote>}
      <p class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.item.by', decision.by.displayName, dateTime(decision.at))}</p>
    </section>
  );
}
