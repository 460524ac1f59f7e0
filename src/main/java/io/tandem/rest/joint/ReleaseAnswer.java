package io.tandem.rest.joint;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.joint.model.ReleaseLine;
import io.tandem.plan.api.BufferState;
import io.tandem.plan.api.ReleaseStanding;
import io.tandem.shared.port.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A coming release with why it is late. {@code lateWorkingDays} counts from its day to the later of today and {@code p50}; below 0 is early. The causes come to {@code deviationPersonDays} exactly.
 *
 * @param missing what is missing for a forecast or a deviation, in sentences
 */
public record ReleaseAnswer(String project, long id, String name, String releaseDate, String p50, String p85, Long lateWorkingDays, Double deviationPersonDays, String baseline, long issues, long compared,
                            List<CauseAnswer> causes, BufferAnswer buffer, List<String> missing) {
    /** One cause; {@code jql} finds issues it comes from that the reader may see. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CauseAnswer(String key, String name, double personDays, String jql) { }

    /** Percent used, percent of the chain done, and {@code GREEN}, {@code YELLOW} or {@code RED}; null where unknown. */
    public record BufferAnswer(Double penetration, Double completion, String zone) { }

    static ReleaseAnswer of(ReleaseLine line, Texts texts) {
        ReleaseStanding release = line.standing();
        return new ReleaseAnswer(release.projectKey(), release.releaseId(), release.name(), text(release.releaseDate()), text(release.forecastP50()), text(release.forecastP85()), release.lateWorkingDays(),
                release.deviationPersonDays(), release.baseline(), release.issues(), release.compared(), line.causes().stream().map(cause -> cause(cause, texts)).toList(), buffer(line.buffer()),
                FigureAnswer.sentences(release.missing(), texts));
    }

    private static CauseAnswer cause(ReleaseLine.Cause cause, Texts texts) {
        String jql = cause.issueIds().isEmpty() ? null : cause.issueIds().stream().map(String::valueOf).collect(Collectors.joining(", ", "id in (", ")"));
        return new CauseAnswer(cause.cause().key(), texts.get("tandem.deviation.cause." + cause.cause().key()), cause.personDays(), jql);
    }

    private static BufferAnswer buffer(BufferState buffer) {
        return buffer == null ? null : new BufferAnswer(buffer.penetration(), buffer.completion(), buffer.zone());
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
