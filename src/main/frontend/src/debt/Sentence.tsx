import { number } from './format';
import { kindLabel } from './labels';
import { around } from './suggestions';
import type { Suggestion } from './suggestions';

/** The sentence, marked, with what stands around it. */
export function Sentence({ suggestion, most }: { suggestion: Suggestion; most: number }) {
  const { before, after } = around(suggestion, most);
  return <p class="tandem-suggestion-text">{before}<mark>{suggestion.sentence}</mark>{after}</p>;
}

/** Kind, confidence and what speaks for it. */
export function Signs({ suggestion }: { suggestion: Suggestion }) {
  return (
    <p class="tandem-suggestion-signs">
      <span class="aui-lozenge aui-lozenge-subtle">{kindLabel(suggestion.kind)}</span>{' '}
      <span title={AJS.I18n.getText('tandem.suggestion.confidence.help')}>{AJS.I18n.getText('tandem.suggestion.confidence', number(suggestion.confidence * 100, 0))}</span>
      {suggestion.indicators.length > 0 && <span class="tandem-debt-aside">{AJS.I18n.getText('tandem.suggestion.signs', suggestion.indicators.join(', '))}</span>}
    </p>
  );
}
