package io.tandem.ui.jira.review;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.tandem.review.GateService;
import io.tandem.review.ReviewRights;
import io.tandem.review.ReviewTexts;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.ReviewAction;
import io.tandem.review.model.Seat;
import io.tandem.shared.Actor;
import io.tandem.shared.Verdict;
import io.tandem.shared.port.CurrentUser;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Texts;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the issue panel shows: the issue's newest review with its seats, what stands between the viewer and starting work, and the viewer's buttons. Two queries. */
public final class ReviewPanelContext implements ContextProvider {
    private final GateService gate;
    private final ReviewRights rights;
    private final ProjectAccess access;
    private final CurrentUser currentUser;
    private final ReviewLook look;
    private final PageBuilderService pages;

    @Inject
    public ReviewPanelContext(GateService gate, ReviewRights rights, ProjectAccess access, CurrentUser currentUser, Texts texts, ReviewTexts reviewTexts, PageBuilderService pages) {
        this.gate = gate;
        this.rights = rights;
        this.access = access;
        this.currentUser = currentUser;
        this.look = new ReviewLook(texts, reviewTexts);
        this.pages = pages;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // The descriptor gives none.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> shown = new HashMap<>(context);
        Optional<Actor> viewer = currentUser.find();
        shown.put("isLoggedIn", viewer.isPresent());
        if (viewer.isPresent() && context.get("issue") instanceof Issue issue) {
            pages.assembler().resources().requireWebResource("io.tandem:review-panel");
            put(shown, viewer.get(), issue, gate.findLatest(issue.getId()));
        }
        return shown;
    }

    private void put(Map<String, Object> shown, Actor viewer, Issue issue, Optional<ChangeReview> latest) {
        Verdict verdict = gate.verdict(latest);
        shown.put("issueKey", issue.getKey());
        shown.put("isOpen", verdict.isAllowed());
        shown.put("gate", look.gate(verdict));
        shown.put("unblockers", look.unblockers(verdict));
        shown.put("hasReview", latest.isPresent());
        shown.put("mayOpen", latest.map(review -> review.state().isTerminal()).orElse(true) && access.mayEditIssue(viewer, issue.getKey()));
        latest.ifPresent(review -> putReview(shown, viewer, review));
    }

    private void putReview(Map<String, Object> shown, Actor viewer, ChangeReview review) {
        List<Seat> mine = rights.listSeatsAwaiting(review, viewer);
        shown.put("reviewId", String.valueOf(review.id()));
        shown.put("version", String.valueOf(review.version()));
        shown.put("title", review.proposal().title());
        shown.put("state", look.state(review.state()));
        shown.put("lozenge", ReviewLook.lozenge(review.state()));
        shown.put("impact", look.impact(review));
        shown.put("notes", look.notes(review));
        shown.put("seats", look.seats(review));
        shown.put("mySeat", mine.isEmpty() ? "" : mine.get(0).name());
        shown.put("maySubmit", rights.may(review, ReviewAction.SUBMIT, viewer));
        shown.put("mayImplement", rights.may(review, ReviewAction.IMPLEMENT, viewer));
        shown.put("due", review.isAwaitingDecision() ? review.times().due().toString() : "");
    }
}
