import { riskClass, riskLabel } from '../review/labels';
import { number } from '../review/format';
import type { Impact, Modules } from '../review/types';

type Written = Partial<Pick<Impact, 'risk' | 'schedule' | 'effort'>>;

/** What the scorecard makes of an assessment: written and counted side by side, with the reasons. */
export function ModulesView({ modules, written }: { modules: Modules; written: Written }) {
  return (
    <section class="tandem-review-modules aui-message aui-message-warning" aria-labelledby="tandem-review-modules">
      <h4 id="tandem-review-modules">{AJS.I18n.getText('tandem.scorecard.review.title')}</h4>
      {modules.reasons.map((reason) => <p>{reason}</p>)}
      <table class="aui">
        <thead><tr><th scope="col"><span class="assistive">{AJS.I18n.getText('tandem.plan.effect.measure')}</span></th><th scope="col">{AJS.I18n.getText('tandem.scorecard.review.written')}</th><th scope="col">{AJS.I18n.getText('tandem.scorecard.review.counts')}</th></tr></thead>
        <tbody>
          {written.risk && modules.risk && (
            <tr><th scope="row">{AJS.I18n.getText('tandem.review.field.risk')}</th>
              <td>{`${written.risk.likelihood} × ${written.risk.consequence} = ${written.risk.likelihood * written.risk.consequence}`}</td>
              <td>{`${modules.risk.likelihood} × ${modules.risk.consequence} = ${modules.riskScore}`} {modules.riskBand && <span class={riskClass(modules.riskBand)}>{riskLabel(modules.riskBand)}</span>}</td></tr>)}
          <Range name={AJS.I18n.getText('tandem.review.field.schedule')} written={written.schedule} counted={modules.schedule} />
          <Range name={AJS.I18n.getText('tandem.review.field.effort')} written={written.effort} counted={modules.effort} />
        </tbody>
      </table>
      <p class="tandem-review-quiet">{AJS.I18n.getText('tandem.scorecard.review.why')}</p>
    </section>
  );
}

function Range({ name, written, counted }: { name: string; written: Impact['schedule'] | undefined; counted: Modules['schedule'] }) {
  if (!written || !counted) return null;
  return <tr><th scope="row">{name}</th><td>{points(written)}</td><td>{points(counted)}</td></tr>;
}

const points = ({ low, likely, high }: { low: number; likely: number; high: number }): string => AJS.I18n.getText('tandem.review.field.points', number(low), number(likely), number(high));
