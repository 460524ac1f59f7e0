package io.tandem.adapter.store.debtsync;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.debt.model.DebtSeverity;
import io.tandem.debt.sync.model.ComponentRule;
import io.tandem.debt.sync.model.Grouping;
import io.tandem.debt.sync.model.ItemEvent;
import io.tandem.debt.sync.model.Preview;
import io.tandem.debt.sync.model.RatingMode;
import io.tandem.debt.sync.model.SourcePair;
import io.tandem.debt.sync.model.SyncCounts;
import io.tandem.debt.sync.model.SyncResult;
import io.tandem.debt.sync.model.SyncSettings;
import io.tandem.shared.Reason;
import java.util.List;
import java.util.Map;

/** What is read and written whole, as JSON in one column. The records here are the stored form: add fields, never rename one. */
final class SyncJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SyncJson() { }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CountsJson(int findings, int created, int updated, int closed, int reopened, int unchanged, int waiting) {
        static CountsJson of(SyncCounts counts) {
            return new CountsJson(counts.findings(), counts.created(), counts.updated(), counts.closed(), counts.reopened(), counts.unchanged(), counts.waiting());
        }

        SyncCounts read() {
            return new SyncCounts(findings, created, updated, closed, reopened, unchanged, waiting);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ItemJson(String event, String title, String component, String severity, int findings, long minutes) { }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record PreviewJson(CountsJson counts, List<ItemJson> items) { }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ResultJson(Long triedAt, Long succeededAt, Long failingSince, String failureCode, List<String> failureArguments, CountsJson counts, String server, String mode, String formerMode,
                      Long analysedAt, String effortKey, long effortMinutes, long debtMinutes, Map<String, Long> minutesByComponent) { }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record RuleJson(String path, long component) { }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record SettingsJson(boolean automatic, int intervalHours, String minimumSeverity, int minimumMinutes, int minutesWithoutEffort, int acceptanceDays, String grouping, List<RuleJson> components) { }

    static String text(Preview preview) {
        return write(new PreviewJson(CountsJson.of(preview.counts()), preview.items().stream()
            .map(item -> new ItemJson(item.event().name(), item.title(), item.component(), item.severity().name(), item.findings(), item.minutes())).toList()));
    }

    /** Null for none. */
    static Preview preview(String text) {
        if (text == null) {
            return null;
        }
        PreviewJson json = read(text, PreviewJson.class);
        return new Preview(json.counts().read(), json.items().stream()
            .map(item -> new Preview.Item(ItemEvent.valueOf(item.event()), item.title(), item.component(), DebtSeverity.valueOf(item.severity()), item.findings(), item.minutes())).toList());
    }

    static String text(SyncResult result) {
        Reason failure = result.failure();
        return write(new ResultJson(Cells.millis(result.triedAt()), Cells.millis(result.succeededAt()), Cells.millis(result.failingSince()), Cells.code(failure),
            failure == null ? List.of() : failure.arguments(), CountsJson.of(result.counts()), result.server(), name(result.mode()), name(result.formerMode()), Cells.millis(result.analysedAt()),
            result.effortKey(), result.effortMinutes(), result.debtMinutes(), result.minutesByComponent()));
    }

    static SyncResult result(SourcePair pair, String text) {
        ResultJson json = read(text, ResultJson.class);
        Reason failure = json.failureCode() == null ? null : new Reason(json.failureCode(), json.failureArguments());
        return new SyncResult(pair, Cells.instant(json.triedAt()), Cells.instant(json.succeededAt()), Cells.instant(json.failingSince()), failure, json.counts().read(), json.server(),
            mode(json.mode()), mode(json.formerMode()), Cells.instant(json.analysedAt()), json.effortKey(), json.effortMinutes(), json.debtMinutes(), json.minutesByComponent() == null ? Map.of() : json.minutesByComponent());
    }

    static String text(SyncSettings settings) {
        return write(new SettingsJson(settings.isAutomatic(), settings.intervalHours(), settings.minimumSeverity().name(), settings.minimumMinutes(), settings.minutesWithoutEffort(),
            settings.acceptanceDays(), settings.grouping().name(), settings.components().stream().map(rule -> new RuleJson(rule.path(), rule.componentId())).toList()));
    }

    static SyncSettings settings(String projectKey, int version, String text) {
        SettingsJson json = read(text, SettingsJson.class);
        return new SyncSettings(projectKey, version, json.automatic(), json.intervalHours(), DebtSeverity.valueOf(json.minimumSeverity()), json.minimumMinutes(), json.minutesWithoutEffort(),
            json.acceptanceDays(), Grouping.valueOf(json.grouping()), json.components().stream().map(rule -> new ComponentRule(rule.path(), rule.component())).toList());
    }

    private static String name(RatingMode mode) {
        return mode == null ? null : mode.name();
    }

    private static RatingMode mode(String name) {
        return name == null ? null : RatingMode.valueOf(name);
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("records of texts and numbers can be written", impossible);
        }
    }

    private static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored " + type.getSimpleName() + " is not readable", broken);
        }
    }
}
