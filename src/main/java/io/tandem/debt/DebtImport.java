package io.tandem.debt;

import io.tandem.debt.CsvText.Row;
import io.tandem.debt.DebtInput.DecisionInput;
import io.tandem.debt.DebtInput.WsjfInput;
import io.tandem.shared.Actor;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import io.tandem.shared.TooLargeException;
import io.tandem.shared.port.Transactions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads items from a spreadsheet's text: all of them, or none when one row is wrong. The columns are those of the export; those that are worked out are passed over. */
public final class DebtImport {
    public static final int MOST_ROWS = 10_000;
    private static final int MOST_PROBLEMS = 500;
    private static final Set<String> READ = Set.of("project", "component", "title", "description", "kind", "origin", "severity", "principallow", "principallikely", "principalhigh", "interest", "likelihood",
        "owner", "wsjfvalue", "wsjfurgency", "wsjfriskreduction", "wsjfsize", "dependson", "decision", "reason", "until", "targetrelease", "issues");
    private static final Set<String> PASSED_OVER = Set.of("id", "priority", "payback", "wsjf", "version", "decidedby", "recordedat", "updatedat");
    private static final Set<String> NEEDED = Set.of("title", "principallikely");

    private final DebtService service;
    private final DebtAccess access;
    private final Transactions transactions;

    public DebtImport(DebtService service, DebtAccess access, Transactions transactions) {
        this.service = service;
        this.access = access;
        this.transactions = transactions;
    }

    /**
     * What an import found.
     *
     * @param rows     how many items the text has
     * @param problems what is wrong, each with the field {@code rows[line].column}; empty when all is well
     */
    public record Report(int rows, List<Problem> problems) { }

    /** Looks at every row and writes nothing. */
    public Report check(Actor actor, String projectKey, String text) {
        List<Item> items = items(actor, projectKey, text);
        return new Report(items.size(), problems(actor, projectKey, items));
    }

    /**
     * Records every row as a new item.
     *
     * @return how many
     * @throws InvalidInputException when any row is wrong; then nothing was recorded
     */
    public int run(Actor actor, String projectKey, String text) {
        List<Item> items = items(actor, projectKey, text);
        List<Problem> problems = problems(actor, projectKey, items);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        transactions.run(() -> items.forEach(item -> service.record(actor, item.input)));
        return items.size();
    }

    /** What every import asks first. @throws io.tandem.shared.NotFoundException when the project is hidden; @throws io.tandem.shared.ForbiddenException when this person may only read */
    public void requireWritable(Actor actor, String projectKey) {
        new Problems().require(!Fields.isBlank(projectKey), "project", "debt.project.missing").throwIfAny();
        access.requireRead(actor, projectKey);
        access.requireWrite(actor, projectKey);
    }

    /** A row as an item to be, with what was wrong with its numbers. */
    private record Item(int line, DebtInput input, List<Problem> problems) { }

    private List<Item> items(Actor actor, String projectKey, String text) {
        requireWritable(actor, projectKey);
        List<Row> rows = CsvText.read(text);
        if (rows.size() > MOST_ROWS + 1) {
            throw new TooLargeException(Problem.of("debt.import.rows", MOST_ROWS));
        }
        List<String> columns = rows.isEmpty() ? List.of() : rows.get(0).cells().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        checkColumns(columns);
        return rows.stream().skip(1).map(row -> item(projectKey, columns, row)).toList();
    }

    private static void checkColumns(List<String> columns) {
        Problems problems = new Problems();
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            problems.require(READ.contains(column) || PASSED_OVER.contains(column), "columns", "debt.import.column.unknown", Fields.shortened(column));
            problems.require(seen.add(column), "columns", "debt.import.column.twice", Fields.shortened(column));
        }
        NEEDED.stream().sorted().forEach(needed -> problems.require(columns.contains(needed), "columns", "debt.import.column.missing", needed.equals("title") ? "title" : "principalLikely"));
        problems.throwIfAny();
    }

    private List<Problem> problems(Actor actor, String projectKey, List<Item> items) {
        List<Problem> all = new ArrayList<>();
        for (Item item : items) {
            Stream.concat(item.problems.stream(), service.check(actor, projectKey, item.input).stream())
                .limit(MOST_PROBLEMS - all.size()).forEach(problem -> all.add(new Problem(problem.code(), "rows[" + item.line + "]." + problem.field(), problem.arguments())));
        }
        return all;
    }

    private static Item item(String projectKey, List<String> columns, Row row) {
        Map<String, String> cells = new HashMap<>();
        for (int index = 0; index < Math.min(columns.size(), row.cells().size()); index++) {
            cells.put(columns.get(index), unguarded(row.cells().get(index)));
        }
        Problems problems = new Problems();
        problems.require(row.cells().size() <= columns.size(), "cells", "debt.import.cells", columns.size());
        problems.require(Fields.isBlank(cells.get("id")), "id", "debt.import.known");
        problems.require(Fields.isBlank(cells.get("project")) || cells.get("project").strip().equals(projectKey), "project", "debt.import.project", projectKey);
        return new Item(row.line(), input(projectKey, cells, problems), problems.list());
    }

    private static DebtInput input(String projectKey, Map<String, String> cells, Problems problems) {
        Double low = number(cells, "principallow", "principalLow", problems);
        Double likely = number(cells, "principallikely", "principalLikely", problems);
        Double high = number(cells, "principalhigh", "principalHigh", problems);
        Double interest = number(cells, "interest", "interest", problems);
        Double likelihood = number(cells, "likelihood", "likelihood", problems);
        List<String> issues = Fields.isBlank(cells.get("issues")) ? List.of() : Arrays.stream(cells.get("issues").strip().split("[\\s,;]+")).toList();
        DecisionInput decision = Fields.isBlank(cells.get("decision")) ? null : new DecisionInput(cells.get("decision"), cells.get("reason"), cells.get("until"));
        return new DebtInput(projectKey, cells.get("component"), cells.get("title"), cells.get("description"), cells.get("kind"), cells.get("origin"), low, likely, high, interest, likelihood,
            cells.get("severity"), cells.get("owner"), cells.get("targetrelease"), issues, wsjf(cells, problems),
            dependsOn(cells.get("dependson"), problems), decision);
    }

    private static WsjfInput wsjf(Map<String, String> cells, Problems problems) {
        Double value = number(cells, "wsjfvalue", "wsjfValue", problems);
        Double urgency = number(cells, "wsjfurgency", "wsjfUrgency", problems);
        Double riskReduction = number(cells, "wsjfriskreduction", "wsjfRiskReduction", problems);
        Double size = number(cells, "wsjfsize", "wsjfSize", problems);
        return value == null && urgency == null && riskReduction == null && size == null ? null : new WsjfInput(value, urgency, riskReduction, size);
    }

    private static List<Long> dependsOn(String cell, Problems problems) {
        List<Long> ids = new ArrayList<>();
        for (String id : Fields.isBlank(cell) ? new String[0] : cell.strip().split("[\\s,;]+")) {
            boolean isNumber = id.matches("\\d{1,18}");
            problems.require(isNumber, "dependsOn", "debt.dependency.unknown", Fields.shortened(id));
            if (isNumber) {
                ids.add(Long.valueOf(id));
            }
        }
        return ids;
    }

    // A comma alone is a decimal comma; with both marks nobody can know.
    private static Double number(Map<String, String> cells, String column, String field, Problems problems) {
        String text = cells.getOrDefault(column, "").strip();
        if (text.isEmpty()) {
            return null;
        }
        boolean isPlain = text.matches("-?\\d{1,9}([.,]\\d{1,9})?(E-?\\d{1,2})?");
        problems.require(isPlain, field, "debt.import.number", Fields.shortened(text));
        return isPlain ? Double.valueOf(text.replace(',', '.')) : null;
    }

    // The export puts an apostrophe before what a spreadsheet would run.
    private static String unguarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t\r\n".indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
    }
}
