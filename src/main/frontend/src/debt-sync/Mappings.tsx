import type { ComponentChildren } from 'preact';
import { count, days, type Mapping, type RatingMode, time } from './model';

/** Each of the servers' projects: when it was last in step, what that found, and what is wrong. */
export function Mappings({ mappings }: { mappings: Mapping[] }) {
  return <div class="tandem-sync-mappings">{mappings.map((mapping) => <Card key={`${mapping.connection} ${mapping.remoteKey}`} mapping={mapping} />)}</div>;
}

function Card({ mapping }: { mapping: Mapping }) {
  return (
    <section class="tandem-sync-mapping" data-remote={mapping.remoteKey}>
      <h3><a href={mapping.url} target="_blank" rel="noopener noreferrer">{mapping.remoteKey}</a> <span class="tandem-debt-aside">{mapping.connection}{mapping.serverVersion && ` · SonarQube ${mapping.serverVersion}`}{mapping.ratingMode && ` · ${modeLabel(mapping.ratingMode)}`}</span></h3>
      {mapping.message && (
        <div class="aui-message aui-message-warning" role="alert">
          <p>{mapping.message}</p>
          {mapping.failingSince && <p class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.sync.page.failing', time(mapping.failingSince))}</p>}
        </div>
      )}
      {mapping.formerRatingMode && mapping.ratingMode && (
        <div class="aui-message aui-message-info" role="status"><p>{AJS.I18n.getText('tandem.debt.sync.page.mode.changed', modeLabel(mapping.formerRatingMode), modeLabel(mapping.ratingMode))}</p></div>
      )}
      {mapping.succeededAt ? <Found mapping={mapping} /> : !mapping.message && <p>{AJS.I18n.getText('tandem.debt.sync.page.never')}</p>}
    </section>
  );
}

function Found({ mapping }: { mapping: Mapping }) {
  const counts = mapping.counts!;
  return (
    <>
      <p class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.sync.page.succeeded', time(mapping.succeededAt!))}{mapping.analysedAt && ` ${AJS.I18n.getText('tandem.debt.sync.page.analysed', time(mapping.analysedAt))}`}</p>
      <dl class="tandem-sync-counts">
        <Count name={AJS.I18n.getText('tandem.debt.sync.count.findings')}>{count(counts.findings)}</Count>
        <Count name={AJS.I18n.getText('tandem.debt.sync.count.created')}>{count(counts.created)}</Count>
        <Count name={AJS.I18n.getText('tandem.debt.sync.count.updated')}>{count(counts.updated)}</Count>
        <Count name={AJS.I18n.getText('tandem.debt.sync.count.closed')}>{count(counts.closed)}</Count>
        <Count name={AJS.I18n.getText('tandem.debt.sync.count.reopened')}>{count(counts.reopened)}</Count>
        <Count name={AJS.I18n.getText('tandem.debt.sync.count.unchanged')}>{count(counts.unchanged)}</Count>
        <Count name={AJS.I18n.getText('tandem.debt.sync.count.waiting')}>{count(counts.waiting)}</Count>
      </dl>
      <p>{AJS.I18n.getText('tandem.debt.sync.page.effort', days(mapping.debtMinutes ?? 0))}{mapping.effortMinutes !== undefined && ` ${AJS.I18n.getText('tandem.debt.sync.page.effort.server', days(mapping.effortMinutes), mapping.effortKey)}`}</p>
      {Object.keys(mapping.minutesByComponent ?? {}).length > 0 && <ByComponent minutes={mapping.minutesByComponent!} />}
    </>
  );
}

function Count({ name, children }: { name: string; children: ComponentChildren }) {
  return <div><dt>{name}</dt><dd>{children}</dd></div>;
}

function ByComponent({ minutes }: { minutes: Record<string, number> }) {
  const rows = Object.entries(minutes).sort(([, one], [, other]) => other - one);
  return (
    <details>
      <summary>{AJS.I18n.getText('tandem.debt.sync.page.components')}</summary>
      <table class="aui tandem-sync-components">
        <thead><tr><th scope="col">{AJS.I18n.getText('tandem.debt.sync.page.component')}</th><th scope="col" class="tandem-debt-number">{AJS.I18n.getText('tandem.debt.sync.page.days')}</th></tr></thead>
        <tbody>{rows.map(([name, of]) => <tr key={name}><th scope="row">{name || AJS.I18n.getText('tandem.debt.sync.page.component.none')}</th><td class="tandem-debt-number">{days(of)}</td></tr>)}</tbody>
      </table>
    </details>
  );
}

export function modeLabel(mode: RatingMode): string {
  return mode === 'QUALITIES' ? AJS.I18n.getText('tandem.debt.sync.mode.QUALITIES') : AJS.I18n.getText('tandem.debt.sync.mode.STANDARD');
}
