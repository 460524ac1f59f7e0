import { useState } from 'preact/hooks';
import { absolute, addressOf, type Table } from './model';

const PAGE = 5000;

/** The addresses tools are given. */
export function Addresses({ tables, chosen }: { tables: Table[]; chosen: string[] }) {
  const [note, setNote] = useState('');
  const copy = async (address: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setNote(AJS.I18n.getText('tandem.export.copied', address));
    } catch {
      setNote(AJS.I18n.getText('tandem.export.copy.failed', address));
    }
  };
  return (
    <section aria-labelledby="tandem-export-addresses">
      <h2 id="tandem-export-addresses">{AJS.I18n.getText('tandem.export.addresses.title')}</h2>
      <p>{AJS.I18n.getText('tandem.export.addresses.text', 'Authorization: Bearer <token>')}</p>
      <p class="tandem-export-note" role="status">{note}</p>
      <div class="tandem-export-scroll">
        <table class="aui tandem-export-addresses">
          <thead><tr><th>{AJS.I18n.getText('tandem.export.addresses.table')}</th><th>{AJS.I18n.getText('tandem.export.addresses.csv')}</th><th>{AJS.I18n.getText('tandem.export.addresses.json')}</th></tr></thead>
          <tbody>
            {tables.map((table) => (
              <tr key={table.name}>
                <td><code>{table.name}</code></td>
                <td><Address address={absolute(addressOf(table.name, 'csv', chosen))} onCopy={copy} /></td>
                <td><Address address={absolute(addressOf(table.name, 'json', chosen, PAGE))} onCopy={copy} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Address({ address, onCopy }: { address: string; onCopy(address: string): void }) {
  return (
    <span class="tandem-export-address">
      <input class="text" readOnly value={address} aria-label={address} onFocus={(event) => event.currentTarget.select()} />
      <button type="button" class="aui-button aui-button-compact" aria-label={AJS.I18n.getText('tandem.export.copy.of', address)} onClick={() => onCopy(address)}>{AJS.I18n.getText('tandem.export.copy')}</button>
    </span>
  );
}
