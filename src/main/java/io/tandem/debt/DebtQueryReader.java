package io.tandem.debt;

import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.model.DebtFilter;
import io.tandem.debt.model.DebtKind;
import io.tandem.debt.model.DebtOrigin;
import io.tandem.debt.model.DecisionState;
import io.tandem.debt.port.ProjectParts;
import io.tandem.shared.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns what somebody asks for into a filter, telling everything that is wrong with it at once. */
final class DebtQueryReader {
    /** Components by this number do not exist, so nothing is found in an unknown one. */
    private static final long NO_COMPONENT = -1;
    private static final Set<String> NAMES = Set.of("project", "component", "decision", "kind", "origin");

    private final ProjectParts parts;
    private final DebtReader reader;

    DebtQueryReader(ProjectParts parts, DebtReader reader) {
        this.parts = parts;
        this.reader = reader;
    }

    DebtFilter read(DebtQuery query) {
        Problems problems = new Problems();
        Set<DecisionState> decisions = all(DecisionState.class, query.decisions(), "decision", problems);
        Set<DebtKind> kinds = all(DebtKind.class, query.kinds(), "kind", problems);
        Set<DebtOrigin> origins = all(DebtOrigin.class, query.origins(), "origin", problems);
        Fields.checkText(query.text(), DebtLimits.TITLE, "q", problems);
        problems.require(Fields.isBlank(query.component()) || !Fields.isBlank(query.project()), "component", "debt.component.project");
        problems.throwIfAny();
        return new DebtFilter(Fields.isBlank(query.project()) ? null : query.project(), componentId(query), decisions, kinds, origins, query.text(), reader.today());
    }

    /**
     * A query written as one line: {@code decision=OPEN,PLANNED kind=CODE} and words that have to occur.
     *
     * @throws io.tandem.shared.InvalidInputException for a name that is none of project, component, decision, kind and origin
     */
    static DebtQuery parse(String line) {
        Map<String, String> named = new LinkedHashMap<>();
        List<String> words = new ArrayList<>();
        Problems problems = new Problems();
        for (String part : line.strip().split("\\s+")) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                words.add(part);
            } else {
                problems.require(NAMES.contains(part.substring(0, equals)), "filter", "debt.choice.unknown", Fields.shortened(part.substring(0, equals)), String.join(", ", NAMES.stream().sorted().toList()));
                named.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        problems.throwIfAny();
        return new DebtQuery(named.get("project"), named.get("component"), list(named.get("decision")), list(named.get("kind")), list(named.get("origin")), String.join(" ", words));
    }

    private static List<String> list(String names) {
        return names == null ? List.of() : Arrays.stream(names.split(",")).filter(name -> !name.isBlank()).toList();
    }

    private Long componentId(DebtQuery query) {
        return Fields.isBlank(query.component()) ? null
            : Fields.pick(parts.listComponents(query.project()), query.component(), ComponentRef::id, ComponentRef::name).map(ComponentRef::id).orElse(NO_COMPONENT);
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
