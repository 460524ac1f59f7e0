package io.tandem.review.input;

import io.tandem.review.model.ImpactAssessment;
import io.tandem.review.model.PlannedWork;
import io.tandem.review.model.Proposal;
import io.tandem.review.model.ReviewType;
import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import io.tandem.shared.Problems;
import io.tandem.shared.port.People;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What a proposal must look like: to be kept as a draft, and to go before the board. */
public final class ProposalRules {
    static final int LONGEST_LINE = 255;
    static final int LONGEST_TEXT = 32_000;
    private static final int MOST_PLANNED_DAYS = 366;

    private ProposalRules() { }

    /**
     * @param currency the project's
     * @param people   who may implement it
     * @throws io.tandem.shared.InvalidInputException with everything that is wrong
     */
    public static Proposal read(ProposalInput input, Currency currency, People people) {
        Problems problems = new Problems();
        String title = line(input.title(), "title", problems);
        problems.require(!title.isEmpty(), "title", "review.title.missing");
        String rationale = text(input.rationale(), "rationale", problems);
        ReviewType type = type(input.type(), problems);
        ImpactAssessment impact = new ImpactRules(problems, currency).read(input.impact() == null ? ImpactInput.empty() : input.impact());
        String template = line(input.template(), "template", problems);
        problems.require(template.isEmpty() || type == ReviewType.STANDARD, "template", "review.template.unexpected");
        PlannedWork planned = planned(input.planned(), new Persons(people, problems), problems);
        problems.throwIfAny();
        return new Proposal(type, title, rationale, impact, template, planned);
    }

    private static PlannedWork planned(ProposalInput.Planned input, Persons persons, Problems problems) {
        if (input == null) {
            return PlannedWork.open();
        }
        boolean isDated = isGiven(input.from()) || isGiven(input.to());
        Optional<DateRange> days = isDated ? Days.range(input.from(), input.to(), "planned", problems) : Optional.empty();
        days.ifPresent(range -> problems.require(range.days() <= MOST_PLANNED_DAYS, "planned.to", "dates.long", MOST_PLANNED_DAYS));
        Optional<Actor> implementer = isGiven(input.implementer()) ? persons.find(input.implementer(), "planned.implementer") : Optional.empty();
        return new PlannedWork(days.orElse(null), implementer.orElse(null));
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    /**
     * An assessment alone, while somebody is still writing it.
     *
     * @param currency the project's
     * @throws io.tandem.shared.InvalidInputException with everything that is wrong
     */
    public static ImpactAssessment readImpact(ImpactInput input, Currency currency) {
        Problems problems = new Problems();
        ImpactAssessment impact = new ImpactRules(problems, currency).read(input == null ? ImpactInput.empty() : input);
        problems.throwIfAny();
        return impact;
    }

    /** What is still missing before the board can decide on it. */
    public static void requireComplete(Proposal proposal) {
        new Problems()
                .require(!proposal.rationale().isEmpty(), "rationale", "review.rationale.missing")
                .require(proposal.impact().findSchedule().isPresent(), "impact.schedule", "impact.schedule.missing")
                .require(proposal.impact().findEffort().isPresent(), "impact.effort", "impact.effort.missing")
                .require(proposal.impact().findRisk().isPresent(), "impact.risk", "impact.risk.missing")
                .throwIfAny();
    }

    private static ReviewType type(String name, Problems problems) {
        if (name == null || name.isBlank()) {
            return ReviewType.NORMAL;
        }
        List<String> known = Arrays.stream(ReviewType.values()).map(Enum::name).toList();
        problems.require(known.contains(name), "type", "value.unknown", name, String.join(", ", known));
        return known.contains(name) ? ReviewType.valueOf(name) : ReviewType.NORMAL;
    }

    static String line(String value, String field, Problems problems) {
        return limited(value, LONGEST_LINE, field, problems).replaceAll("\\s+", " ");
    }

    static String text(String value, String field, Problems problems) {
        return limited(value, LONGEST_TEXT, field, problems);
    }

    private static String limited(String value, int longest, String field, Problems problems) {
        String trimmed = value == null ? "" : value.strip();
        problems.require(trimmed.length() <= longest, field, "text.long", longest);
        problems.require(trimmed.indexOf('\0') < 0, field, "text.character");
        return trimmed;
    }
}
