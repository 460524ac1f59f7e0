import { useContext, useState } from 'preact/hooks';
import { CauseBar, classOf } from './causeBar';
import { day, number } from './format';
import { Heading, Prefix } from './heading';
import { issues, page } from './links';
import type { Joint, Release, Status } from './model';
import { StatusMark } from './status';

const SHOWN = 3;

/** Why releases are late: the latest first, each with its causes. */
export function Releases({ joint }: { joint: Joint }) {
  const [isWhole, setWhole] = useState(false);
  const id = `${useContext(Prefix)}-releases`;
  const releases = [...(joint.releases ?? [])].sort((one, other) => (other.lateWorkingDays ?? -Infinity) - (one.lateWorkingDays ?? -Infinity) || one.releaseDate.localeCompare(other.releaseDate));
  const order = [...new Set(releases.flatMap((release) => release.causes.map((cause) => cause.key)))];
  return (
    <section class="tandem-joint-answer tandem-joint-releases" aria-labelledby={id}>
      <Heading id={id}>{AJS.I18n.getText('tandem.joint.releases')}</Heading>
      {releases.length === 0 && <NoReleases projects={joint.projects} />}
      {(isWhole ? releases : releases.slice(0, SHOWN)).map((release) => <ReleaseBlock key={release.id} release={release} order={order} />)}
      {releases.length > SHOWN && (
        <button type="button" class="aui-button aui-button-link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? AJS.I18n.getText('tandem.joint.releases.fewer') : AJS.I18n.getText('tandem.joint.releases.all', releases.length)}
        </button>
      )}
    </section>
  );
}

function NoReleases({ projects }: { projects: string[] }) {
  return (
    <p class="tandem-joint-none">{AJS.I18n.getText('tandem.joint.releases.none')}{projects.length === 1 && (
      <> <a href={page(projects[0]!, 'com.atlassian.jira.jira-projects-plugin:release-page')}>{AJS.I18n.getText('tandem.joint.releases.open')}</a></>
    )}</p>
  );
}

function ReleaseBlock({ release, order }: { release: Release; order: string[] }) {
  return (
    <article class="tandem-joint-release" data-release={release.id}>
      <div class="tandem-joint-release-head">
        <Heading below={1}><a href={issues(`project = "${release.project}" AND fixVersion = ${release.id}`)}>{release.name}</a> <span class="tandem-joint-key">{release.project}</span></Heading>
        <StatusMark status={standing(release)} words={lateness(release)} />
      </div>
      <dl class="tandem-joint-dates">
        <Day name={AJS.I18n.getText('tandem.joint.release.due')} on={release.releaseDate} />
        <Day name={AJS.I18n.getText('tandem.joint.release.p50')} on={release.p50} />
        <Day name={AJS.I18n.getText('tandem.joint.release.p85')} on={release.p85} />
        {release.buffer && <BufferLine release={release} buffer={release.buffer} />}
      </dl>
      <Causes release={release} order={order} />
      {(release.missing ?? []).map((sentence) => <p class="tandem-joint-none" key={sentence}>{sentence}</p>)}
    </article>
  );
}

function Day({ name, on }: { name: string; on: string | null }) {
  return <div><dt>{name}</dt><dd>{on ? day(on) : AJS.I18n.getText('tandem.joint.release.unknown')}</dd></div>;
}

function standing({ lateWorkingDays, releaseDate, p85 }: Release): Exclude<Status, 'NEUTRAL'> {
  if (lateWorkingDays === null) return 'NO_DATA';
  if (lateWorkingDays > 0) return 'BAD';
  return p85 && p85.slice(0, 10) > releaseDate.slice(0, 10) ? 'WATCH' : 'GOOD';
}

function lateness(release: Release): string {
  const late = release.lateWorkingDays;
  if (late === null) return AJS.I18n.getText('tandem.joint.release.no.forecast');
  if (late > 0) return AJS.I18n.getText('tandem.joint.release.late', number(late));
  if (standing(release) === 'WATCH') return AJS.I18n.getText('tandem.joint.release.risk');
  return late < 0 ? AJS.I18n.getText('tandem.joint.release.early', number(-late)) : AJS.I18n.getText('tandem.joint.on.time');
}

function BufferLine({ release, buffer }: { release: Release; buffer: NonNullable<Release['buffer']> }) {
  const status = buffer.zone && ({ GREEN: 'GOOD', YELLOW: 'WATCH', RED: 'BAD' } as const)[buffer.zone];
  const used = buffer.penetration === null ? '–' : number(buffer.penetration);
  return (
    <div>
      <dt>{AJS.I18n.getText('tandem.joint.release.buffer')}</dt>
      <dd>
        <a href={page(release.project, 'tandem-release-buffer', { release: String(release.id) })}>
          {buffer.completion === null ? AJS.I18n.getText('tandem.joint.release.buffer.used', used) : AJS.I18n.getText('tandem.joint.release.buffer.at', used, number(buffer.completion))}
        </a> {status && <StatusMark status={status} />}
      </dd>
    </div>
  );
}

/** Numbered in bar and list alike, so that neither needs its colours. */
function Causes({ release, order }: { release: Release; order: string[] }) {
  const causes = release.causes.filter((cause) => cause.personDays !== 0);
  if (causes.length === 0) return null;
  const total = release.deviationPersonDays ?? causes.reduce((sum, cause) => sum + cause.personDays, 0);
  return (
    <div class="tandem-joint-causes">
      <div class="tandem-joint-causes-title">{release.baseline ? AJS.I18n.getText('tandem.joint.causes.baseline', signed(total), release.baseline) : AJS.I18n.getText('tandem.joint.causes', signed(total))}</div>
      <CauseBar causes={causes} order={order} total={total} />
      <ol>
        {causes.map((cause) => {
          const number = order.indexOf(cause.key) + 1;
          const words = <>{cause.name} <b>{signed(cause.personDays)}</b></>;
          return (
            <li key={cause.key} value={number} data-cause={cause.key}>
              <span class={`tandem-joint-number ${classOf(order, cause.key)}`} aria-hidden="true">{number}</span>
              {cause.jql ? <a href={issues(cause.jql)} title={AJS.I18n.getText('tandem.joint.show.issues.of', cause.name)}>{words}</a> : <span>{words}</span>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** With its sign, in person-days; days given back have the real minus. */
function signed(days: number): string {
  const words = number(Math.abs(days));
  return AJS.I18n.getText('tandem.joint.unit.PERSON_DAYS', days < 0 ? `−${words}` : `+${words}`);
}
