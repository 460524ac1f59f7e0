package io.tandem.debt;

import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.model.DebtCost;
import io.tandem.debt.model.DebtFacts;
import io.tandem.debt.model.DebtKind;
import io.tandem.debt.model.DebtOrigin;
import io.tandem.debt.model.DebtSeverity;
import io.tandem.debt.model.IssueRef;
import io.tandem.debt.model.ReleaseRef;
import io.tandem.debt.model.Wsjf;
import io.tandem.debt.port.DebtGraph;
import io.tandem.debt.port.LinkedIssues;
import io.tandem.debt.port.ProjectParts;
import io.tandem.shared.Actor;
import io.tandem.shared.Problems;
import io.tandem.shared.ThreePoint;
import io.tandem.shared.port.People;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns what somebody sent into facts, telling everything that is wrong with it at once. */
public final class DebtInputReader {
    private final ProjectParts parts;
    private final People people;
    private final LinkedIssues issues;
    private final DebtDependencies dependencies;

    public DebtInputReader(ProjectParts parts, People people, LinkedIssues issues, DebtGraph graph) {
        this.parts = parts;
        this.people = people;
        this.issues = issues;
        this.dependencies = new DebtDependencies(graph);
    }

    /**
     * @param projectKey the project the item belongs to, already known to be visible
     * @param origin     what counts when the input names none
     * @param current    what holds so far, or null for a new item: a component, release or owner that is no longer there may stay, and links the person cannot see do
     * @return the facts; empty exactly when problems were noted
     */
    Optional<DebtFacts> read(Actor actor, String projectKey, DebtInput input, DebtOrigin origin, DebtFacts current, Problems problems) {
        int before = problems.list().size();
        checkTexts(input, problems);
        DebtKind kind = Fields.oneOf(DebtKind.class, input.kind(), DebtKind.CODE, "kind", problems);
        DebtOrigin from = Fields.oneOf(DebtOrigin.class, input.origin(), origin, "origin", problems);
        DebtSeverity severity = Fields.oneOf(DebtSeverity.class, input.severity(), DebtSeverity.MEDIUM, "severity", problems);
        checkCost(input, problems);
        ComponentRef component = component(projectKey, input.component(), current == null ? null : current.component(), problems);
        ReleaseRef release = release(projectKey, input.targetRelease(), current == null ? null : current.targetRelease(), problems);
        Actor owner = owner(input.owner(), current == null ? null : current.owner(), problems);
        List<IssueRef> linked = issues(actor, input.issues(), problems);
        Wsjf wsjf = WsjfReader.read(input.wsjf(), problems);
        checkDependencies(projectKey, input.dependsOn(), problems);
        return problems.list().size() > before ? Optional.empty()
            : Optional.of(withHidden(actor, current, new DebtFacts(projectKey, component, input.title().strip(), Fields.text(input.description()), kind, from, cost(input), severity, owner, release, linked, wsjf,
                input.dependsOn())));
    }

    private static boolean names(String wanted, long id, String name) {
        return wanted.strip().equals(String.valueOf(id)) || wanted.strip().equalsIgnoreCase(name);
    }

    // The person cannot have meant to unlink what they cannot see. The links as they are stay untouched when they come to the same.
    private DebtFacts withHidden(Actor actor, DebtFacts current, DebtFacts facts) {
        if (current == null || current.issues().isEmpty()) {
            return facts;
        }
        List<IssueRef> before = current.issues();
        Map<Long, IssueRef> visible = issues.listVisible(actor, before.stream().map(IssueRef::id).toList());
        List<IssueRef> after = new ArrayList<>(facts.issues());
        before.stream().filter(issue -> !visible.containsKey(issue.id())).forEach(after::add);
        return facts.withIssues(ids(before).equals(ids(after)) ? before : after);
    }

    private static Set<Long> ids(List<IssueRef> issues) {
        return issues.stream().map(IssueRef::id).collect(Collectors.toSet());
    }

    private void checkDependencies(String projectKey, List<Long> ids, Problems problems) {
        if (ids.size() > DebtLimits.DEPENDENCIES) {
            problems.require(false, "dependsOn", "debt.dependency.many", DebtLimits.DEPENDENCIES);
        } else {
            dependencies.checkExisting(projectKey, ids, problems);
        }
    }

    private static void checkTexts(DebtInput input, Problems problems) {
        problems.require(!Fields.isBlank(input.title()), "title", "debt.title.missing");
        Fields.checkText(input.title(), DebtLimits.TITLE, "title", problems);
        Fields.checkText(input.description(), DebtLimits.DESCRIPTION, "description", problems);
    }

    private static void checkCost(DebtInput input, Problems problems) {
        checkPrincipal(input, problems);
        if (input.interest() != null) {
            Fields.checkDays(input.interest(), "interest", problems);
        }
        if (input.likelihood() != null) {
            problems.require(input.likelihood() >= 0 && input.likelihood() <= 1, "likelihood", "debt.likelihood.range");
        } else {
            problems.require(input.interest() == null || input.interest() == 0, "likelihood", "debt.likelihood.missing");
        }
    }

    private static void checkPrincipal(DebtInput input, Problems problems) {
        if (input.likely() == null) {
            problems.require(false, "principal", "debt.principal.missing");
            return;
        }
        problems.require(input.likely() > 0, "principal.likely", "debt.principal.positive");
        for (Double days : new Double[] {input.low(), input.likely(), input.high()}) {
            if (days != null && !(days >= 0 && days <= DebtLimits.MOST_DAYS)) {
                Fields.checkDays(days, "principal", problems);
                return;
            }
        }
        problems.require(orElse(input.low(), input.likely()) <= input.likely() && input.likely() <= orElse(input.high(), input.likely()), "principal", "debt.principal.order");
    }

    private static DebtCost cost(DebtInput input) {
        ThreePoint principal = new ThreePoint(orElse(input.low(), input.likely()), input.likely(), orElse(input.high(), input.likely()));
        return new DebtCost(principal, orElse(input.interest(), 0.0), orElse(input.likelihood(), 0.0));
    }

    private static double orElse(Double value, double otherwise) {
        return value == null ? otherwise : value;
    }

    ComponentRef component(String projectKey, String wanted, ComponentRef current, Problems problems) {
        if (Fields.isBlank(wanted)) {
            return null;
        }
        Optional<ComponentRef> found = Fields.pick(parts.listComponents(projectKey), wanted, ComponentRef::id, ComponentRef::name)
            .or(() -> Optional.ofNullable(current).filter(known -> names(wanted, known.id(), known.name())));
        problems.require(found.isPresent(), "component", "debt.component.unknown", Fields.shortened(wanted));
        return found.orElse(null);
    }

    ReleaseRef release(String projectKey, String wanted, ReleaseRef current, Problems problems) {
        if (Fields.isBlank(wanted)) {
            return null;
        }
        Optional<ReleaseRef> found = Fields.pick(parts.listReleases(projectKey), wanted, ReleaseRef::id, ReleaseRef::name)
            .or(() -> Optional.ofNullable(current).filter(known -> names(wanted, known.id(), known.name())));
        problems.require(found.isPresent(), "targetRelease", "debt.release.unknown", Fields.shortened(wanted));
        return found.orElse(null);
    }

    Actor owner(String wanted, Actor current, Problems problems) {
        if (Fields.isBlank(wanted)) {
            return null;
        }
        Optional<Actor> found = people.find(wanted.strip()).or(() -> people.findByName(wanted.strip()))
            .or(() -> Optional.ofNullable(current).filter(known -> wanted.strip().equals(known.key()) || wanted.strip().equals(people.loginName(known))));
        problems.require(found.isPresent(), "owner", "debt.owner.unknown", Fields.shortened(wanted));
        return found.orElse(null);
    }

    private List<IssueRef> issues(Actor actor, List<String> keys, Problems problems) {
        if (keys.size() > DebtLimits.ISSUES) {
            problems.require(false, "issues", "debt.issues.many", DebtLimits.ISSUES);
            return List.of();
        }
        Map<Long, IssueRef> found = new LinkedHashMap<>();
        for (String key : keys) {
            Optional<IssueRef> issue = issues.findVisibleByKey(actor, key.strip());
            problems.require(issue.isPresent(), "issues", "debt.issue.unknown", Fields.shortened(key));
            issue.ifPresent(it -> found.putIfAbsent(it.id(), it));
        }
        return List.copyOf(found.values());
    }
}
