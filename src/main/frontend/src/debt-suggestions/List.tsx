import { Sentence, Signs } from '../debt/Sentence';
import type { Suggestion } from '../debt/suggestions';

const AROUND = 240;

export interface ListProps {
  suggestions: Suggestion[];
  project: string;
  mayWrite: boolean;
  selected: ReadonlySet<string>;
  onSelect(ids: string[], isOn: boolean): void;
  onAccept(suggestion: Suggestion): void;
  onDismiss(suggestion: Suggestion): void;
  onReopen(suggestion: Suggestion): void;
}

/** The suggestions one below the other. The arrow keys, j and k go from one to the next; a records, d dismisses, u takes a dismissal back. */
export function List(props: ListProps) {
  const { suggestions, mayWrite, selected, onSelect } = props;
  const open = suggestions.filter((suggestion) => suggestion.state === 'OPEN');
  return (
    <>
      {mayWrite && open.length > 0 && (
        <p class="tandem-suggestion-all">
          <label>
            <input type="checkbox" checked={open.every((suggestion) => selected.has(suggestion.id))} onChange={(event) => onSelect(open.map((suggestion) => suggestion.id), event.currentTarget.checked)} />{' '}
            {AJS.I18n.getText('tandem.suggestion.page.select.all')}
          </label>
          <span class="tandem-debt-aside">{AJS.I18n.getText('tandem.suggestion.page.keys')}</span>
        </p>)}
      <ol class="tandem-suggestion-rows" onKeyDown={(event) => press(event, props)}>
        {suggestions.map((suggestion, index) => <Row key={suggestion.id} suggestion={suggestion} isFirst={index === 0} {...props} />)}
      </ol>
    </>
  );
}

function Row({ suggestion, isFirst, project, mayWrite, selected, onSelect, onAccept, onDismiss, onReopen }: ListProps & { suggestion: Suggestion; isFirst: boolean }) {
  const { key, summary } = suggestion.issue;
  const anchor = suggestion.commentId === null ? '' : `?focusedCommentId=${suggestion.commentId}#comment-${suggestion.commentId}`;
  return (
    <li class="tandem-suggestion-row" data-suggestion={suggestion.id} tabIndex={isFirst ? 0 : -1} aria-label={AJS.I18n.getText('tandem.suggestion.page.row', key, suggestion.sentence)}>
      {mayWrite && suggestion.state === 'OPEN' && (
        <input class="tandem-suggestion-check" type="checkbox" aria-label={AJS.I18n.getText('tandem.suggestion.page.select', suggestion.sentence)} checked={selected.has(suggestion.id)}
          onChange={(event) => onSelect([suggestion.id], event.currentTarget.checked)} />)}
      <div class="tandem-suggestion-body">
        <p class="tandem-suggestion-issue">
          <a href={`${AJS.contextPath()}/browse/${key}${anchor}`}>{key}</a> {summary} <span class="tandem-debt-aside">{placeLabel(suggestion.place)}</span>
        </p>
        <Sentence suggestion={suggestion} most={AROUND} />
        <Signs suggestion={suggestion} />
        <p class="tandem-suggestion-buttons">
          {suggestion.state === 'OPEN' && mayWrite && (
            <>
              <button type="button" class="aui-button" data-do="accept" onClick={() => onAccept(suggestion)}>{AJS.I18n.getText('tandem.suggestion.accept')}</button>
              <button type="button" class="aui-button aui-button-subtle" data-do="dismiss" onClick={() => onDismiss(suggestion)}>{AJS.I18n.getText('tandem.suggestion.dismiss')}</button>
            </>)}
          {suggestion.state === 'DISMISSED' && (
            <>
              <span class="tandem-debt-aside">{decided(suggestion)}</span>
              {mayWrite && <button type="button" class="aui-button aui-button-subtle" data-do="reopen" onClick={() => onReopen(suggestion)}>{AJS.I18n.getText('tandem.suggestion.undo')}</button>}
            </>)}
          {suggestion.state === 'ACCEPTED' && (
            <>
              <span class="tandem-debt-aside">{decided(suggestion)}</span>
              {suggestion.debt !== null && <a href={`${AJS.contextPath()}/projects/${encodeURIComponent(project)}?selectedItem=tandem-technical-debt&debt=${suggestion.debt}`}>{AJS.I18n.getText('tandem.suggestion.page.item', suggestion.debt)}</a>}
            </>)}
        </p>
      </div>
    </li>
  );
}

function decided({ state, decidedBy, decidedAt }: Suggestion): string {
  const day = decidedAt === null ? '' : new Intl.DateTimeFormat(document.documentElement.lang || 'en', { dateStyle: 'medium' }).format(new Date(decidedAt));
  return state === 'ACCEPTED' ? AJS.I18n.getText('tandem.suggestion.page.accepted.by', decidedBy?.displayName ?? '', day) : AJS.I18n.getText('tandem.suggestion.page.dismissed.by', decidedBy?.displayName ?? '', day);
}

function placeLabel(place: Suggestion['place']): string {
  switch (place) {
    case 'SUMMARY': return AJS.I18n.getText('tandem.suggestion.place.SUMMARY');
    case 'DESCRIPTION': return AJS.I18n.getText('tandem.suggestion.place.DESCRIPTION');
    case 'COMMENT': return AJS.I18n.getText('tandem.suggestion.place.COMMENT');
  }
}

function press(event: KeyboardEvent, { suggestions, mayWrite, onAccept, onDismiss, onReopen }: ListProps): void {
  const row = (event.target as HTMLElement).closest<HTMLElement>('.tandem-suggestion-row');
  if (row === null || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = event.key === 'ArrowDown' || event.key === 'j' ? 1 : event.key === 'ArrowUp' || event.key === 'k' ? -1 : 0;
  const suggestion = suggestions.find((one) => one.id === row.dataset.suggestion);
  if (step !== 0) {
    (step === 1 ? row.nextElementSibling as HTMLElement | null : row.previousElementSibling as HTMLElement | null)?.focus();
  } else if (suggestion && mayWrite && suggestion.state === 'OPEN' && event.key === 'a') {
    onAccept(suggestion);
  } else if (suggestion && mayWrite && suggestion.state === 'OPEN' && event.key === 'd') {
    onDismiss(suggestion);
  } else if (suggestion && mayWrite && suggestion.state === 'DISMISSED' && event.key === 'u') {
    onReopen(suggestion);
  } else {
    return;
  }
  event.preventDefault();
}
