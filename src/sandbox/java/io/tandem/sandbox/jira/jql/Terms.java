package io.tandem.sandbox.jira.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** One condition's operands as values: literals, currentUser(), the add-on's functions; and the SQL shapes fields share. */
final class Terms {
    private final JqlScope scope;

    Terms(JqlScope scope) {
        this.scope = scope;
    }

    /** The operand's values as texts; EMPTY is left out and asked with {@link #mentionsEmpty}. */
    List<String> texts(TerminalClause clause) {
        List<String> texts = new ArrayList<>();
        collect(clause, clause.getOperand(), texts);
        return texts;
    }

    private void collect(TerminalClause clause, Operand operand, List<String> texts) {
        if (operand instanceof MultiValueOperand many) {
            many.getValues().forEach(value -> collect(clause, value, texts));
        } else if (operand instanceof SingleValueOperand one) {
            texts.add(one.getLongValue() != null ? one.getLongValue().toString() : one.getStringValue());
        } else if (operand instanceof FunctionOperand function) {
            texts.addAll(call(clause, function));
        }
    }

    private List<String> call(TerminalClause clause, FunctionOperand function) {
        if (function.getName().equalsIgnoreCase("currentUser")) {
            return scope.userKey().map(List::of).orElse(List.of());
        }
        List<QueryLiteral> values = scope.function(function, clause).orElseThrow(() -> new JqlException("Unable to find JQL function '" + function.getDisplayString() + "'."));
        return values.stream().filter(value -> !value.isEmpty()).map(QueryLiteral::asString).toList();
    }

    static boolean mentionsEmpty(Operand operand) {
        return operand instanceof EmptyOperand || operand instanceof MultiValueOperand many && many.getValues().stream().anyMatch(Terms::mentionsEmpty);
    }

    static Optional<FunctionOperand> function(TerminalClause clause) {
        return clause.getOperand() instanceof FunctionOperand function ? Optional.of(function) : Optional.empty();
    }

    static boolean negative(TerminalClause clause) {
        return switch (clause.getOperator()) {
            case NOT_EQUALS, NOT_IN, IS_NOT, NOT_LIKE -> true;
            default -> false;
        };
    }

    /** A column of the row that refers to something: values by {@code resolve}, or empty. Negations leave empty columns out, as in Jira. */
    Sql column(TerminalClause clause, String column, List<?> ids) {
        List<Sql> any = new ArrayList<>();
        if (!ids.isEmpty()) {
            any.add(Sql.in(column, ids));
        }
        if (mentionsEmpty(clause.getOperand())) {
            any.add(Sql.of(column + " is null"));
        }
        Sql positive = any.isEmpty() ? Sql.of("1 = 0") : Sql.join("or", any);
        return negative(clause) ? Sql.of(column + " is not null").and(positive.negated()) : positive;
    }

    /** A side table ({@code table where issue_id = i.id …}) that refers to something. */
    Sql sideTable(TerminalClause clause, String table, String column, List<?> ids) {
        String exists = "exists (select 1 from " + table + " and ";
        List<Sql> any = new ArrayList<>();
        if (!ids.isEmpty()) {
            any.add(Sql.in(column, ids).within(exists, ")"));
        }
        if (mentionsEmpty(clause.getOperand())) {
            any.add(Sql.of("not " + exists + "1 = 1)"));
        }
        Sql positive = any.isEmpty() ? Sql.of("1 = 0") : Sql.join("or", any);
        return negative(clause) ? Sql.of(exists + "1 = 1)").and(positive.negated()) : positive;
    }

    /** Resolves each value; one that means nothing is an error, as in Jira. */
    List<Object> resolve(TerminalClause clause, Function<String, List<?>> resolver) {
        List<Object> ids = new ArrayList<>();
        for (String text : texts(clause)) {
            List<?> found = resolver.apply(text);
            if (found.isEmpty()) {
                throw new JqlException("The value '" + text + "' does not exist for the field '" + clause.getName() + "'.");
            }
            ids.addAll(found);
        }
        return ids;
    }

    /** Each word must be there, in any of the columns (SQL expressions with lower-case text). */
    Sql contains(TerminalClause clause, List<String> columns) {
        List<Sql> words = new ArrayList<>();
        for (String word : String.join(" ", texts(clause)).toLowerCase(Locale.ROOT).replaceAll("[\"*?\\\\%_]", " ").trim().split("\\s+")) {
            words.add(Sql.join("or", columns.stream().map(column -> Sql.of(column.replace("{}", "like ?"), "%" + word + "%")).toList()));
        }
        Sql all = Sql.join("and", words);
        return negative(clause) ? all.negated() : all;
    }

    /** The comparison sign for SQL; other operators do not fit the field. */
    static String sign(TerminalClause clause) {
        return switch (clause.getOperator()) {
            case EQUALS -> "=";
            case NOT_EQUALS -> "<>";
            case LESS_THAN, LESS_THAN_EQUALS, GREATER_THAN, GREATER_THAN_EQUALS -> clause.getOperator().getDisplayString();
            default -> throw unsupported(clause);
        };
    }

    static void only(TerminalClause clause, Operator... allowed) {
        if (!List.of(allowed).contains(clause.getOperator())) {
            throw unsupported(clause);
        }
    }

    static JqlException unsupported(TerminalClause clause) {
        return new JqlException("The operator '" + clause.getOperator().getDisplayString() + "' is not supported by the '" + clause.getName() + "' field.");
    }
}
