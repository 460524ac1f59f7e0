import { addressOf, type Column, type Table } from './model';

/** Every table with its columns, which unfold. */
export function Tables({ tables, chosen }: { tables: Table[]; chosen: string[] }) {
  const isDimension = (table: Table): boolean => table.name.startsWith('dim_');
  return (
    <section aria-labelledby="tandem-export-tables">
      <h2 id="tandem-export-tables">{AJS.I18n.getText('tandem.export.tables')}</h2>
      <h3>{AJS.I18n.getText('tandem.export.table.facts')}</h3>
      {tables.filter((table) => !isDimension(table)).map((table) => <TableView key={table.name} table={table} chosen={chosen} />)}
      <h3>{AJS.I18n.getText('tandem.export.table.dimensions')}</h3>
      {tables.filter(isDimension).map((table) => <TableView key={table.name} table={table} chosen={chosen} />)}
    </section>
  );
}

function TableView({ table, chosen }: { table: Table; chosen: string[] }) {
  const isIncremental = table.renewal === 'CHANGES';
  return (
    <article class="tandem-export-table" id={`tandem-export-${table.name}`}>
      <div class="tandem-export-head">
        <h4>{table.name}</h4>
        <span class={`aui-lozenge aui-lozenge-subtle ${isIncremental ? 'aui-lozenge-success' : ''}`} title={isIncremental ? AJS.I18n.getText('tandem.export.table.changes.title') : AJS.I18n.getText('tandem.export.table.whole.title')}>
          {isIncremental ? AJS.I18n.getText('tandem.export.table.changes') : AJS.I18n.getText('tandem.export.table.whole')}
        </span>
        <span class="tandem-export-loads">
          <a class="aui-button aui-button-compact" href={addressOf(table.name, 'csv', chosen)} aria-label={AJS.I18n.getText('tandem.export.download.csv.of', table.name)}>{AJS.I18n.getText('tandem.export.download.csv')}</a>
          <a class="aui-button aui-button-compact" href={addressOf(table.name, 'json', chosen)} aria-label={AJS.I18n.getText('tandem.export.download.json.of', table.name)}>{AJS.I18n.getText('tandem.export.download.json')}</a>
        </span>
      </div>
      <p>{table.meaning}</p>
      <details>
        <summary>{AJS.I18n.getText('tandem.export.table.columns', table.columns.length)}</summary>
        <div class="tandem-export-scroll">
          <table class="aui">
            <thead><tr><th>{AJS.I18n.getText('tandem.export.column.head.name')}</th><th>{AJS.I18n.getText('tandem.export.column.head.type')}</th><th>{AJS.I18n.getText('tandem.export.column.head.meaning')}</th></tr></thead>
            <tbody>{table.columns.map((column) => <ColumnRow key={column.name} column={column} />)}</tbody>
          </table>
        </div>
      </details>
    </article>
  );
}

function ColumnRow({ column }: { column: Column }) {
  return (
    <tr>
      <td><code>{column.name}</code></td>
      <td>{column.type.toLowerCase()}{column.unit ? `, ${column.unit}` : ''}</td>
      <td>
        {column.meaning}{' '}
        <span class="tandem-export-marks">
          {column.key ? <Mark>{AJS.I18n.getText('tandem.export.column.mark.key')}</Mark> : null}
          {column.references ? <Mark>{AJS.I18n.getText('tandem.export.column.mark.to', column.references)}</Mark> : null}
          {column.nullable ? <Mark>{AJS.I18n.getText('tandem.export.column.mark.empty')}</Mark> : null}
          {column.personal ? <Mark>{AJS.I18n.getText('tandem.export.column.mark.person')}</Mark> : null}
        </span>
      </td>
    </tr>
  );
}

function Mark({ children }: { children: preact.ComponentChildren }) {
  return <span class="tandem-export-mark">{children}</span>;
}
