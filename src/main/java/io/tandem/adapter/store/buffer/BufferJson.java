package io.tandem.adapter.store.buffer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.plan.buffer.model.Baseline;
import io.tandem.plan.buffer.model.BufferSettings;
import io.tandem.plan.buffer.model.FeverPoint;
import io.tandem.plan.buffer.model.SizingRule;
import io.tandem.plan.buffer.model.TaskEstimate;
import io.tandem.plan.buffer.model.ZoneLines;
import io.tandem.shared.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Settings, plans and points as JSON. The records here are the stored form: add fields, never rename one. */
final class BufferJson {
    private static final ObjectMapper JSON = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private BufferJson() { }

    record SettingsJson(String rule, double share, double people, Double size, String start, String due, double yellowStart, double yellowEnd, double redStart, double redEnd) {
        static SettingsJson of(BufferSettings settings) {
            ZoneLines lines = settings.lines();
            return new SettingsJson(settings.rule().name(), settings.share(), settings.people(), settings.size(), text(settings.start()), text(settings.due()), lines.yellowStart(), lines.yellowEnd(),
                lines.redStart(), lines.redEnd());
        }

        BufferSettings settings() {
            return new BufferSettings(SizingRule.valueOf(rule), share, people, size, day(start), day(due), new ZoneLines(yellowStart, yellowEnd, redStart, redEnd));
        }
    }

    record PlanJson(int number, double chain, double safe, double size, SettingsJson settings, int tasks, int withoutEstimate, String comment, String byKey, String byName, long at) {
        static PlanJson of(Baseline plan) {
            return new PlanJson(plan.number(), plan.chain(), plan.safe(), plan.size(), SettingsJson.of(plan.settings()), plan.tasks(), plan.withoutEstimate(), plan.comment(), plan.by().key(),
                plan.by().displayName(), plan.at().toEpochMilli());
        }

        Baseline plan() {
            return new Baseline(number, chain, safe, size, settings.settings(), tasks, withoutEstimate, comment, new Actor(byKey, byName), Instant.ofEpochMilli(at));
        }
    }

    record PointJson(String day, double drawn, Double completion, int left, int added, int unlogged) {
        static PointJson of(FeverPoint point) {
            return new PointJson(point.day().toString(), point.drawn(), point.completion(), point.left(), point.added(), point.unlogged());
        }

        FeverPoint point() {
            return new FeverPoint(LocalDate.parse(day), drawn, completion, left, added, unlogged);
        }
    }

    /** Short names: a release may have thousands. */
    record TaskJson(long i, double s, double a, double b) { }

    static String settings(BufferSettings settings) {
        return write(SettingsJson.of(settings));
    }

    static BufferSettings readSettings(String json) {
        return read(json, new TypeReference<SettingsJson>() { }).settings();
    }

    static String plan(Baseline plan) {
        return write(PlanJson.of(plan));
    }

    static Baseline readPlan(String json) {
        return read(json, new TypeReference<PlanJson>() { }).plan();
    }

    static String point(FeverPoint point) {
        return write(PointJson.of(point));
    }

    static FeverPoint readPoint(String json) {
        return read(json, new TypeReference<PointJson>() { }).point();
    }

    static String tasks(List<TaskEstimate> tasks) {
        return write(tasks.stream().map(task -> new TaskJson(task.issueId(), task.safe(), task.aggressive(), task.loggedBefore())).toList());
    }

    static List<TaskEstimate> readTasks(String json) {
        return read(json, new TypeReference<List<TaskJson>>() { }).stream().map(task -> new TaskEstimate(task.i(), task.s(), task.a(), task.b())).toList();
    }

    private static String text(LocalDate day) {
        return Objects.toString(day, null);
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored buffer cannot be read", broken);
        }
    }
}
