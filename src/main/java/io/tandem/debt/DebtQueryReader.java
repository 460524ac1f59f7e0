package io.tandem.debt;

import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.model.DebtFilter;
import io.tandem.debt.model.DebtKind;
import io.tandem.debt.model.DebtOrigin;
import io.tandem.debt.model.DebtSeverity;
import io.tandem.debt.model.DecisionState;
import io.tandem.debt.model.ReleaseRef;
import io.tandem.debt.port.ProjectParts;
import io.tandem.debt.port.ProjectParts.AnyRelease;
import io.tandem.shared.Actor;
import io.tandem.shared.Problems;
import io.tandem.shared.port.People;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns what somebody asks for into a filter, telling everything that is wrong with it at once. */
public final class DebtQueryReader {
    /** {@code name=value}, {@code name="a value"} or a word. */
    private static final Pattern PART = Pattern.compile("(?:([^\\s=\"']+)=)?(?:\"([^\"]*)\"|'([^']*)'|(\\S+))");
    private static final String ME = "me";
    private static final String NONE = "none";
    private static final String EXPIRED = "expired";
    /** Nothing has this number, so nothing is found in an unknown component or release. */
    private static final long UNKNOWN = -1;
    /** Nobody has this key, so nothing is found for an unknown owner. */
    private static final String UNKNOWN_KEY = "\uFFFF";
    private static final Set<String> NAMES = Set.of("project", "component", "decision", "kind", "origin", "severity", "owner", "release", "until");

    private final ProjectParts parts;
    private final People people;
    private final DebtReader reader;

    public DebtQueryReader(ProjectParts parts, People people, DebtReader reader) {
        this.parts = parts;
        this.people = people;
        this.reader = reader;
    }

    /** @throws io.tandem.shared.InvalidInputException when the query cannot be understood */
    DebtFilter read(Actor actor, DebtQuery query) {
        Problems problems = new Problems();
        Set<DecisionState> decisions = all(DecisionState.class, query.decisions(), "decision", problems);
        Set<DebtKind> kinds = all(DebtKind.class, query.kinds(), "kind", problems);
        Set<DebtOrigin> origins = all(DebtOrigin.class, query.origins(), "origin", problems);
        Set<DebtSeverity> severities = all(DebtSeverity.class, query.severities(), "severity", problems);
        problems.require(Fields.isBlank(query.until()) || query.until().strip().equalsIgnoreCase(EXPIRED), "until", "debt.choice.unknown", Fields.shortened(String.valueOf(query.until())), EXPIRED);
        Fields.checkText(query.text(), DebtLimits.TITLE, "q", problems);
        problems.require(Fields.isBlank(query.component()) || !Fields.isBlank(query.project()), "component", "debt.component.project");
        problems.require(Fields.isBlank(query.release()) || !Fields.isBlank(query.project()), "release", "debt.release.project");
        problems.throwIfAny();
        return new DebtFilter(Fields.isBlank(query.project()) ? null : query.project(), componentId(query), decisions, kinds, origins, severities, ownerKey(actor, query.owner()),
            releaseId(query), !Fields.isBlank(query.until()), query.text(), reader.today());
    }

    /**
     * A query written as one line: {@code decision=OPEN,PLANNED component="Payment gateway"} and words that have to occur one after the other. Values with blanks stand in quotes of either kind.
     *
     * @throws io.tandem.shared.InvalidInputException for a name that is none of those the register filters by
     */
    static DebtQuery parse(String line) {
        Map<String, String> named = new LinkedHashMap<>();
        List<String> words = new ArrayList<>();
        Problems problems = new Problems();
        Matcher parts = PART.matcher(line);
        while (parts.find()) {
            String name = parts.group(1);
            String value = Stream.of(parts.group(2), parts.group(3), parts.group(4)).filter(Objects::nonNull).findFirst().orElse("");
            if (name == null) {
                words.add(value);
            } else {
                problems.require(NAMES.contains(name), "filter", "debt.choice.unknown", Fields.shortened(name), String.join(", ", NAMES.stream().sorted().toList()));
                problems.require(named.put(name, value) == null, "filter", "debt.filter.twice", name);
            }
        }
        problems.throwIfAny();
        return new DebtQuery(named.get("project"), named.get("component"), list(named.get("decision")), list(named.get("kind")), list(named.get("origin")),
            list(named.get("severity")), named.get("owner"), named.get("release"), named.get("until"), String.join(" ", words));
    }

    private static List<String> list(String names) {
        return names == null ? List.of() : Arrays.stream(names.split(",")).filter(name -> !name.isBlank()).toList();
    }

    private Long componentId(DebtQuery query) {
        return Fields.isBlank(query.component()) ? null
            : Fields.pick(parts.listComponents(query.project()), query.component(), ComponentRef::id, ComponentRef::name).map(ComponentRef::id).orElseGet(() -> number(query.component()));
    }

    private Long releaseId(DebtQuery query) {
        return Fields.isBlank(query.release()) ? null
            : Fields.pick(parts.listEveryRelease(query.project()).stream().map(AnyRelease::release).toList(), query.release(), ReleaseRef::id, ReleaseRef::name).map(ReleaseRef::id)
                .orElseGet(() -> number(query.release()));
    }

    /** What is no longer there can still be asked for by its number. */
    private static Long number(String text) {
        return text.strip().matches("\\d{1,18}") ? Long.valueOf(text.strip()) : UNKNOWN;
    }

    private String ownerKey(Actor actor, String owner) {
        if (Fields.isBlank(owner)) {
            return null;
        }
        String wanted = owner.strip();
        return switch (wanted) {
            case ME -> actor.key();
            case NONE -> DebtFilter.NOBODY;
            default -> people.find(wanted).or(() -> people.findByName(wanted)).map(Actor::key).orElse(UNKNOWN_KEY);
        };
    }

    private static <E extends Enum<E>> Set<E> all(Class<E> type, List<String> names, String field, Problems problems) {
        Set<E> found = new LinkedHashSet<>();
        for (String name : names) {
            E value = Fields.oneOf(type, name, null, field, problems);
            if (value != null) {
                found.add(value);
            }
        }
        return found;
    }
}
