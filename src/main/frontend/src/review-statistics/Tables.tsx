import { number } from '../review/format';
import { type Bias, dimensionLabel, monthName, percent, type SideBias, type Statistics, wayLabel } from './model';
import { biasWords, medianWords, mostWords, rangeWords } from './words';

/** A bar as long as its part; what it says stands next to it as text. */
function Bar({ part, whole }: { part: number; whole: number }) {
  return <svg class="tandem-outcome-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width={whole === 0 ? 0 : (100 * part) / whole} height="8" /></svg>;
}

export function Lanes({ lanes }: Pick<Statistics, 'lanes'>) {
  const most = Math.max(...lanes.map((lane) => lane.count));
  return (
    <table class="aui tandem-outcome-bars">
      <thead><tr><th scope="col">{AJS.I18n.getText('tandem.outcome.lane')}</th><th scope="col" colSpan={2}>{AJS.I18n.getText('tandem.outcome.changes')}</th></tr></thead>
      <tbody>{lanes.map((lane) => (
        <tr data-lane={lane.lane}>
          <th scope="row">{wayLabel(lane.lane)}</th>
          <td><Bar part={lane.count} whole={most} /></td>
          <td>{number(lane.count)}{lane.share !== undefined && ` (${percent(lane.share)})`}</td>
        </tr>
      ))}</tbody>
    </table>
  );
}

export function Months({ months }: Pick<Statistics, 'months'>) {
  const most = Math.max(...months.map((month) => month.decided));
  return (
    <table class="aui tandem-outcome-bars">
      <thead><tr>
        <th scope="col">{AJS.I18n.getText('tandem.outcome.month')}</th><th scope="col" colSpan={2}>{AJS.I18n.getText('tandem.outcome.decisions')}</th>
        <th scope="col">{AJS.I18n.getText('tandem.review.state.APPROVED')}</th><th scope="col">{AJS.I18n.getText('tandem.review.state.CHANGES_REQUESTED')}</th><th scope="col">{AJS.I18n.getText('tandem.review.state.REJECTED')}</th>
      </tr></thead>
      <tbody>{months.map((month) => (
        <tr>
          <th scope="row">{monthName(month.month)}</th>
          <td><Bar part={month.decided} whole={most} /></td>
          <td>{number(month.decided)}</td><td>{number(month.approved)}</td><td>{number(month.changesRequested)}</td><td>{number(month.rejected)}</td>
        </tr>
      ))}</tbody>
    </table>
  );
}

export function Seats({ seats }: Pick<Statistics, 'seats'>) {
  return (
    <table class="aui">
      <thead><tr>
        <th scope="col">{AJS.I18n.getText('tandem.outcome.seat')}</th><th scope="col">{AJS.I18n.getText('tandem.outcome.half')}</th><th scope="col">{AJS.I18n.getText('tandem.outcome.most')}</th>
        <th scope="col">{AJS.I18n.getText('tandem.outcome.votes')}</th><th scope="col">{AJS.I18n.getText('tandem.outcome.open')}</th>
      </tr></thead>
      <tbody>{seats.map((seat) => (
        <tr data-seat={seat.seat}>
          <th scope="row">{seat.label}</th><td>{medianWords(seat.waiting)}</td><td>{mostWords(seat.waiting)}</td><td>{number(seat.waiting.count)}</td><td>{number(seat.open)}</td>
        </tr>
      ))}</tbody>
    </table>
  );
}

/** Whether one side assesses better than the other. */
export function SideTables({ sides }: { sides: SideBias[] }) {
  return (
    <details class="tandem-outcome-details">
      <summary>{AJS.I18n.getText('tandem.outcome.sides')}</summary>
      {sides.map(({ side, dimensions }) => (
        <>
          <h4>{side === 'TECHNICAL' ? AJS.I18n.getText('tandem.outcome.side.TECHNICAL') : AJS.I18n.getText('tandem.outcome.side.DELIVERY')}</h4>
          <BiasTable id={`tandem-outcome-bias-${side}`} dimensions={dimensions} />
        </>
      ))}
    </details>
  );
}

export function BiasTable({ id, dimensions }: { id: string; dimensions: Bias[] }) {
  return (
    <table class="aui tandem-outcome-bias" id={id}>
      <thead><tr>
        <th scope="col">{AJS.I18n.getText('tandem.outcome.measure')}</th><th scope="col">{AJS.I18n.getText('tandem.outcome.bias.column')}</th>
        <th scope="col">{AJS.I18n.getText('tandem.outcome.bias.range')}</th><th scope="col">{AJS.I18n.getText('tandem.outcome.bias.sample')}</th>
      </tr></thead>
      <tbody>{dimensions.map((bias) => (
        <tr data-dimension={bias.dimension}>
          <th scope="row">{dimensionLabel(bias.dimension)}</th>
          <td>{biasWords(bias)}{bias.sampleSize > 0 && !bias.enough && <> <span class="aui-lozenge aui-lozenge-subtle">{AJS.I18n.getText('tandem.outcome.bias.few')}</span></>}</td>
          <td>{bias.sampleSize === 0 ? '–' : rangeWords(bias)}</td>
          <td>{number(bias.sampleSize)}</td>
        </tr>
      ))}</tbody>
    </table>
  );
}
