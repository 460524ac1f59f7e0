import { FactsNotice } from './facts';
import { day, lastDay, moment } from './format';
import type { Facts, Figure, Joint, Source } from './model';
import { sourceName } from './words';
import { call } from '../shared/rest';

const SINGLE = 2;

/** Projects without figures: each by itself, many in a list that opens. */
export function FactsNotices({ facts, onReady }: { facts: Facts[]; onReady: () => void }) {
  const open = facts.filter((one) => one.state !== 'BUILT');
  const notices = open.map((one) => <FactsNotice key={`${one.project}${one.state}`} facts={one} onReady={onReady} />);
  if (open.length <= SINGLE) return <>{notices}</>;
  return <details class="tandem-facts-many"><summary>{AJS.I18n.getText('tandem.joint.facts.none.many', open.length, open.map((one) => one.project).join(', '))}</summary>{notices}</details>;
}

/** Projects the reader does not see. */
export function LeftOut({ projects }: { projects: string[] }) {
  if (projects.length === 0) return null;
  return <div class="aui-message aui-message-warning tandem-joint-notice" role="status"><p>{AJS.I18n.getText('tandem.joint.left.out.projects', projects.join(', '))}</p></div>;
}

/** Which sources are silent, and since when: the numbers from them are the last known. */
export function Silent({ figures }: { figures: Figure[] }) {
  const since = new Map<Source, string>();
  for (const { staleSince, source } of figures) {
    if (staleSince && source && (since.get(source) ?? staleSince) >= staleSince) since.set(source, staleSince);
  }
  if (since.size === 0) return null;
  return (
    <div class="aui-message aui-message-warning tandem-joint-notice" role="status">
      {[...since].map(([source, time]) => <p key={source}>{AJS.I18n.getText('tandem.joint.silent', sourceName(source), moment(time))}</p>)}
    </div>
  );
}

interface Problem {
  message: string;
  /** When what is still shown was read. */
  shown: string | undefined;
  onRetry: () => void;
  onConfigure: (() => void) | undefined;
}

export function Failure({ message, shown, onRetry, onConfigure }: Problem) {
  return (
    <div class="aui-message aui-message-error tandem-joint-notice" role="alert">
      <p>{message}</p>
      {shown && <p>{AJS.I18n.getText('tandem.joint.shown.still', moment(shown))}</p>}
      <p class="tandem-joint-ways">
        <button type="button" class="aui-button tandem-joint-retry" onClick={onRetry}>{AJS.I18n.getText('tandem.joint.retry')}</button>
        {onConfigure && <button type="button" class="aui-button aui-button-link" onClick={onConfigure}>{AJS.I18n.getText('tandem.joint.configure')}</button>}
      </p>
    </div>
  );
}

/** The places of figures while they are read. */
export function Skeleton({ columns }: { columns: number }) {
  return (
    <div class="tandem-joint-skeleton">
      <p class="assistive" role="status">{AJS.I18n.getText('tandem.joint.loading')}</p>
      <div class="tandem-joint-columns" data-columns={columns} aria-hidden="true">
        {Array.from({ length: columns }, (_, column) => <div class="tandem-joint-column" key={column}>{Array.from({ length: 5 }, (_unused, row) => <span class="tandem-joint-bone" key={row} />)}</div>)}
      </div>
    </div>
  );
}

/** Of what, of when, and as fresh as what. */
export function Footer({ joint, isReading, onRefresh }: { joint: Joint; isReading: boolean; onRefresh: () => void }) {
  const asOf = joint.facts.map((facts) => facts.asOf).filter((time): time is string => time !== null).sort()[0];
  const mine = joint.facts.filter((facts) => facts.mayBuild && facts.state === 'BUILT');
  return (
    <footer class="tandem-joint-footer">
      <span>{subject(joint)} · {AJS.I18n.getText('tandem.joint.period', day(joint.from), lastDay(joint.to))}</span>
      {asOf && <span>{AJS.I18n.getText('tandem.joint.as.of.work')}: {moment(asOf)}</span>}
      <span>{AJS.I18n.getText('tandem.joint.read.at', moment(joint.readAt))}</span>
      <span class="tandem-joint-buttons">
        {mine.length > 0 && <button type="button" class="aui-button aui-button-link" onClick={() => { void rebuild(mine).then(onRefresh); }}>{AJS.I18n.getText('tandem.joint.rebuild')}</button>}
        <button type="button" class="aui-button aui-button-link tandem-joint-refresh" aria-disabled={isReading} onClick={() => { if (!isReading) onRefresh(); }}>{AJS.I18n.getText('tandem.joint.refresh')}</button>
      </span>
    </footer>
  );
}

function subject({ projects, scope }: Joint): string {
  const parts = scope?.filter ? [AJS.I18n.getText('tandem.joint.scope.filter', scope.filter.name)] : [projects.join(', ')];
  if (scope?.component) parts.push(AJS.I18n.getText('tandem.joint.scope.component', scope.component));
  if (scope?.release) parts.push(AJS.I18n.getText('tandem.joint.scope.release', scope.release));
  return parts.join(' · ');
}

/** Needed after the working time or the statuses’ categories changed; the figures shown stay until it is done. */
function rebuild(facts: Facts[]): Promise<unknown> {
  return Promise.allSettled(facts.map((one) => call('POST', `/facts/projects/${encodeURIComponent(one.project)}/backfill`)));
}
