package io.tandem.rest.joint;

import io.tandem.debt.api.TopDebt;
import io.tandem.joint.model.JointScope;
import io.tandem.joint.model.JointView;
import io.tandem.joint.model.WaitingReview;
import io.tandem.metric.api.FactsState;
import io.tandem.shared.port.Texts;
import java.util.List;
import java.util.function.Predicate;

/** The joint view. Days are {@code yyyy-MM-dd}, {@code to} is the first day outside; times are ISO-8601 in UTC. {@code mayConnect} says whether the reader may connect servers. */
public record JointAnswer(List<String> projects, String from, String to, ScopeAnswer scope, String readAt, List<Facts> facts, List<SectionAnswer> sections, List<Review> reviews, List<Debt> debts,
                          List<ReleaseAnswer> releases, List<HoldAnswer> holds, boolean mayConnect) {
    /** The part of the projects this speaks of; all null for the whole of them. */
    public record ScopeAnswer(String component, String release, FilterAnswer filter) { }

    /** A saved search. */
    public record FilterAnswer(long id, String name) { }

    /** How far a project's facts are; {@code mayBuild} says whether the reader may ask for them. */
    public record Facts(String project, String state, Long jobId, String asOf, boolean mayBuild) { }

    /** One column: {@code TECHNICAL}, {@code DELIVERY} or {@code BETWEEN}. */
    public record SectionAnswer(String key, String name, List<FigureAnswer> figures) { }

    /** A review waiting for the board. */
    public record Review(long id, String issueKey, String title, String submitted, double waitingDays, boolean overdue) { }

    /** A debt worth paying first; principal in person-days, interest in person-days per month. */
    public record Debt(long id, String project, String title, String component, double principal, double interest, double priority, String decision) { }

    static JointAnswer of(JointView view, Texts texts, Predicate<String> mayBuild, boolean mayConnect) {
        return new JointAnswer(view.projectKeys(), view.range().from().toString(), view.range().to().toString(), scope(view.scope()), view.readAt().toString(),
                view.facts().stream().map(facts -> facts(facts, mayBuild)).toList(),
                view.sections().stream().map(section -> new SectionAnswer(section.key().name(), texts.get("tandem.joint.section." + section.key()),
                        section.figures().stream().map(figure -> FigureAnswer.of(figure, texts)).toList())).toList(),
                view.reviews().stream().map(JointAnswer::review).toList(), view.debts().stream().map(JointAnswer::debt).toList(),
                view.releases().stream().map(release -> ReleaseAnswer.of(release, texts)).toList(), view.holds().stream().map(HoldAnswer::of).toList(), mayConnect);
    }

    private static ScopeAnswer scope(JointScope scope) {
        return new ScopeAnswer(scope.component(), scope.release(), scope.findFilter().map(filter -> new FilterAnswer(filter.id(), filter.name())).orElse(null));
    }

    private static Facts facts(FactsState facts, Predicate<String> mayBuild) {
        return new Facts(facts.projectKey(), facts.state().name(), facts.jobId(), facts.asOf() == null ? null : facts.asOf().toString(), mayBuild.test(facts.projectKey()));
    }

    private static Review review(WaitingReview review) {
        return new Review(review.id(), review.issueKey(), review.title(), review.submitted().toString(), review.waitingDays(), review.isOverdue());
    }

    private static Debt debt(TopDebt debt) {
        return new Debt(debt.id(), debt.project(), debt.title(), debt.component(), debt.principal(), debt.interest(), debt.priority(), debt.decision());
    }
}
