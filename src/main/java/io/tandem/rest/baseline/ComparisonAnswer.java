package io.tandem.rest.baseline;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.plan.baseline.ComparisonView;
import io.tandem.plan.baseline.ComparisonView.Line;
import io.tandem.plan.baseline.ComparisonView.Side;
import io.tandem.plan.baseline.model.ReleaseBaseline;
import io.tandem.plan.baseline.model.ScopeIssue;
import io.tandem.rest.baseline.BaselineAnswer.TotalsBody;
import java.util.List;

/**
 * What changed from a baseline to another one, or to the release as it is now.
 *
 * @param with   the other baseline; missing for now
 * @param issues those that differ and the reader may see
 * @param counts of all issues that differ; {@code hidden} of them are not listed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComparisonAnswer(NameBody baseline, NameBody with, SideBody before, SideBody after, List<IssueBody> issues, ComparisonView.Counts counts) {
    /** A baseline by its name. */
    public record NameBody(long id, String name, String at) {
        static NameBody of(ReleaseBaseline baseline) {
            return baseline == null ? null : new NameBody(baseline.id(), baseline.name(), baseline.at().toString());
        }
    }

    /** Days and sums; {@code movedWorkingDays} is the way from the baseline's release day to this one, positive for later. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SideBody(String start, String due, TotalsBody totals, Long movedWorkingDays) {
        static SideBody of(Side side, double hoursPerDay) {
            return new SideBody(BaselineAnswer.text(side.start()), BaselineAnswer.text(side.due()), TotalsBody.of(side.totals(), hoursPerDay), side.movedWorkingDays());
        }
    }

    /** {@code change} is ADDED, REMOVED or CHANGED. Without a summary the issue was deleted. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IssueBody(String change, String key, String summary, SizeBody before, SizeBody after) {
        static IssueBody of(Line line, double hoursPerDay) {
            return new IssueBody(line.kind().name(), line.key(), line.summary(), SizeBody.of(line.before(), hoursPerDay), SizeBody.of(line.after(), hoursPerDay));
        }
    }

    /** What was planned for an issue; what nobody entered is missing. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SizeBody(Double personDays, Double points, String due) {
        static SizeBody of(ScopeIssue issue, double hoursPerDay) {
            return issue == null ? null : new SizeBody(issue.seconds() == null ? null : Double.valueOf(BaselineAnswer.personDays(issue.seconds(), hoursPerDay)), BaselineAnswer.rounded(issue.points()),
                BaselineAnswer.text(issue.due()));
        }
    }

    static ComparisonAnswer of(ComparisonView view) {
        double hours = view.hoursPerDay();
        return new ComparisonAnswer(NameBody.of(view.baseline()), NameBody.of(view.with()), SideBody.of(view.before(), hours), SideBody.of(view.after(), hours),
            view.lines().stream().map(line -> IssueBody.of(line, hours)).toList(), view.counts());
    }
}
