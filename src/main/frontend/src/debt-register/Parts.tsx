import type { Page } from '../debt/model';
import { PAGE_SIZE } from '../debt/requests';

/** Which part of the list is shown, and the way to the others. */
export function Pager({ page, onStart, onHelp }: { page: Page; onStart(start: number): void; onHelp(): void }) {
  const last = page.start + page.values.length;
  return (
    <nav class="tandem-debt-pager" aria-label={AJS.I18n.getText('tandem.debt.page.pages')}>
      <span role="status">{AJS.I18n.getText('tandem.debt.page.range', page.start + 1, last, page.total)}</span>
      {page.total > page.values.length && (
        <span class="aui-buttons">
          <button type="button" class="aui-button" disabled={page.start === 0} onClick={() => onStart(Math.max(0, page.start - PAGE_SIZE))}>{AJS.I18n.getText('tandem.debt.page.previous')}</button>
          <button type="button" class="aui-button" disabled={last >= page.total} onClick={() => onStart(page.start + PAGE_SIZE)}>{AJS.I18n.getText('tandem.debt.page.next')}</button>
        </span>)}
      <button type="button" class="aui-button aui-button-link tandem-debt-help" id="tandem-debt-keys" onClick={onHelp}>{AJS.I18n.getText('tandem.debt.keys')}</button>
    </nav>
  );
}

interface EmptyProps {
  isFiltered: boolean;
  mayWrite: boolean;
  onClear(): void;
  onRecord(): void;
  onImport(): void;
}

/** What stands there instead of a table: why there is nothing, and what to do. */
export function Empty({ isFiltered, mayWrite, onClear, onRecord, onImport }: EmptyProps) {
  return isFiltered
    ? (
      <div class="tandem-debt-nothing" role="status">
        <p>{AJS.I18n.getText('tandem.debt.page.none')}</p>
        <button type="button" class="aui-button" onClick={onClear}>{AJS.I18n.getText('tandem.debt.page.clear')}</button>
      </div>)
    : (
      <div class="tandem-debt-nothing">
        <h2>{AJS.I18n.getText('tandem.debt.page.empty.title')}</h2>
        <p>{AJS.I18n.getText('tandem.debt.page.empty.text')}</p>
        {mayWrite && (
          <div class="aui-buttons">
            <button type="button" class="aui-button aui-button-primary" onClick={onRecord}>{AJS.I18n.getText('tandem.debt.page.record')}</button>
            <button type="button" class="aui-button" onClick={onImport}>{AJS.I18n.getText('tandem.debt.import')}</button>
          </div>)}
      </div>);
}
