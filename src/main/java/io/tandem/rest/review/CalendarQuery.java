package io.tandem.rest.review;

import io.tandem.review.calendar.model.PlannedChange;
import io.tandem.review.model.ReviewState;
import io.tandem.review.model.ReviewType;
import io.tandem.review.model.ReviewedIssue;
import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import io.tandem.shared.Problems;
import io.tandem.shared.port.People;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what is asked of the calendar from the address. */
final class CalendarQuery {
    static final int MOST_PROJECTS = 20;
    private static final int MOST_DAYS = 400;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;

    private final Problems problems = new Problems();

    /** The projects named, with commas; empty when none is. */
    static List<String> projects(String names) {
        return names(names).stream().distinct().toList();
    }

    private static List<String> names(String text) {
        return text == null ? List.of() : Arrays.stream(text.split(",")).map(String::strip).filter(name -> !name.isEmpty()).collect(Collectors.toList());
    }

    /** The days asked for, both inside; this month when nothing is said. @throws io.tandem.shared.InvalidInputException with everything that is wrong */
    DateRange range(List<String> projects, String from, String to, LocalDate today) {
        problems.require(projects.size() <= MOST_PROJECTS, "project", "list.long", MOST_PROJECTS);
        LocalDate first = day(from, "from").orElse(today.withDayOfMonth(1));
        LocalDate last = day(to, "to").orElse(first.plusMonths(1).minusDays(1));
        problems.throwIfAny();
        problems.require(!last.isBefore(first), "to", "dates.order").require(last.isBefore(first.plusDays(MOST_DAYS)), "to", "calendar.range.long", MOST_DAYS).throwIfAny();
        return new DateRange(first, last.plusDays(1));
    }

    /** A change somebody is only writing down. {@code review} is its number once there is a draft. */
    record Wish(String review, String type, String from, String to, String implementer, String components, String release) { }

    /** @throws io.tandem.shared.InvalidInputException with everything that is wrong */
    PlannedChange change(ReviewedIssue issue, Wish wish, People people) {
        Optional<LocalDate> first = day(wish.from(), "from");
        Optional<LocalDate> last = wish.to() == null || wish.to().isBlank() ? first : day(wish.to(), "to");
        problems.require(first.isPresent() || wish.from() != null && !wish.from().isBlank(), "from", "date.wrong", "");
        problems.require(first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get()), "to", "dates.order");
        Optional<ReviewType> type = Arrays.stream(ReviewType.values()).filter(known -> known.name().equals(wish.type())).findFirst();
        problems.require(wish.type() == null || type.isPresent(), "type", "value.unknown", wish.type(), Arrays.stream(ReviewType.values()).map(Enum::name).collect(Collectors.joining(", ")));
        boolean isNumber = wish.review() == null || wish.review().matches("\\d{1,18}");
        problems.require(isNumber, "review", "value.unknown", wish.review(), "1, 2, 3 …").throwIfAny();
        // Nobody known is nobody booked: the form itself says that the name is wrong once it is saved.
        Actor implementer = wish.implementer() == null ? null : people.findByName(wish.implementer().strip()).or(() -> people.find(wish.implementer().strip())).orElse(null);
        return new PlannedChange(wish.review() == null ? 0 : Long.parseLong(wish.review()), issue.key(), issue.projectKey(), "", type.orElse(ReviewType.NORMAL), ReviewState.DRAFT,
                new DateRange(first.orElseThrow(), last.orElseThrow().plusDays(1)), implementer, names(wish.components()), wish.release() == null ? "" : wish.release(), null, null);
    }

    private Optional<LocalDate> day(String text, String field) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            boolean isMeant = day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
            problems.require(isMeant, field, "date.wrong", text);
            return Optional.of(day).filter(known -> isMeant);
        } catch (DateTimeParseException noDate) {
            problems.require(false, field, "date.wrong", text);
            return Optional.empty();
        }
    }
}
