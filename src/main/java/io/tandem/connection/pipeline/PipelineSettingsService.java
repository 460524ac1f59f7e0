package io.tandem.connection.pipeline;

import io.tandem.connection.pipeline.api.PipelineReader;
import io.tandem.connection.pipeline.api.PipelineState;
import io.tandem.connection.pipeline.model.PipelineSettings;
import io.tandem.connection.pipeline.model.RemotePair;
import io.tandem.connection.pipeline.port.PipelineSettingsStore;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.Problems;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.Transactions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What counts as production in a project, and changing it. A change sums the stored rows up anew, so that the past is seen by the same rules. The caller has checked the rights. */
public final class PipelineSettingsService {
    static final int MOST_MARKS = 50;
    static final int LONGEST_MARK = 100;
    /** Beyond a month, what follows mends something else. */
    static final int MOST_HOURS = 720;

    private final PipelineSettingsStore store;
    private final PipelineReader pipelines;
    private final PipelineSummation summation;
    private final AuditLog audit;
    private final Transactions transactions;

    public PipelineSettingsService(PipelineSettingsStore store, PipelineReader pipelines, PipelineSummation summation, AuditLog audit, Transactions transactions) {
        this.store = store;
        this.pipelines = pipelines;
        this.summation = summation;
        this.audit = audit;
        this.transactions = transactions;
    }

    public PipelineSettings get(String projectKey) {
        return store.get(projectKey);
    }

    /**
     * @param wanted with the version that was seen
     * @throws io.tandem.shared.InvalidInputException with all problems
     * @throws io.tandem.shared.ConflictException when somebody else was faster
     */
    public PipelineSettings save(Actor actor, PipelineSettings wanted) {
        PipelineSettings checked = check(wanted);
        return transactions.call(() -> {
            PipelineSettings before = store.get(wanted.projectKey());
            PipelineSettings stored = store.save(checked);
            audit.record(new AuditEvent(actor, wanted.projectKey(), "pipeline settings", wanted.projectKey(), "changed", describe(before), describe(stored), ""));
            pipelines.list(Set.of(wanted.projectKey())).stream().map(PipelineSettingsService::pair).distinct().forEach(pair -> summation.sumUp(wanted.projectKey(), pair));
            return stored;
        });
    }

    private static RemotePair pair(PipelineState state) {
        return new RemotePair(state.connectionId(), state.remoteKey());
    }

    private static PipelineSettings check(PipelineSettings wanted) {
        Problems problems = new Problems();
        List<String> tiers = marks("productionTiers", wanted.productionTiers().stream().map(tier -> tier.toLowerCase(Locale.ROOT)).toList(), problems);
        List<String> names = marks("productionNames", wanted.productionNames(), problems);
        List<String> remedies = marks("remedyMarks", wanted.remedyMarks(), problems);
        problems.require(wanted.remedyHours() >= 0 && wanted.remedyHours() <= MOST_HOURS, "remedyHours", "pipeline.settings.hours", MOST_HOURS);
        problems.throwIfAny();
        return new PipelineSettings(wanted.projectKey(), wanted.version(), tiers, names, wanted.remedyHours(), remedies);
    }

    private static List<String> marks(String field, List<String> typed, Problems problems) {
        Set<String> marks = new LinkedHashSet<>();
        typed.stream().map(String::strip).filter(mark -> !mark.isEmpty()).forEach(marks::add);
        problems.require(marks.size() <= MOST_MARKS, field, "pipeline.settings.many", MOST_MARKS);
        problems.require(marks.stream().allMatch(mark -> mark.length() <= LONGEST_MARK && mark.chars().noneMatch(Character::isISOControl)), field, "pipeline.settings.mark", LONGEST_MARK);
        return List.copyOf(marks);
    }

    private static String describe(PipelineSettings settings) {
        return "tiers=" + settings.productionTiers() + ", names=" + settings.productionNames() + ", remedyHours=" + settings.remedyHours() + ", remedies=" + settings.remedyMarks();
    }
}
