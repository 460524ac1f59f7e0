package io.tandem.metric.figure;

import io.tandem.metric.api.FigureScope;
import io.tandem.metric.model.CodeHealthSnapshot;
import io.tandem.metric.model.CodeMeasure;
import io.tandem.shared.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * What is known about the code of some projects.
 *
 * @param projects    one list of snapshots per measured project, oldest first, never empty lists
 * @param asked       how many projects were asked about
 * @param projectKeys which of them are measured
 * @param defects     defects of the measured projects; null when their facts were never built
 */
public record CodeWindow(List<List<CodeHealthSnapshot>> projects, int asked, List<String> projectKeys, Defects defects, DateRange range, FigureScope scope) {
    /** Defects not done today, and those created in the period up to today. */
    public record Defects(long open, long found) { }

    /** Of whole projects whose open defects may be known; no defect was found. */
    public CodeWindow(List<List<CodeHealthSnapshot>> projects, int asked, List<String> projectKeys, Long openDefects) {
        this(projects, asked, projectKeys, openDefects == null ? null : new Defects(openDefects, 0), new DateRange(LocalDate.EPOCH, LocalDate.EPOCH), FigureScope.whole());
    }

    public List<CodeHealthSnapshot> latest() {
        return projects.stream().map(snapshots -> snapshots.get(snapshots.size() - 1)).toList();
    }

    public boolean isEmpty() {
        return projects.isEmpty();
    }

    /** The oldest of the last measurements: nothing said about all of them is newer. */
    public Instant measuredAt() {
        return latest().stream().map(CodeHealthSnapshot::measuredAt).min(Comparator.naturalOrder()).orElse(null);
    }

    public Instant staleSince() {
        return latest().stream().map(CodeHealthSnapshot::staleSince).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    /** The same as it was told by one snapshot. */
    CodeWindow at(CodeHealthSnapshot snapshot) {
        return new CodeWindow(List.of(List.of(snapshot)), 1, List.of(snapshot.projectKey()), null, range, scope);
    }

    /** Σ of a measure over those that have it. */
    OptionalDouble sum(CodeMeasure measure) {
        return count(measure) == 0 ? OptionalDouble.empty() : OptionalDouble.of(values(measure).sum());
    }

    OptionalDouble least(CodeMeasure measure) {
        return values(measure).min();
    }

    OptionalDouble most(CodeMeasure measure) {
        return values(measure).max();
    }

    /** How many projects have it measured. */
    long count(CodeMeasure measure) {
        return values(measure).count();
    }

    /** Mean of a measure, weighted by lines of code. */
    OptionalDouble mean(CodeMeasure measure) {
        double weighted = 0;
        double lines = 0;
        for (CodeHealthSnapshot snapshot : latest()) {
            double size = Math.max(1, snapshot.find(CodeMeasure.LINES_OF_CODE).orElse(1));
            if (snapshot.find(measure).isPresent()) {
                weighted += size * snapshot.find(measure).getAsDouble();
                lines += size;
            }
        }
        return lines == 0 ? OptionalDouble.empty() : OptionalDouble.of(weighted / lines);
    }

    /** Its value in each project that has it. */
    DoubleStream values(CodeMeasure measure) {
        return latest().stream().flatMapToDouble(snapshot -> snapshot.find(measure).stream());
    }
}
