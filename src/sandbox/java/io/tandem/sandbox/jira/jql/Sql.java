package io.tandem.sandbox.jira.jql;

import io.tandem.sandbox.jira.store.Jdbc;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A piece of SQL with its arguments. */
public record Sql(String text, List<Object> arguments) {
    public Sql {
        arguments = List.copyOf(arguments);
    }

    static Sql of(String text, Object... arguments) {
        return new Sql(text, List.of(arguments));
    }

    /** {@code column in (…)}; nothing when there are no values. */
    static Sql in(String column, Collection<?> values) {
        return values.isEmpty() ? of("1 = 0") : new Sql(column + " in (" + Jdbc.marks(values.size()) + ")", List.copyOf(values));
    }

    static Sql join(String word, List<Sql> parts) {
        List<Object> arguments = new ArrayList<>();
        parts.forEach(part -> arguments.addAll(part.arguments()));
        return new Sql("(" + String.join(" " + word + " ", parts.stream().map(Sql::text).toList()) + ")", arguments);
    }

    Sql and(Sql other) {
        return join("and", List.of(this, other));
    }

    Sql negated() {
        return new Sql("not (" + text + ")", arguments);
    }

    /** This piece inside others: before, this, after. */
    Sql within(String before, String after) {
        return new Sql(before + text + after, arguments);
    }
}
