package io.tandem.sandbox.jira.jql;

import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import com.atlassian.query.order.SearchSort;
import com.atlassian.query.order.SortOrder;
import io.tandem.sandbox.jira.jql.Lexer.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads JQL. Every complaint names the place, as Jira does. */
public final class JqlParser {
    private final String text;
    private final List<Token> tokens;
    private int at;

    private JqlParser(String text) {
        this.text = text;
        this.tokens = new Lexer(text).tokens();
    }

    /** @throws JqlException saying what was expected where */
    public static JqlQuery parse(String text) {
        return new JqlParser(text == null ? "" : text).query();
    }

    private JqlQuery query() {
        Clause where = end() || isOrder() ? null : or();
        List<SearchSort> sorts = isOrder() ? sorts() : List.of();
        if (!end()) {
            throw complaint("Expecting either 'OR' or 'AND' but got '" + peek().text() + "'.");
        }
        return new JqlQuery(where, sorts, text);
    }

    private Clause or() {
        List<Clause> parts = joined(this::and, "OR", "||", "|");
        return parts.size() == 1 ? parts.get(0) : new OrClause(parts);
    }

    private Clause and() {
        List<Clause> parts = joined(this::not, "AND", "&&", "&");
        return parts.size() == 1 ? parts.get(0) : new AndClause(parts);
    }

    private List<Clause> joined(Supplier<Clause> part, String word, String... symbols) {
        List<Clause> parts = new ArrayList<>(List.of(part.get()));
        while (peek().is(word) || List.of(symbols).contains(peek().text()) && peek().symbol()) {
            at++;
            parts.add(part.get());
        }
        return parts;
    }

    private Clause not() {
        if (peek().is("NOT") || isSymbol("!")) {
            at++;
            return new NotClause(not());
        }
        if (isSymbol("(")) {
            at++;
            Clause inside = or();
            expect(")");
            return inside;
        }
        return terminal();
    }

    private Clause terminal() {
        Token field = take();
        if (field.symbol() || field.text().isEmpty()) {
            at--;
            throw complaint("Expecting a field name but got '" + shown(field) + "'.");
        }
        Operator operator = operator();
        return new TerminalClauseImpl(field.text(), operator, operand());
    }

    private Operator operator() {
        Token token = take();
        if (token.is("IS")) {
            return skip("NOT") ? Operator.IS_NOT : Operator.IS;
        }
        if (token.is("IN")) {
            return Operator.IN;
        }
        if (token.is("NOT") && skip("IN")) {
            return Operator.NOT_IN;
        }
        for (Operator operator : List.of(Operator.LIKE, Operator.NOT_LIKE, Operator.EQUALS, Operator.NOT_EQUALS, Operator.LESS_THAN, Operator.LESS_THAN_EQUALS, Operator.GREATER_THAN,
            Operator.GREATER_THAN_EQUALS)) {
            if (token.symbol() && token.text().equals(operator.getDisplayString())) {
                return operator;
            }
        }
        at--;
        throw complaint("Expecting operator but got '" + shown(token) + "'. The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.");
    }

    private Operand operand() {
        if (isSymbol("(")) {
            at++;
            List<Operand> values = new ArrayList<>(List.of(operand()));
            while (isSymbol(",")) {
                at++;
                values.add(operand());
            }
            expect(")");
            return new MultiValueOperand(values);
        }
        Token value = take();
        if (value.symbol()) {
            at--;
            throw complaint("Expecting either a value, list or function but got '" + shown(value) + "'.");
        }
        return isSymbol("(") && !value.quoted() ? function(value.text()) : single(value);
    }

    private Operand single(Token value) {
        if (value.is("EMPTY") || value.is("NULL")) {
            return EmptyOperand.EMPTY;
        }
        boolean number = !value.quoted() && value.text().matches("-?\\d{1,18}");
        return number ? new SingleValueOperand(Long.valueOf(value.text())) : new SingleValueOperand(value.text());
    }

    private Operand function(String name) {
        at++;
        List<String> arguments = new ArrayList<>();
        while (!isSymbol(")")) {
            Token argument = take();
            if (argument.symbol()) {
                at--;
                throw complaint("Expecting an argument or ')' but got '" + shown(argument) + "'.");
            }
            arguments.add(argument.text());
            if (isSymbol(",")) {
                at++;
            }
        }
        at++;
        return new FunctionOperand(name, arguments);
    }

    private boolean isOrder() {
        return peek().is("ORDER") && tokens.get(at + 1).is("BY");
    }

    private List<SearchSort> sorts() {
        at += 2;
        List<SearchSort> sorts = new ArrayList<>();
        do {
            Token field = take();
            if (field.symbol()) {
                at--;
                throw complaint("Expecting a field name to sort by but got '" + shown(field) + "'.");
            }
            SortOrder order = skip("DESC") ? SortOrder.DESC : skip("ASC") ? SortOrder.ASC : null;
            sorts.add(new SearchSort(field.text(), order));
        } while (skipComma());
        return sorts;
    }

    private boolean skipComma() {
        boolean comma = isSymbol(",");
        at += comma ? 1 : 0;
        return comma;
    }

    private boolean skip(String word) {
        boolean there = peek().is(word);
        at += there ? 1 : 0;
        return there;
    }

    private void expect(String symbol) {
        if (!isSymbol(symbol)) {
            throw complaint("Expecting either ',' or '" + symbol + "' but got '" + shown(peek()) + "'.");
        }
        at++;
    }

    private boolean isSymbol(String symbol) {
        return peek().symbol() && peek().text().equals(symbol);
    }

    private boolean end() {
        return at == tokens.size() - 1;
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token take() {
        return tokens.get(end() ? at : at++);
    }

    private static String shown(Token token) {
        return token.text().isEmpty() ? "end of query" : token.text();
    }

    private JqlException complaint(String sentence) {
        return new JqlException("Error in the JQL Query: " + sentence + " (line 1, character " + peek().position() + ")");
    }
}
