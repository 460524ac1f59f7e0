import type { ComponentChildren } from 'preact';
import type { Cell, Criterion } from './model';
import { cellText } from './labels';
import type { Loaded } from './requests';

/** What was asked for, or that it is on its way, or why it does not come. */
export function Answered<T>({ loaded, children }: { loaded: Loaded<T>; children(value: T): ComponentChildren }) {
  if (loaded.state === 'loading') return <p class="tandem-scorecard-quiet" role="status">{AJS.I18n.getText('tandem.scorecard.loading')}</p>;
  if (loaded.state === 'failed') return <Problems sentences={loaded.problems} />;
  return <>{children(loaded.value)}</>;
}

export function Problems({ sentences }: { sentences: string[] }) {
  return sentences.length === 0 ? null : <div class="aui-message aui-message-error" role="alert">{sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}</div>;
}

/** One score as a field of the map: the number, a colour with a pattern of its own, and a letter for what is measured. */
export function ScoreMark({ criterion, cell }: { criterion: Criterion; cell: Cell }) {
  const look = cell.score === undefined ? 'missing' : cell.state === 'DUE' ? 'due' : String(cell.score);
  const text = cellText(criterion, cell);
  return (
    <span class={`tandem-scorecard-mark tandem-scorecard-mark-${look}`} title={text}>
      <span aria-hidden="true">{cell.score ?? '–'}{cell.measured && <sup>{AJS.I18n.getText('tandem.scorecard.mark.measured')}</sup>}</span>
      <span class="assistive">{text}</span>
    </span>
  );
}

/** How the marks read. */
export function Legend() {
  return (
    <ul class="tandem-scorecard-legend" aria-label={AJS.I18n.getText('tandem.scorecard.legend')}>
      {[1, 2, 3, 4, 5].map((score) => <li key={score}><span class={`tandem-scorecard-mark tandem-scorecard-mark-${score}`}>{score}</span></li>)}
      <li>{AJS.I18n.getText('tandem.scorecard.legend.scale')}</li>
      <li><span class="tandem-scorecard-mark tandem-scorecard-mark-due">3</span> {AJS.I18n.getText('tandem.scorecard.legend.due')}</li>
      <li><span class="tandem-scorecard-mark tandem-scorecard-mark-missing">–</span> {AJS.I18n.getText('tandem.scorecard.legend.missing')}</li>
      <li><span class="tandem-scorecard-mark tandem-scorecard-mark-4">4<sup>{AJS.I18n.getText('tandem.scorecard.mark.measured')}</sup></span> {AJS.I18n.getText('tandem.scorecard.legend.measured')}</li>
    </ul>
  );
}

/** An address opens beside the page; an issue opens by its key. */
export function Evidence({ evidence, hidden }: { evidence: string | undefined; hidden: boolean | undefined }) {
  if (hidden) return <span class="tandem-scorecard-quiet">{AJS.I18n.getText('tandem.scorecard.evidence.hidden')}</span>;
  if (!evidence) return null;
  if (/^https?:\/\//i.test(evidence)) return <a href={evidence} target="_blank" rel="noopener noreferrer">{evidence.replace(/^https?:\/\//i, '')}</a>;
  return <a href={`${AJS.contextPath()}/browse/${encodeURIComponent(evidence)}`}>{evidence}</a>;
}
