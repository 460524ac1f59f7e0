import { KINDS } from './kinds';
import { HealthMark, time } from './parts';
import type { Connection } from './types';

interface Props {
  connections: Connection[];
  onTest: (connection: Connection) => void;
  onRead: (connection: Connection) => void;
  onEdit: (connection: Connection) => void;
  onDelete: (connection: Connection) => void;
}

export function ConnectionTable({ connections, onTest, onRead, onEdit, onDelete }: Props) {
  return (
    <table class="aui tandem-connections-list">
      <thead>
        <tr>
          <th scope="col">{AJS.I18n.getText('tandem.connections.column.name')}</th>
          <th scope="col">{AJS.I18n.getText('tandem.connections.column.projects')}</th>
          <th scope="col">{AJS.I18n.getText('tandem.connections.column.state')}</th>
          <th scope="col">{AJS.I18n.getText('tandem.connections.column.actions')}</th>
        </tr>
      </thead>
      <tbody>
        {connections.map((connection) => (
          <tr key={connection.id} data-connection={connection.name}>
            <td><strong>{connection.name}</strong><div class="tandem-connections-minor">{KINDS[connection.kind]} · {connection.baseUrl}</div></td>
            <td><Projects connection={connection} /></td>
            <td><State connection={connection} /></td>
            <td>
              <div class="aui-buttons">
                <button type="button" class="aui-button" aria-label={AJS.I18n.getText('tandem.connections.test.named', connection.name)} onClick={() => onTest(connection)}>{AJS.I18n.getText('tandem.connections.test')}</button>
                {connection.mappings.length > 0 ? (
                  <button type="button" class="aui-button" aria-label={AJS.I18n.getText('tandem.connections.read.named', connection.name)} onClick={() => onRead(connection)}>{AJS.I18n.getText('tandem.connections.read')}</button>
                ) : null}
                <button type="button" class="aui-button" aria-label={AJS.I18n.getText('tandem.connections.edit.named', connection.name)} onClick={() => onEdit(connection)}>{AJS.I18n.getText('tandem.connections.edit')}</button>
                <button type="button" class="aui-button" aria-label={AJS.I18n.getText('tandem.connections.delete.named', connection.name)} onClick={() => onDelete(connection)}>{AJS.I18n.getText('tandem.connections.delete')}</button>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Projects({ connection }: { connection: Connection }) {
  const failing = connection.mappings.filter((mapping) => mapping.failingSince).length;
  if (connection.mappings.length === 0) return <>{AJS.I18n.getText('tandem.connections.projects.none')}</>;
  return (
    <>
      {[...new Set(connection.mappings.map((mapping) => mapping.projectKey))].join(', ')}
      {failing > 0 ? <div class="tandem-connections-failing">{AJS.I18n.getText('tandem.connections.projects.failing', failing, connection.mappings.length)}</div> : null}
    </>
  );
}

function State({ connection }: { connection: Connection }) {
  const { health, message, checkedAt, since } = connection.state;
  return (
    <>
      <HealthMark health={health} />
      {health === 'FAILING' ? <div class="tandem-connections-message">{message}</div> : null}
      {health === 'FAILING' && since ? <div class="tandem-connections-minor">{AJS.I18n.getText('tandem.connections.since', time(since))}</div> : null}
      {checkedAt ? <div class="tandem-connections-minor">{AJS.I18n.getText('tandem.connections.checked', time(checkedAt))}</div> : null}
    </>
  );
}
