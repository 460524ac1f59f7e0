package io.tandem.rest.metric;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.metric.api.FigureDefinition;
import io.tandem.metric.api.Thresholds;
import io.tandem.metric.settings.FigureSettings;
import io.tandem.metric.settings.FigureSettingsInput;
import io.tandem.metric.settings.FigureSettingsInput.HolidayLine;
import io.tandem.metric.settings.FigureSettingsInput.ThresholdLine;
import io.tandem.metric.settings.FigureSettingsView;
import io.tandem.metric.settings.FigureSettingsView.Right;
import io.tandem.metric.settings.port.ProjectWords.Word;
import io.tandem.shared.DateRange;
import io.tandem.shared.port.Texts;
import java.time.DayOfWeek;
import java.util.List;

/**
 * What a project says about its figures, read and written in the same shape. What a PUT leaves out keeps its value. {@code project}, {@code figures}, {@code statuses}, {@code types},
 * {@code daysPerWeek} and {@code mayEdit} are for reading only: what a PUT says there is passed over.
 *
 * @param version         0 while the project has said nothing
 * @param thresholds      those that differ from a figure's own
 * @param waitingStatuses ids
 * @param defectTypes     ids; none stands for the types called Bug or Defect
 * @param workingDays     MONDAY to SUNDAY; none stands for the first {@code daysPerWeek} days from Monday
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureSettingsBody(String project, Integer version, List<ThresholdBody> thresholds, List<String> waitingStatuses, List<String> defectTypes, List<String> workingDays, List<HolidayBody> holidays,
                                 List<FigureBody> figures, List<WordBody> statuses, List<WordBody> types, Double daysPerWeek, Boolean mayEdit) {
    /** From where on a figure is good and worth watching; where neither way is better, the lower and the upper end of the band that is good. */
    public record ThresholdBody(String key, Double good, Double watch) { }

    /** Days off, both inside; without {@code to} it is one day. */
    public record HolidayBody(String from, String to) { }

    /** A figure that can be judged; {@code good} and {@code watch} are its own, absent when it is not judged by itself. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FigureBody(String key, String name, String unit, String section, String better, Double good, Double watch) {
        static FigureBody of(FigureDefinition figure, Texts texts) {
            Thresholds own = figure.thresholds();
            return new FigureBody(figure.key(), texts.get("tandem.joint.figure." + figure.key()), figure.unit().name(), figure.section().name(), figure.better().name(),
                own == null ? null : Double.valueOf(own.good()), own == null ? null : Double.valueOf(own.watch()));
        }
    }

    /** A status or type; {@code group} is TO_DO, IN_PROGRESS, DONE or UNKNOWN for a status. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record WordBody(String id, String name, String group) {
        static WordBody of(Word word) {
            return new WordBody(word.id(), word.name(), word.group());
        }
    }

    FigureSettingsInput input() {
        return new FigureSettingsInput(version, thresholds == null ? null : thresholds.stream().map(line -> line == null ? null : new ThresholdLine(line.key(), line.good(), line.watch())).toList(),
            waitingStatuses, defectTypes, workingDays, holidays == null ? null : holidays.stream().map(line -> line == null ? null : new HolidayLine(line.from(), line.to())).toList());
    }

    static FigureSettingsBody of(FigureSettingsView view, Texts texts) {
        FigureSettings settings = view.settings();
        return new FigureSettingsBody(settings.projectKey(), settings.version(), settings.thresholds().entrySet().stream().map(own -> new ThresholdBody(own.getKey(), own.getValue().good(), own.getValue().watch())).toList(),
            List.copyOf(settings.waitingStatuses()), List.copyOf(settings.defectTypes()), settings.workingDays().stream().map(DayOfWeek::name).toList(), settings.holidays().stream().map(FigureSettingsBody::holiday).toList(),
            view.figures().stream().map(figure -> FigureBody.of(figure, texts)).toList(), view.statuses().stream().map(WordBody::of).toList(), view.types().stream().map(WordBody::of).toList(), view.daysPerWeek(),
            view.right() == Right.WRITE);
    }

    private static HolidayBody holiday(DateRange days) {
        return new HolidayBody(days.from().toString(), days.to().minusDays(1).toString());
    }
}
