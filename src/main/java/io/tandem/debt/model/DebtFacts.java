package io.tandem.debt.model;

import io.tandem.shared.Actor;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What people know and say about a debt; everything but the decision.
 *
 * @param component     the part of the product it sits in, or null
 * @param owner         who looks after it, or null
 * @param targetRelease the release it is to be repaired in, or null
 * @param issues        the linked issues, each once
 * @param wsjf          the team's relative points, or null where it does not use them
 * @param dependsOn     the numbers of the items that have to be repaid before this one; items of the same project, each once, never in a circle
 */
public record DebtFacts(String projectKey, ComponentRef component, String title, String description, DebtKind kind, DebtOrigin origin, DebtCost cost,
                        DebtSeverity severity, Actor owner, ReleaseRef targetRelease, List<IssueRef> issues, Wsjf wsjf, List<Long> dependsOn) {
    public DebtFacts {
        Objects.requireNonNull(projectKey, "projectKey");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(severity, "severity");
        description = description == null ? "" : description;
        issues = List.copyOf(issues);
        dependsOn = dependsOn.stream().distinct().sorted().toList();
    }

    public Optional<ComponentRef> findComponent() {
        return Optional.ofNullable(component);
    }

    public Optional<Actor> findOwner() {
        return Optional.ofNullable(owner);
    }

    public Optional<ReleaseRef> findTargetRelease() {
        return Optional.ofNullable(targetRelease);
    }

    public Optional<Wsjf> findWsjf() {
        return Optional.ofNullable(wsjf);
    }

    public DebtFacts withIssues(List<IssueRef> linked) {
        return new DebtFacts(projectKey, component, title, description, kind, origin, cost, severity, owner, targetRelease, linked, wsjf, dependsOn);
    }

    public DebtFacts waitingFor(List<Long> ids) {
        return new DebtFacts(projectKey, component, title, description, kind, origin, cost, severity, owner, targetRelease, issues, wsjf, ids);
    }

    /** @param wanted null for nobody */
    public DebtFacts ownedBy(Actor wanted) {
        return new DebtFacts(projectKey, component, title, description, kind, origin, cost, severity, wanted, targetRelease, issues, wsjf, dependsOn);
    }

    /** @param wanted null for none */
    public DebtFacts inComponent(ComponentRef wanted) {
        return new DebtFacts(projectKey, wanted, title, description, kind, origin, cost, severity, owner, targetRelease, issues, wsjf, dependsOn);
    }

    /** @param wanted null for none */
    public DebtFacts targeting(ReleaseRef wanted) {
        return new DebtFacts(projectKey, component, title, description, kind, origin, cost, severity, owner, wanted, issues, wsjf, dependsOn);
    }

    public DebtFacts severe(DebtSeverity wanted) {
        return new DebtFacts(projectKey, component, title, description, kind, origin, cost, wanted, owner, targetRelease, issues, wsjf, dependsOn);
    }

    public DebtFacts ofKind(DebtKind wanted) {
        return new DebtFacts(projectKey, component, title, description, wanted, origin, cost, severity, owner, targetRelease, issues, wsjf, dependsOn);
    }

    public DebtFacts costing(DebtCost wanted) {
        return new DebtFacts(projectKey, component, title, description, kind, origin, wanted, severity, owner, targetRelease, issues, wsjf, dependsOn);
    }
}
