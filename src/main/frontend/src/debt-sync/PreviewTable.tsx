import { severityLabel } from '../debt/labels';
import { count, days, type ItemEvent, type Preview } from './model';

/** What a synchronisation would do, before it does it. */
export function PreviewTable({ preview }: { preview: Preview }) {
  const { counts, items } = preview;
  return (
    <section class="tandem-sync-preview" aria-labelledby="tandem-sync-preview-title">
      <h3 id="tandem-sync-preview-title">{AJS.I18n.getText('tandem.debt.sync.preview.title')}</h3>
      <p>{AJS.I18n.getText('tandem.debt.sync.preview.sum', count(counts.findings), count(counts.created), count(counts.updated), count(counts.closed), count(counts.reopened), count(counts.waiting))}</p>
      {items.length > 0 && (
        <div class="tandem-debt-scroll">
          <table class="aui">
            <thead><tr>
              <th scope="col">{AJS.I18n.getText('tandem.debt.sync.preview.what')}</th>
              <th scope="col">{AJS.I18n.getText('tandem.debt.sync.preview.item')}</th>
              <th scope="col">{AJS.I18n.getText('tandem.debt.sync.page.component')}</th>
              <th scope="col">{AJS.I18n.getText('tandem.debt.sync.settings.severity')}</th>
              <th scope="col" class="tandem-debt-number">{AJS.I18n.getText('tandem.debt.sync.count.findings')}</th>
              <th scope="col" class="tandem-debt-number">{AJS.I18n.getText('tandem.debt.sync.page.days')}</th>
            </tr></thead>
            <tbody>{items.map((item, index) => (
              <tr key={index}>
                <td><span class="aui-lozenge aui-lozenge-subtle">{eventLabel(item.event)}</span></td>
                <th scope="row" class="tandem-debt-name">{item.title}</th>
                <td>{item.component || '–'}</td>
                <td>{severityLabel(item.severity)}</td>
                <td class="tandem-debt-number">{count(item.findings)}</td>
                <td class="tandem-debt-number">{days(item.minutes)}</td>
              </tr>
            ))}</tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function eventLabel(event: ItemEvent): string {
  switch (event) {
    case 'CREATED': return AJS.I18n.getText('tandem.debt.sync.event.CREATED');
    case 'UPDATED': return AJS.I18n.getText('tandem.debt.sync.event.UPDATED');
    case 'CLOSED': return AJS.I18n.getText('tandem.debt.sync.event.CLOSED');
    case 'REOPENED': return AJS.I18n.getText('tandem.debt.sync.event.REOPENED');
    default: return AJS.I18n.getText('tandem.debt.sync.event.UNCHANGED');
  }
}
