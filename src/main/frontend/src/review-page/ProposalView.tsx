import { attributeLabel, riskClass, riskLabel } from '../review/labels';
import { days, money, number, signed, spread } from '../review/format';
import type { Review, ReviewState } from '../review/types';
import { ReviewEffect } from './Effect';
import { ModulesView } from './Modules';

/** While the change is still to come; afterwards its work is among the issues. */
const AHEAD: ReviewState[] = ['DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'LAPSED', 'APPROVED'];

/** The proposal as the board reads it: why, then the impact assessment table. */
export function ProposalView({ review }: { review: Review }) {
  return (
    <>
      <section>
        <h3>{AJS.I18n.getText('tandem.review.field.rationale')}</h3>
        <p class="tandem-review-prose">{review.rationale || '–'}</p>
      </section>
      <section>
        <h3>{AJS.I18n.getText('tandem.review.impact')}</h3>
        <table class="aui tandem-review-impact-table"><tbody>{rows(review).map(([name, value]) => <tr><th scope="row">{name}</th><td>{value}</td></tr>)}</tbody></table>
      </section>
      {review.modules && <ModulesView modules={review.modules} written={review.impact} />}
      {AHEAD.includes(review.state) && <ReviewEffect id={review.id} version={review.version} written={review.modules ? undefined : review.impact} />}
      {review.impact.rollback && <section>
        <h3>{AJS.I18n.getText('tandem.review.field.rollback')}</h3>
        <p class="tandem-review-prose">{review.impact.rollback}</p>
      </section>}
      {review.impact.alternatives.length > 0 && <section>
        <h3>{AJS.I18n.getText('tandem.review.field.alternatives')}</h3>
        <dl class="tandem-review-other">{review.impact.alternatives.map((other) => <><dt>{other.description}</dt><dd>{other.whyNot}</dd></>)}</dl>
      </section>}
    </>
  );
}

function rows({ impact, derived, planned, modules }: Review): [string, preact.ComponentChildren][] {
  const { quality } = impact;
  const rows: [string, preact.ComponentChildren][] = [
    [AJS.I18n.getText('tandem.review.field.schedule'), impact.schedule ? <Spread mean={derived.scheduleMean!} deviation={derived.scheduleDeviation!} {...impact.schedule} /> : '–'],
    [AJS.I18n.getText('tandem.review.field.effort'), impact.effort ? <Spread mean={derived.effortMean!} deviation={derived.effortDeviation!} {...impact.effort} /> : '–'],
    [AJS.I18n.getText('tandem.review.field.cost'), <Cost derived={derived} />],
    [AJS.I18n.getText('tandem.review.field.risk'), impact.risk && derived.riskBand
      ? <>{!modules?.risk && <span class={riskClass(derived.riskBand)}>{riskLabel(derived.riskBand)}</span>} {`${impact.risk.likelihood} × ${impact.risk.consequence} = ${impact.risk.likelihood * impact.risk.consequence}`}</> : '–'],
    [AJS.I18n.getText('tandem.review.field.defects'), signed(quality.openDefects)],
    [AJS.I18n.getText('tandem.review.field.coverage'), signed(quality.coveragePoints)],
    [AJS.I18n.getText('tandem.review.field.debt'), signed(quality.debtPersonDays)],
  ];
  if (quality.attributes.length > 0) rows.push([AJS.I18n.getText('tandem.review.field.attributes'), quality.attributes.map(attributeLabel).join(', ')]);
  if (impact.components.length > 0) rows.push([AJS.I18n.getText('tandem.review.field.components'), impact.components.join(', ')]);
  if (impact.issues.length > 0) rows.push([AJS.I18n.getText('tandem.review.field.issues'), impact.issues.map((key, index) => <>{index > 0 && ', '}<a href={`${AJS.contextPath()}/browse/${encodeURIComponent(key)}`}>{key}</a></>)]);
  if (impact.release) rows.push([AJS.I18n.getText('tandem.review.field.release'), impact.release]);
  if (planned?.from) rows.push([AJS.I18n.getText('tandem.calendar.planned'), days(planned.from, planned.to ?? planned.from)]);
  if (planned?.implementer) rows.push([AJS.I18n.getText('tandem.calendar.planned.implementer'), planned.implementer.displayName]);
  return rows;
}

/** A cost without a rate leaves the effort out; that is said, not hidden. */
function Cost({ derived }: Pick<Review, 'derived'>) {
  if (!derived.cost) return <>–</>;
  return <>{money(derived.cost)}{Number(derived.rate.amount) === 0 && <span class="tandem-review-quiet"> {AJS.I18n.getText('tandem.review.field.no-rate')}</span>}</>;
}

function Spread({ mean, deviation, low, likely, high }: { mean: number; deviation: number; low: number; likely: number; high: number }) {
  return <><strong>{spread(mean, deviation)}</strong> <span class="tandem-review-quiet">{AJS.I18n.getText('tandem.review.field.points', number(low), number(likely), number(high))}</span></>;
}
