package io.tandem.testing.debt;

import io.tandem.debt.DebtQuery;
import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.model.DebtCost;
import io.tandem.debt.model.DebtFacts;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.DebtKind;
import io.tandem.debt.model.DebtOrigin;
import io.tandem.debt.model.DebtSeverity;
import io.tandem.debt.model.Decision;
import io.tandem.debt.model.DecisionState;
import io.tandem.debt.model.IssueRef;
import io.tandem.debt.model.ReleaseRef;
import io.tandem.debt.model.Wsjf;
import io.tandem.shared.Actor;
import io.tandem.shared.ThreePoint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Builds debt items for tests; what a test does not say is something sound. */
public final class DebtItems {
    public static final Actor ADA = new Actor("ada", "Ada Architect");
    public static final Actor DEV = new Actor("dev", "Dev Developer");
    public static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");
    public static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private String project = "DEMO";
    private ComponentRef component;
    private String title = "Payment gateway has no tests";
    private String description = "";
    private DebtKind kind = DebtKind.CODE;
    private DebtOrigin origin = DebtOrigin.MANUAL;
    private DebtCost cost = new DebtCost(ThreePoint.exactly(5), 2, 0.5);
    private DebtSeverity severity = DebtSeverity.MEDIUM;
    private Actor owner;
    private ReleaseRef release;
    private Decision decision = Decision.open(ADA, NOW);
    private Wsjf wsjf;
    private final List<Long> dependsOn = new ArrayList<>();
    private final List<IssueRef> issues = new ArrayList<>();

    private DebtItems() { }

    public static DebtItems debt() {
        return new DebtItems();
    }

    public static DebtItems debt(String title) {
        return new DebtItems().titled(title);
    }

    public DebtItems in(String projectKey) {
        project = projectKey;
        return this;
    }

    public DebtItems inComponent(long id, String name) {
        component = new ComponentRef(id, name);
        return this;
    }

    public DebtItems titled(String text) {
        title = text;
        return this;
    }

    public DebtItems described(String text) {
        description = text;
        return this;
    }

    public DebtItems ofKind(DebtKind wanted) {
        kind = wanted;
        return this;
    }

    public DebtItems from(DebtOrigin wanted) {
        origin = wanted;
        return this;
    }

    public DebtItems costing(double principal, double interest, double likelihood) {
        cost = new DebtCost(ThreePoint.exactly(principal), interest, likelihood);
        return this;
    }

    public DebtItems severe(DebtSeverity wanted) {
        severity = wanted;
        return this;
    }

    public DebtItems ownedBy(Actor person) {
        owner = person;
        return this;
    }

    public DebtItems targeting(long releaseId, String name) {
        release = new ReleaseRef(releaseId, name);
        return this;
    }

    public DebtItems decided(DecisionState state) {
        decision = new Decision(state, ADA, NOW, "", null);
        return this;
    }

    public DebtItems acceptedUntil(LocalDate day) {
        decision = new Decision(DecisionState.ACCEPTED, ADA, NOW, "The module is replaced next year.", day);
        return this;
    }

    public DebtItems linkedTo(long issueId, String issueKey) {
        issues.add(new IssueRef(issueId, issueKey, ""));
        return this;
    }

    public DebtItems pointed(int value, int urgency, int riskReduction, int size) {
        wsjf = new Wsjf(value, urgency, riskReduction, size);
        return this;
    }

    public DebtItems waitingFor(long debtId) {
        dependsOn.add(debtId);
        return this;
    }

    public DebtItem build() {
        DebtFacts facts = new DebtFacts(project, component, title, description, kind, origin, cost, severity, owner, release, issues, wsjf, dependsOn);
        return DebtItem.recorded(facts, decision, ADA, NOW);
    }

    /** Asks for the whole register of a project. */
    public static DebtQuery everythingIn(String projectKey) {
        return new DebtQuery(projectKey, null, List.of(), List.of(), List.of(), List.of(), null, null, null, null);
    }
}
