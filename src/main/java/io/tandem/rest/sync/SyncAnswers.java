package io.tandem.rest.sync;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.sync.SyncCommands.Mapped;
import io.tandem.debt.sync.SyncCommands.Overview;
import io.tandem.debt.sync.model.Preview;
import io.tandem.debt.sync.model.SyncCounts;
import io.tandem.debt.sync.model.SyncJob;
import io.tandem.debt.sync.model.SyncResult;
import io.tandem.debt.sync.model.SyncSettings;
import io.tandem.shared.Reason;
import io.tandem.shared.port.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The synchronisation as answered; messages are in the reader's language, times ISO-8601 in UTC, efforts in minutes. */
final class SyncAnswers {
    private SyncAnswers() { }

    /** What there is to say of a project. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Status(String project, boolean mayAdminister, List<MappingAnswer> mappings, JobAnswer job, int dismissed) { }

    /** A pair, when it was last in step, what that found, and since when and why it is not. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MappingAnswer(String connection, String remoteKey, String url, String triedAt, String succeededAt, String failingSince, String message, SyncCounts counts, String serverVersion,
                                String ratingMode, String formerRatingMode, String analysedAt, String effortKey, Long effortMinutes, Long debtMinutes, Map<String, Long> minutesByComponent) { }

    /** One job; {@code message} is there when it failed, {@code preview} when it was one and is done. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record JobAnswer(long id, String project, boolean dryRun, String state, String phase, long done, long total, String startedAt, String endedAt, String message, Preview preview) { }

    /** Settings with what there is to choose from. */
    public record SettingsAnswer(String project, int version, boolean automatic, int intervalHours, String minimumSeverity, int minimumMinutes, int minutesWithoutEffort, int acceptanceDays,
                                 String grouping, List<RuleAnswer> components, List<ComponentRef> choices) { }

    /** A path and the component of what lies below it. */
    public record RuleAnswer(String path, long component) { }

    static Status status(String projectKey, boolean mayAdminister, Overview overview, Texts texts) {
        return new Status(projectKey, mayAdminister, overview.mappings().stream().map(mapped -> mapping(mapped, texts)).toList(), overview.job().map(job -> job(job, texts)).orElse(null), overview.dismissed());
    }

    private static MappingAnswer mapping(Mapped mapped, Texts texts) {
        SyncResult result = mapped.result();
        boolean isKnown = result.succeededAt() != null;
        String mode = isKnown ? result.mode().name() : null;
        return new MappingAnswer(mapped.project().connectionName(), mapped.project().remoteKey(), Links.project(mapped.project()), text(result.triedAt()), text(result.succeededAt()),
            text(result.failingSince()), say(result.failure(), texts), isKnown ? result.counts() : null, isKnown ? result.server() : null, mode,
            result.formerMode() == null ? null : result.formerMode().name(), text(result.analysedAt()), isKnown && !result.effortKey().isEmpty() ? result.effortKey() : null,
            isKnown && result.effortMinutes() >= 0 ? result.effortMinutes() : null, isKnown ? result.debtMinutes() : null, isKnown ? new TreeMap<>(result.minutesByComponent()) : null);
    }

    static JobAnswer job(SyncJob job, Texts texts) {
        return new JobAnswer(job.id(), job.projectKey(), job.kind() == SyncJob.Kind.PREVIEW, job.state().name(), job.phase().name(), job.done(), job.total(), text(job.startedAt()), text(job.endedAt()),
            say(job.problem(), texts), job.preview());
    }

    static SettingsAnswer settings(SyncSettings settings, List<ComponentRef> choices) {
        return new SettingsAnswer(settings.projectKey(), settings.version(), settings.isAutomatic(), settings.intervalHours(), settings.minimumSeverity().name(), settings.minimumMinutes(),
            settings.minutesWithoutEffort(), settings.acceptanceDays(), settings.grouping().name(), settings.components().stream().map(rule -> new RuleAnswer(rule.path(), rule.componentId())).toList(), choices);
    }

    private static String say(Reason reason, Texts texts) {
        return reason == null ? null : texts.get("tandem." + reason.code(), reason.arguments().toArray());
    }

    static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
