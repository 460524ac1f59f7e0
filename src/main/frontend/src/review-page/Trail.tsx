import { decisionLabel, stateLabel, stepLabel } from '../review/labels';
import { dateTime } from '../review/format';
import { correction } from '../review/outcome';
import type { TrailEntry, VoteDecision } from '../review/types';

/** Everything that happened, oldest first. */
export function Trail({ entries }: { entries: TrailEntry[] }) {
  return (
    <section aria-labelledby="tandem-review-trail">
      <h3 id="tandem-review-trail">{AJS.I18n.getText('tandem.review.trail')}</h3>
      <table class="aui tandem-review-trail">
        <thead><tr>
          <th scope="col">{AJS.I18n.getText('tandem.review.trail.when')}</th>
          <th scope="col">{AJS.I18n.getText('tandem.review.trail.who')}</th>
          <th scope="col">{AJS.I18n.getText('tandem.review.trail.what')}</th>
          <th scope="col">{AJS.I18n.getText('tandem.review.trail.state')}</th>
        </tr></thead>
        <tbody>{entries.map((entry) => (
          <tr>
            <td><time dateTime={entry.at}>{dateTime(entry.at)}</time></td>
            <td>{entry.actor.displayName}</td>
            <td>{stepLabel(entry.step)}{entry.seat && ` (${entry.seat})`}{detail(entry) && <span class="tandem-review-quiet"> {detail(entry)}</span>}</td>
            <td>{entry.from === entry.to ? stateLabel(entry.to) : `${stateLabel(entry.from)} → ${stateLabel(entry.to)}`}</td>
          </tr>
        ))}</tbody>
      </table>
    </section>
  );
}

const DECISIONS = new Set(['APPROVE', 'APPROVE_WITH_CONDITIONS', 'REQUEST_CHANGES', 'REJECT', 'ABSTAIN']);

/** A vote's detail starts with its decision; the rest is what was said. */
export function detail(entry: TrailEntry): string {
  if (entry.step === 'DECIDED') return '';
  if (entry.step === 'CORRECTED') return correction(entry.detail);
  const [first, ...words] = entry.detail.split(' — ');
  if (!DECISIONS.has(first!)) return entry.detail;
  return [decisionLabel(first as VoteDecision), ...words].join(' — ');
}
