package io.tandem.wiring.jira;

import io.tandem.adapter.jira.plan.JiraReleaseWork.Repayments;
import io.tandem.debt.model.DebtFilter;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.DecisionState;
import io.tandem.debt.model.IssueRef;
import io.tandem.debt.model.ReleaseRef;
import io.tandem.debt.port.DebtListener;
import io.tandem.debt.port.DebtStore;
import io.tandem.plan.api.BufferCause;
import io.tandem.plan.api.BufferDraw;
import io.tandem.plan.api.BufferDraws;
import io.tandem.plan.api.BufferLedger;
import io.tandem.plan.api.DrawSource;
import io.tandem.shared.Actor;
import io.tandem.shared.port.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Debts in the words of the buffer: neither knows the other. A debt draws its principal (mean, person-days) on the release it is planned for or being repaid in. A debt that is repaid has used its share
 * and keeps it; if it came cheaper, its principal is put right and the difference comes back.
 */
public final class DebtDraws implements DebtListener, BufferDraws, Repayments {
    private static final Set<DecisionState> PLANNED = EnumSet.of(DecisionState.PLANNED, DecisionState.IN_REPAYMENT);
    private static final Set<DecisionState> CARRIED = EnumSet.of(DecisionState.PLANNED, DecisionState.IN_REPAYMENT, DecisionState.REPAID);
    private static final int PIECE = 500;

    private final BufferLedger ledger;
    private final DebtStore debts;
    private final CurrentUser currentUser;
    private final Clock clock;

    public DebtDraws(BufferLedger ledger, DebtStore debts, CurrentUser currentUser, Clock clock) {
        this.ledger = ledger;
        this.debts = debts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public void changed(DebtItem before, DebtItem after) {
        Actor actor = currentUser.find().orElse(Actor.HOUSE);
        Optional<BufferDraw> now = draw(after, CARRIED);
        draw(before, PLANNED).filter(old -> now.filter(draw -> draw.releaseId() == old.releaseId()).isEmpty())
            .ifPresent(old -> ledger.settle(new BufferDraw(old.projectKey(), old.releaseId(), old.cause(), old.source(), 0, old.unit(), null), actor));
        now.ifPresent(draw -> ledger.settle(draw, actor));
    }

    @Override
    public List<BufferDraw> list(String projectKey, long releaseId, String releaseName) {
        return planned(projectKey, releaseId).stream().flatMap(item -> draw(item, PLANNED).stream()).toList();
    }

    @Override
    public Set<Long> listIssues(String projectKey, long releaseId) {
        return planned(projectKey, releaseId).stream().flatMap(item -> item.facts().issues().stream()).map(IssueRef::id).collect(Collectors.toSet());
    }

    private List<DebtItem> planned(String projectKey, long releaseId) {
        DebtFilter filter = DebtFilter.everythingIn(projectKey, LocalDate.now(clock)).withDecisions(PLANNED).inRelease(releaseId);
        List<DebtItem> all = new ArrayList<>();
        List<DebtItem> piece;
        do {
            piece = debts.listAfter(filter, all.isEmpty() ? 0 : all.get(all.size() - 1).id(), PIECE);
            all.addAll(piece);
        } while (piece.size() == PIECE);
        return all;
    }

    private static Optional<BufferDraw> draw(DebtItem item, Set<DecisionState> states) {
        ReleaseRef release = item == null || !states.contains(item.decision().state()) ? null : item.facts().targetRelease();
        return release == null ? Optional.empty() : Optional.of(new BufferDraw(item.facts().projectKey(), release.id(), BufferCause.DEBT,
            DrawSource.of(DrawSource.Kind.DEBT, item.id(), item.facts().title()), item.facts().cost().principal().mean(), BufferDraw.Unit.PERSON_DAYS, null));
    }
}
