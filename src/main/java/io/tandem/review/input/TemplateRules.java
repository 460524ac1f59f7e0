package io.tandem.review.input;

import io.tandem.review.model.FreezeWindow;
import io.tandem.review.model.ImpactAssessment;
import io.tandem.review.model.StandardTemplate;
import io.tandem.review.model.Thresholds;
import io.tandem.shared.Actor;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Templates of standard changes, and freeze windows. */
final class TemplateRules {
    private static final int MOST_TEMPLATES = 50;
    private static final int MOST_FREEZES = 100;
    private static final int LONGEST_NAME = 60;

    private final Currency currency;
    private final Problems problems;
    private final LimitRules limits;

    TemplateRules(Currency currency, Collection<String> components, Problems problems) {
        this.currency = currency;
        this.problems = problems;
        this.limits = new LimitRules(currency, components, problems);
    }

    /** By name. One that says what it said keeps who put it into force and when. */
    List<StandardTemplate> read(List<BoardInput.Template> input, List<StandardTemplate> inForce, Actor by, Instant now) {
        List<BoardInput.Template> given = input == null ? List.of() : input;
        problems.require(given.size() <= MOST_TEMPLATES, "templates", "list.long", MOST_TEMPLATES);
        List<StandardTemplate> read = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < Math.min(given.size(), MOST_TEMPLATES); i++) {
            StandardTemplate fresh = template(given.get(i) == null ? new BoardInput.Template(null, null, null, null, null) : given.get(i), "templates[" + i + "]", by, now);
            problems.require(names.add(fresh.name().toLowerCase(Locale.ROOT)), "templates[" + i + "].name", "board.template.twice", fresh.name());
            read.add(inForce.stream().filter(fresh::saysTheSameAs).findFirst().orElse(fresh));
        }
        return read.stream().sorted((one, other) -> one.name().compareToIgnoreCase(other.name())).toList();
    }

    private StandardTemplate template(BoardInput.Template input, String field, Actor by, Instant now) {
        Thresholds below = limits.read(input.limits(), field + ".limits");
        problems.require(!below.isEmpty(), field + ".limits", "board.template.no-limit");
        return new StandardTemplate(name(input.name(), field + ".name"), ProposalRules.line(input.title(), field + ".title", problems),
                ProposalRules.text(input.rationale(), field + ".rationale", problems), impact(input.impact(), field), below, by, now);
    }

    private ImpactAssessment impact(ImpactInput input, String field) {
        Problems inside = new Problems();
        ImpactAssessment read = new ImpactRules(inside, currency).read(input == null ? ImpactInput.empty() : input);
        inside.list().forEach(problem -> problems.add(new Problem(problem.code(), field + "." + problem.field(), problem.arguments())));
        return read;
    }

    /** By first day. */
    List<FreezeWindow> freezes(List<BoardInput.Freeze> input) {
        List<BoardInput.Freeze> given = input == null ? List.of() : input;
        problems.require(given.size() <= MOST_FREEZES, "freezes", "list.long", MOST_FREEZES);
        List<FreezeWindow> read = new ArrayList<>();
        for (int i = 0; i < Math.min(given.size(), MOST_FREEZES); i++) {
            freeze(given.get(i) == null ? new BoardInput.Freeze(null, null, null, null) : given.get(i), "freezes[" + i + "]").ifPresent(read::add);
        }
        return read.stream().sorted((one, other) -> one.days().from().compareTo(other.days().from())).toList();
    }

    private Optional<FreezeWindow> freeze(BoardInput.Freeze input, String field) {
        String name = name(input.name(), field + ".name");
        List<String> touched = limits.components(input.components(), field + ".components");
        return Days.range(input.from(), input.to(), field, problems).map(days -> new FreezeWindow(name, days, touched));
    }

    private String name(String text, String field) {
        String name = ProposalRules.line(text, field, problems);
        problems.require(!name.isEmpty(), field, "name.missing").require(name.length() <= LONGEST_NAME, field, "text.long", LONGEST_NAME);
        return name;
    }
}
