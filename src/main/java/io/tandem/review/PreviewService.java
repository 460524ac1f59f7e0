package io.tandem.review;

import io.tandem.review.input.ImpactInput;
import io.tandem.review.input.ProposalRules;
import io.tandem.review.model.BudgetEffect;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.DebtEffect;
import io.tandem.review.model.ImpactAssessment;
import io.tandem.review.model.ImpactPreview;
import io.tandem.review.model.ModuleEffect;
import io.tandem.review.model.RelatedIssue;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.ReviewedIssue;
import io.tandem.review.port.DebtStanding;
import io.tandem.review.port.ForecastPreview;
import io.tandem.review.port.RelatedIssues;
import io.tandem.review.port.ReviewFilter;
import io.tandem.review.port.ReviewStore;
import io.tandem.review.port.ReviewedIssues;
import io.tandem.shared.Actor;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.ProjectAccess;
import java.util.List;
import java.util.Set;

/** What a change would do to its release, its budget and the register, for the form and for the board. Writes nothing. */
public final class PreviewService {
    private static final Set<ReviewState> UNDER_WAY = Set.of(ReviewState.APPROVED, ReviewState.IMPLEMENTED);
    /** Submitted again they are looked at again. */
    private static final Set<ReviewState> EDITABLE = Set.of(ReviewState.DRAFT, ReviewState.CHANGES_REQUESTED, ReviewState.LAPSED);
    private static final int MOST_REVIEWS = 500;
    private static final int MOST_RELATED = 50;

    private final ReviewStore store;
    private final ReviewedIssues issues;
    private final ProjectAccess access;
    private final BoardService boards;
    private final ForecastPreview forecast;
    private final DebtStanding debts;
    private final RelatedIssues related;
    private final ModuleCheck modules;

    public PreviewService(ReviewStore store, ReviewedIssues issues, ProjectAccess access, BoardService boards, ForecastPreview forecast, DebtStanding debts, RelatedIssues related, ModuleCheck modules) {
        this.store = store;
        this.issues = issues;
        this.access = access;
        this.boards = boards;
        this.forecast = forecast;
        this.debts = debts;
        this.related = related;
        this.modules = modules;
    }

    /** @throws NotFoundException when the review is missing or its issue may not be seen */
    public ImpactPreview preview(Actor actor, long id) {
        ChangeReview review = store.find(id).filter(found -> access.maySeeIssue(actor, found.issue().key())).orElseThrow(() -> new NotFoundException(Problem.of("review.unknown", id)));
        ImpactAssessment written = review.proposal().impact();
        ModuleEffect effect = EDITABLE.contains(review.state()) ? modules.of(review.issue().projectKey(), review.issue().id(), written) : review.handling().modules();
        return preview(actor, review.issue().projectKey(), written, effect, id);
    }

    /** The same for an assessment nobody has saved. @throws NotFoundException when the issue is missing or may not be seen */
    public ImpactPreview preview(Actor actor, String issueKey, ImpactInput input) {
        ReviewedIssue issue = visibleIssue(actor, issueKey);
        ImpactAssessment written = ProposalRules.readImpact(input, boards.currency(issue.projectKey()));
        return preview(actor, issue.projectKey(), written, modules.of(issue.projectKey(), issue.id(), written), 0);
    }

    /** The issues this change may affect. @throws NotFoundException when the issue is missing or may not be seen */
    public List<RelatedIssue> listRelated(Actor actor, String issueKey, List<String> components) {
        return related.list(actor, visibleIssue(actor, issueKey).key(), components, MOST_RELATED);
    }

    private ReviewedIssue visibleIssue(Actor actor, String issueKey) {
        return issues.find(issueKey).filter(issue -> access.maySeeIssue(actor, issue.key())).orElseThrow(() -> new NotFoundException(Problem.at("issueKey", "issue.unknown", issueKey)));
    }

    private ImpactPreview preview(Actor actor, String projectKey, ImpactAssessment written, ModuleEffect effect, long id) {
        ImpactAssessment impact = effect.applyTo(written);
        DebtStanding.Debt owed = debts.get(projectKey);
        DebtEffect debt = new DebtEffect(owed.items(), owed.principal(), owed.interest(), Math.max(0, owed.principal() + impact.quality().debtPersonDays()));
        BudgetEffect budget = impact.release().isEmpty() ? null : budget(actor, projectKey, impact, id);
        return new ImpactPreview(forecast.preview(projectKey, impact), budget, debt, written, effect);
    }

    private BudgetEffect budget(Actor actor, String projectKey, ImpactAssessment impact, long id) {
        List<ChangeReview> all = store.listHeads(List.of(projectKey), ReviewFilter.all().inStates(UNDER_WAY), List.of(), MOST_REVIEWS).stream()
                .filter(review -> review.id() != id && review.proposal().impact().release().equalsIgnoreCase(impact.release())).toList();
        Set<String> visible = access.listVisibleIssues(actor, all.stream().map(review -> review.issue().key()).distinct().toList());
        ReleaseBudget budget = new ReleaseBudget(boards.rate(projectKey));
        all.stream().filter(review -> review.findDecision().isPresent() && visible.contains(review.issue().key())).forEach(budget::add);
        return budget.with(impact);
    }
}
