package io.tandem.rest.baseline;

import io.tandem.plan.api.CauseShare;
import io.tandem.plan.api.DeviationCause;
import io.tandem.plan.api.DeviationReader.Answer;
import io.tandem.plan.api.DeviationReader.IssueAnswer;
import io.tandem.plan.baseline.port.ReleaseScope.Name;
import io.tandem.plan.deviation.DeviationView;
import io.tandem.shared.port.Texts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Why a release takes longer than its baseline planned, in person-days; positive is late. The causes come to {@code total} exactly, each issue’s to its own.
 *
 * @param compared issues with a plan and a begun work, of {@code all}
 * @param issues   the largest deviation first; those the reader may not see are left out and counted in {@code hidden}
 */
public record DeviationAnswer(long baseline, double planned, double actual, double total, List<CauseBody> causes, List<IssueBody> issues, long compared, long all, long hidden) {
    /** {@code key} is waiting, blocked, hold, review-waiting, rework, scope-added or estimate-error; {@code issues} how many issues it comes from. */
    public record CauseBody(String key, String name, double personDays, int issues) {
        static CauseBody of(CauseShare share, Texts texts) {
            return new CauseBody(share.cause().key(), texts.get("tandem.deviation.cause." + share.cause().key()), share.personDays(), share.issueIds().size());
        }
    }

    /** {@code causes} has what is not 0, by key. */
    public record IssueBody(String key, String summary, double planned, double actual, double total, Map<String, Double> causes) {
        static IssueBody of(IssueAnswer issue, Name name) {
            Map<String, Double> causes = new TreeMap<>();
            for (Map.Entry<DeviationCause, Double> cause : issue.causes().entrySet()) {
                causes.put(cause.getKey().key(), cause.getValue());
            }
            return new IssueBody(name.key(), name.summary(), issue.planned(), issue.actual(), issue.total(), causes);
        }
    }

    static DeviationAnswer of(DeviationView view, Texts texts) {
        Answer answer = view.answer();
        List<IssueBody> issues = answer.issues().stream().filter(issue -> view.names().containsKey(issue.issueId())).map(issue -> IssueBody.of(issue, view.names().get(issue.issueId()))).collect(Collectors.toList());
        return new DeviationAnswer(view.baseline().baseline().id(), answer.planned(), answer.actual(), answer.total(), answer.causes().stream().map(share -> CauseBody.of(share, texts)).toList(), issues,
            answer.issues().size(), answer.all(), answer.issues().size() - issues.size());
    }
}
