package io.tandem.sandbox.confluence.cql;

import io.tandem.sandbox.confluence.store.WikiPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A query over pages: space, title, label, type, id, parent, ancestor, creator, contributor, text, created and lastmodified,
 * with = != ~ !~ in, not in, and for dates &lt; &lt;= &gt; &gt;=; AND, OR, NOT, parentheses and ORDER BY.
 */
public final class Cql {
    private static final Set<String> DATES = Set.of("created", "lastmodified");

    /** What a page's own record does not tell. */
    public interface Facts {
        List<String> labels();

        /** @return numbers of the pages above */
        List<String> ancestors();
    }

    private interface Clause {
        boolean matches(WikiPage page, Facts facts);
    }

    private final Clause clause;
    private final Comparator<WikiPage> order;

    private Cql(Clause clause, Comparator<WikiPage> order) {
        this.clause = clause;
        this.order = order;
    }

    public static Cql parse(String text) throws CqlException {
        CqlWords words = new CqlWords(text);
        Clause clause = words.nextIs("order") ? (page, facts) -> true : any(words);
        Comparator<WikiPage> order = order(words);
        if (!words.done()) {
            throw new CqlException("unexpected " + words.take());
        }
        return new Cql(clause, order);
    }

    public boolean matches(WikiPage page, Facts facts) {
        return clause.matches(page, facts);
    }

    public Comparator<WikiPage> order() {
        return order;
    }

    private static Clause any(CqlWords words) throws CqlException {
        Clause left = all(words);
        while (words.skip("or")) {
            Clause first = left;
            Clause second = all(words);
            left = (page, facts) -> first.matches(page, facts) || second.matches(page, facts);
        }
        return left;
    }

    private static Clause all(CqlWords words) throws CqlException {
        Clause left = one(words);
        while (words.skip("and")) {
            Clause first = left;
            Clause second = one(words);
            left = (page, facts) -> first.matches(page, facts) && second.matches(page, facts);
        }
        return left;
    }

    private static Clause one(CqlWords words) throws CqlException {
        if (words.skip("not")) {
            Clause inner = one(words);
            return (page, facts) -> !inner.matches(page, facts);
        }
        if (words.skip("(")) {
            Clause inner = any(words);
            words.expect(")");
            return inner;
        }
        return comparison(words);
    }

    private static Clause comparison(CqlWords words) throws CqlException {
        String field = words.take().toLowerCase(Locale.ROOT);
        if (DATES.contains(field)) {
            return date(field, words.take(), words.take());
        }
        Value value = value(field);
        boolean negated = words.skip("not");
        if (words.skip("in")) {
            List<String> wanted = list(words);
            return (page, facts) -> negated != value.of(page, facts).stream().anyMatch(each -> wanted.stream().anyMatch(each::equalsIgnoreCase));
        }
        return operator(value, words.take(), words.take());
    }

    private static Clause operator(Value value, String operator, String wanted) throws CqlException {
        return switch (operator) {
            case "=" -> (page, facts) -> value.of(page, facts).stream().anyMatch(wanted::equalsIgnoreCase);
            case "!=" -> (page, facts) -> value.of(page, facts).stream().noneMatch(wanted::equalsIgnoreCase);
            case "~" -> contains(value, wanted);
            case "!~" -> {
                Clause contains = contains(value, wanted);
                yield (page, facts) -> !contains.matches(page, facts);
            }
            default -> throw new CqlException("unsupported operator " + operator);
        };
    }

    /** All words must occur, as beginnings when they end in a star. A colon means a field to the product's search engine, which refuses it. */
    private static Clause contains(Value value, String wanted) throws CqlException {
        if (wanted.contains(":")) {
            throw new CqlException("a colon is not allowed in a text search");
        }
        List<String> parts = List.of(wanted.toLowerCase(Locale.ROOT).replace("*", "").replace("\"", " ").trim().split("\\s+"));
        return (page, facts) -> value.of(page, facts).stream().map(each -> each.toLowerCase(Locale.ROOT)).anyMatch(each -> parts.stream().allMatch(each::contains));
    }

    private static Clause date(String field, String operator, String wanted) throws CqlException {
        return (page, facts) -> {
            String day = (field.equals("created") ? page.createdAt() : page.version().when()).toString().replace('T', ' ').substring(0, Math.min(wanted.length(), 16));
            int compared = day.compareTo(wanted.replace('/', '-'));
            return switch (operator) {
                case "<" -> compared < 0;
                case "<=" -> compared <= 0;
                case ">" -> compared > 0;
                case ">=" -> compared >= 0;
                case "!=" -> compared != 0;
                default -> compared == 0;
            };
        };
    }

    private static List<String> list(CqlWords words) throws CqlException {
        words.expect("(");
        List<String> wanted = new ArrayList<>();
        do {
            wanted.add(words.take());
        } while (words.skip(","));
        words.expect(")");
        return wanted;
    }

    private interface Value {
        List<String> of(WikiPage page, Facts facts);
    }

    private static Value value(String field) throws CqlException {
        return switch (field) {
            case "space", "space.key" -> (page, facts) -> List.of(page.spaceKey());
            case "title" -> (page, facts) -> List.of(page.title());
            case "label" -> (page, facts) -> facts.labels();
            case "type" -> (page, facts) -> List.of("page");
            case "id", "content" -> (page, facts) -> List.of(Long.toString(page.id()));
            case "parent" -> (page, facts) -> page.parentId() == null ? List.of() : List.of(page.parentId().toString());
            case "ancestor" -> (page, facts) -> facts.ancestors();
            case "creator" -> (page, facts) -> List.of(page.createdBy());
            case "contributor" -> (page, facts) -> List.of(page.createdBy(), page.version().by());
            case "text", "sitesearch" -> (page, facts) -> List.of(page.title() + " " + page.body().replaceAll("<[^>]*>", " "));
            default -> throw new CqlException("No field exists with name: " + field);
        };
    }

    private static Comparator<WikiPage> order(CqlWords words) throws CqlException {
        Comparator<WikiPage> order = (left, right) -> 0;
        if (words.skip("order")) {
            words.expect("by");
            do {
                order = order.thenComparing(oneOrder(words));
            } while (words.skip(","));
        }
        return order;
    }

    private static Comparator<WikiPage> oneOrder(CqlWords words) throws CqlException {
        String field = words.take().toLowerCase(Locale.ROOT);
        Comparator<WikiPage> by = switch (field) {
            case "title" -> Comparator.comparing(WikiPage::title, String.CASE_INSENSITIVE_ORDER);
            case "created" -> Comparator.comparing(WikiPage::createdAt);
            case "lastmodified" -> Comparator.comparing(page -> page.version().when());
            case "id" -> Comparator.comparing(WikiPage::id);
            default -> throw new CqlException("cannot order by " + field);
        };
        if (words.skip("desc")) {
            return by.reversed();
        }
        words.skip("asc");
        return by;
    }
}
