import { useEffect, useState } from 'preact/hooks';
import { call, type Problem } from '../shared/rest';
import type { RelatedIssue } from './preview';
import { TagField } from './TagField';

const SHOWN = 6;
const PAUSE = 400;

interface Props { issueKey: string; components: string[]; values: string[]; problems: Problem[]; onChange: (values: string[]) => void }

/** The issues a change affects: named by hand, or picked from those that are proposed, each with the reason. */
export function AffectedIssues({ issueKey, components, values, problems, onChange }: Props) {
  const related = useRelated(issueKey, components);
  return (
    <>
      <TagField path="impact.issues" label={AJS.I18n.getText('tandem.review.field.issues')} hint={AJS.I18n.getText('tandem.plan.tag.hint')} problems={problems} values={values} onChange={onChange} />
      <Proposed issues={related} values={values} onChange={onChange} />
    </>
  );
}

/** Asks anew when the components change, once they rest. */
function useRelated(issueKey: string, components: string[]): RelatedIssue[] | undefined {
  const [related, setRelated] = useState<RelatedIssue[] | undefined>();
  const asked = components.join(',');
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      call<RelatedIssue[]>('GET', `/reviews/related?issueKey=${encodeURIComponent(issueKey)}&components=${encodeURIComponent(asked)}`)
        .then((found) => { if (isWanted) setRelated(found); }, () => { if (isWanted) setRelated(undefined); });
    }, PAUSE);
    return () => { isWanted = false; clearTimeout(timer); };
  }, [issueKey, asked]);
  return related;
}

export function Proposed({ issues, values, onChange }: { issues: RelatedIssue[] | undefined; values: string[]; onChange: (values: string[]) => void }) {
  const [isWhole, setIsWhole] = useState(false);
  if (!issues) return null;
  if (issues.length === 0) return <p class="tandem-review-quiet" id="tandem-review-related">{AJS.I18n.getText('tandem.plan.related.none')}</p>;
  const toggle = (key: string): void => onChange(values.includes(key) ? values.filter((other) => other !== key) : [...values, key]);
  return (
    <fieldset class="group tandem-review-related" id="tandem-review-related">
      <legend><span>{AJS.I18n.getText('tandem.plan.related')}</span></legend>
      <ul>
        {(isWhole ? issues : issues.slice(0, SHOWN)).map((issue) => (
          <li key={issue.key}>
            <input class="checkbox" type="checkbox" id={`tandem-related-${issue.key}`} checked={values.includes(issue.key)} onChange={() => toggle(issue.key)} />
            <label for={`tandem-related-${issue.key}`}>
              <span class="tandem-review-related-key">{issue.key}</span> {issue.summary} <span class="aui-lozenge aui-lozenge-subtle">{issue.status}</span>
              <span class="tandem-review-quiet">{issue.reasons.join(' · ')}</span>
            </label>
          </li>
        ))}
      </ul>
      {!isWhole && issues.length > SHOWN && <button type="button" class="aui-button aui-button-link" onClick={() => setIsWhole(true)}>{AJS.I18n.getText('tandem.plan.related.all', issues.length)}</button>}
    </fieldset>
  );
}
