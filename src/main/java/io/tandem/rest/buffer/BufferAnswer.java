package io.tandem.rest.buffer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.plan.buffer.model.Baseline;
import io.tandem.plan.buffer.model.BufferSettings;
import io.tandem.plan.buffer.model.Fever;
import io.tandem.plan.buffer.model.ReleaseInfo;
import io.tandem.rest.support.PageAnswer;
import io.tandem.shared.Actor;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A release's buffer. Days are working days, shares percent.
 *
 * @param version  0 while nobody set it up
 * @param plan     the one that points, causes and ledger belong to; missing while there is none
 * @param plans    all of them, newest first
 * @param missing  what keeps the chart from saying more, in sentences
 * @param notes    what has to be known to read it, in sentences
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BufferAnswer(String project, ReleaseBody release, int version, SettingsBody settings, PlanBody plan, List<PlanBody> plans, FeverBody now, DaysBody days, List<PointBody> points,
                           List<CauseBody> causes, PageAnswer<LineAnswer> ledger, List<String> missing, List<String> notes, boolean mayDraw, boolean mayPlan) {
    /** {@code state} is OPEN, RELEASED, ARCHIVED or GONE. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReleaseBody(long id, String name, String start, String due, String state) {
        static ReleaseBody of(ReleaseInfo release) {
            return new ReleaseBody(release.id(), release.name(), text(release.start()), text(release.due()), release.state().name());
        }
    }

    /** As a PUT takes it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SettingsBody(String rule, double share, double people, Double size, String start, String due, LinesBody lines) {
        static SettingsBody of(BufferSettings settings) {
            LinesBody lines = new LinesBody(settings.lines().yellowStart(), settings.lines().yellowEnd(), settings.lines().redStart(), settings.lines().redEnd());
            return new SettingsBody(settings.rule().name(), rounded(settings.share() * 100), settings.people(), settings.size(), text(settings.start()), text(settings.due()), lines);
        }
    }

    /** Percent of the buffer. */
    public record LinesBody(double yellowStart, double yellowEnd, double redStart, double redEnd) { }

    /** A plan as it was made. */
    public record PlanBody(int number, double chain, double safe, double size, String rule, double share, double people, int issues, int withoutEstimate, String comment, PersonBody by, String at) {
        static PlanBody of(Baseline plan) {
            return new PlanBody(plan.number(), rounded(plan.chain()), rounded(plan.safe()), rounded(plan.size()), plan.settings().rule().name(), rounded(plan.settings().share() * 100),
                plan.settings().people(), plan.tasks(), plan.withoutEstimate(), plan.comment(), PersonBody.of(plan.by()), plan.at().toString());
        }
    }

    /** Who did something; the add-on itself has the key {@code *}. */
    public record PersonBody(String key, String displayName) {
        static PersonBody of(Actor actor) {
            return new PersonBody(actor.key(), actor.displayName());
        }
    }

    /** Where the buffer stands; what cannot be said is missing. {@code left} are the days not drawn, below 0 when more went than there was. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FeverBody(double drawn, Double left, Double penetration, Double completion, Double burn, String zone) {
        static FeverBody of(Fever fever, Baseline plan) {
            return fever == null ? null : new FeverBody(rounded(fever.drawn()), plan == null ? null : Double.valueOf(rounded(plan.size() - fever.drawn())), rounded(fever.penetration()), rounded(fever.completion()),
                rounded(fever.burn()), Objects.toString(fever.zone(), null));
        }
    }

    /** The chain ends on {@code chainEnd} when all goes as planned, on {@code bufferEnd} when the whole buffer is used. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DaysBody(String today, String measured, String start, String chainEnd, String bufferEnd, String due) { }

    /** How it stood when a day was measured. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PointBody(String day, double drawn, Double penetration, Double completion, String zone) { }

    /** What went for one cause, in so many lines. */
    public record CauseBody(String cause, double days, int entries) { }

    /** A release in a list; {@code now} is missing while it has no plan. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SummaryBody(ReleaseBody release, FeverBody now) { }

    /** What a plan made now would come to, working days; {@code sizes} by rule. */
    public record ProposalBody(double chain, double safe, int issues, int withoutEstimate, Map<String, Double> sizes) {
        static ProposalBody of(io.tandem.plan.buffer.Proposal proposal) {
            return new ProposalBody(rounded(proposal.chain()), rounded(proposal.safe()), proposal.tasks(), proposal.withoutEstimate(),
                proposal.sizes().entrySet().stream().collect(Collectors.toMap(entry -> entry.getKey().name(), entry -> rounded(entry.getValue()), (one, other) -> one, java.util.TreeMap::new)));
        }
    }

    static String text(LocalDate day) {
        return Objects.toString(day, null);
    }

    static double rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }

    static Double rounded(Double value) {
        return value == null ? null : Double.valueOf(rounded(value.doubleValue()));
    }
}
