package io.tandem.metric;

import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.PlannedRelease;
import io.tandem.metric.model.ProjectState;
import io.tandem.metric.port.ChangeMarks;
import io.tandem.metric.port.FactStore;
import io.tandem.metric.port.KnownParts;
import io.tandem.metric.port.ProjectParts;
import io.tandem.metric.port.ProjectParts.Parts;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the issues whose components or releases were renamed, deleted or given other days, and notes them as if they had changed. Compares what is with what was, so that what
 * nobody told is found the next time.
 */
public final class PartWatch {
    private static final int PIECE = 500;

    private final FactStore facts;
    private final ChangeMarks marks;
    private final ProjectParts parts;
    private final KnownParts known;
    private final Transactions transactions;
    private final Clock clock;

    public PartWatch(FactStore facts, ChangeMarks marks, ProjectParts parts, KnownParts known, Transactions transactions, Clock clock) {
        this.facts = facts;
        this.marks = marks;
        this.parts = parts;
        this.known = known;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Takes what the project has now for what its facts say: for a build that reads all of them after this. */
    void learn(String projectKey) {
        parts.find(projectKey).ifPresent(now -> transactions.run(() -> known.save(projectKey, now)));
    }

    /** Notes what changed, in all projects. */
    void compare() {
        for (ProjectState project : facts.listAllProjects()) {
            parts.find(project.projectKey()).ifPresent(now -> compare(project.projectKey(), now));
        }
    }

    private void compare(String projectKey, Parts now) {
        Parts before = known.find(projectKey).orElse(now);
        if (!now.equals(before)) {
            noteIssues(projectKey, changed(before.components(), now.components()), changed(before.releases(), now.releases()));
            transactions.run(() -> known.save(projectKey, now));
        }
    }

    /** The numbers whose text is another one now, or gone. */
    private static Set<String> changed(Map<String, String> before, Map<String, String> now) {
        Set<String> changed = new HashSet<>(before.keySet());
        changed.removeIf(id -> before.get(id).equals(now.get(id)));
        return changed;
    }

    private void noteIssues(String projectKey, Set<String> components, Set<String> releases) {
        if (components.isEmpty() && releases.isEmpty()) {
            return;
        }
        List<IssueFact> piece = facts.listFactsAfter(projectKey, 0, PIECE);
        while (!piece.isEmpty()) {
            List<IssueFact> concerned = piece.stream().filter(fact -> isIn(fact, components, releases)).toList();
            transactions.run(() -> concerned.forEach(fact -> marks.mark(fact.identity().id(), clock.instant())));
            piece = facts.listFactsAfter(projectKey, piece.get(piece.size() - 1).identity().id(), PIECE);
        }
    }

    private static boolean isIn(IssueFact fact, Set<String> components, Set<String> releases) {
        return fact.plan().componentIds().stream().anyMatch(components::contains) || fact.plan().releases().stream().map(PlannedRelease::id).anyMatch(releases::contains);
    }
}
