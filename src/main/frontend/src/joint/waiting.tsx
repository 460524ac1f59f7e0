import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { day, number } from './format';
import { Heading } from './heading';
import { issue } from './links';
import type { Hold, Review } from './model';

const SHOWN = 5;

/** Reviews that wait for the board, the oldest first. */
export function Reviews({ reviews }: { reviews: Review[] }) {
  const oldest = [...reviews].sort((one, other) => other.waitingDays - one.waitingDays);
  return (
    <Waiting name="reviews" title={AJS.I18n.getText('tandem.joint.reviews')} none={AJS.I18n.getText('tandem.joint.reviews.none')}>
      {oldest.map((review) => (
        <li key={review.id}>
          <a href={issue(review.issueKey)}>{review.issueKey}</a> {review.title}
          <span class="tandem-joint-aside">{review.waitingDays < 1 ? AJS.I18n.getText('tandem.joint.review.today') : AJS.I18n.getText('tandem.joint.review.waiting', number(Math.floor(review.waitingDays)))}
            {review.overdue && <> <span class="aui-lozenge aui-lozenge-subtle aui-lozenge-error">{AJS.I18n.getText('tandem.joint.review.overdue')}</span></>}
          </span>
        </li>
      ))}
    </Waiting>
  );
}

/** Work that had to wait because somebody stopped it. */
export function Holds({ holds }: { holds: Hold[] }) {
  return (
    <Waiting name="holds" title={AJS.I18n.getText('tandem.joint.holds')} none={AJS.I18n.getText('tandem.joint.holds.none')}>
      {holds.map((hold) => (
        <li key={hold.id}>{hold.issueKey && <><a href={issue(hold.issueKey)}>{hold.issueKey}</a> </>}{hold.title}<span class="tandem-joint-aside">{AJS.I18n.getText('tandem.joint.unit.WORKING_DAYS', number(hold.days))} · {AJS.I18n.getText('tandem.joint.hold.since', day(hold.since))}</span></li>
      ))}
    </Waiting>
  );
}

function Waiting({ name, title, none, children }: { name: string; title: string; none: string; children: ComponentChildren[] }) {
  const [isWhole, setWhole] = useState(false);
  const more = children.length - SHOWN;
  return (
    <div class="tandem-joint-list" data-list={name}>
      <Heading below={1}>{title}</Heading>
      {children.length === 0 && <p class="tandem-joint-none">{none}</p>}
      <ul>{isWhole ? children : children.slice(0, SHOWN)}</ul>
      {more > 0 && !isWhole && <button type="button" class="aui-button aui-button-link" onClick={() => setWhole(true)}>{AJS.I18n.getText('tandem.joint.reviews.more', number(more))}</button>}
    </div>
  );
}
