package io.tandem.debt;

import io.tandem.debt.DebtWriter.Change;
import io.tandem.debt.ImportRows.Planned;
import io.tandem.debt.SheetText.SheetRow;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.port.DebtGraph;
import io.tandem.debt.port.DebtStore;
import io.tandem.debt.port.LinkedIssues;
import io.tandem.debt.port.ProjectParts;
import io.tandem.shared.Actor;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.People;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/**
 * Reads items from a spreadsheet's text: all of them, or none when one row is wrong. The columns are those of the export; those that are worked out are passed over. A row with a number changes that item
 * of the project, if nobody else has since; a row without one records a new item.
 */
public final class DebtImport {
    public static final int MOST_ROWS = SheetText.MOST_ROWS;
    /** Beyond so many problems the rest is only counted. */
    public static final int MOST_PROBLEMS = 500;

    private final DebtStore store;
    private final DebtAccess access;
    private final DebtReader reader;
    private final DebtWriter writer;
    private final ProjectParts parts;
    private final People people;
    private final LinkedIssues issues;
    private final DebtGraph graph;
    private final Transactions transactions;
    private final Clock clock;

    public DebtImport(DebtStore store, DebtAccess access, DebtReader reader, DebtWriter writer, ProjectParts parts, People people, LinkedIssues issues, DebtGraph graph, Transactions transactions,
                      Clock clock) {
        this.store = store;
        this.access = access;
        this.reader = reader;
        this.writer = writer;
        this.parts = parts;
        this.people = people;
        this.issues = issues;
        this.graph = graph;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What an import found.
     *
     * @param rows      how many rows the text has
     * @param added     how many of them are new items
     * @param changed   how many change an item
     * @param unchanged how many say what the register has already
     * @param problems  what is wrong, each with the field {@code rows[line].column}; at most {@link #MOST_PROBLEMS}
     * @param wrong     how many problems there are in all
     */
    public record Report(int rows, int added, int changed, int unchanged, List<Problem> problems, int wrong) { }

    /** Looks at every row and writes nothing. */
    public Report check(Actor actor, String projectKey, IntSupplier characters) {
        return report(plan(actor, projectKey, characters));
    }

    /**
     * Records and changes what the rows say, in one transaction.
     *
     * @throws InvalidInputException when any row is wrong; then nothing was written
     */
    public Report run(Actor actor, String projectKey, IntSupplier characters) {
        List<Planned> planned = plan(actor, projectKey, characters);
        Report report = report(planned);
        if (report.wrong() > 0) {
            List<Problem> told = new ArrayList<>(report.problems());
            if (report.wrong() > told.size()) {
                told.add(Problem.at("rows", "debt.import.more", report.wrong() - told.size()));
            }
            throw new InvalidInputException(told);
        }
        List<Planned> different = planned.stream().filter(Planned::isDifferent).toList();
        List<Change> changes = different.stream().map(row -> new Change(row.before(), row.after())).toList();
        transactions.run(() -> writer.writeAll(actor, changes, index -> "rows[" + different.get(index).line() + "]."));
        return report;
    }

    /** What every import asks first. @throws io.tandem.shared.NotFoundException when the project is hidden; @throws io.tandem.shared.ForbiddenException when this person may only read */
    public void requireWritable(Actor actor, String projectKey) {
        access.requireProject(actor, projectKey);
        access.requireWrite(actor, projectKey);
    }

    private List<Planned> plan(Actor actor, String projectKey, IntSupplier characters) {
        requireWritable(actor, projectKey);
        SheetText text = new SheetText(characters);
        List<SheetRow> rows = text.rows();
        List<DebtItem> known = store.listByIds(ImportRows.ids(rows)).stream().filter(item -> item.facts().projectKey().equals(projectKey)).toList();
        ImportDesk desk = new ImportDesk(parts, people, issues, graph);
        desk.listVisible(actor, known.stream().flatMap(item -> item.facts().issues().stream()).map(issue -> issue.id()).distinct().toList());
        desk.listExisting(projectKey, rows.stream().flatMap(row -> ImportRows.numbers(row.get("dependsOn"))).distinct().toList());
        return new ImportRows(actor, projectKey, desk, reader, clock.instant(), ImportRows.decimals(rows, text.separator())).plan(rows, known);
    }

    private static Report report(List<Planned> planned) {
        int wrong = planned.stream().mapToInt(row -> row.problems().size()).sum();
        List<Problem> told = planned.stream().flatMap(DebtImport::placed).limit(MOST_PROBLEMS).toList();
        int added = (int) planned.stream().filter(row -> row.before() == null && row.after() != null).count();
        int changed = (int) planned.stream().filter(row -> row.before() != null && row.isDifferent()).count();
        int unchanged = (int) planned.stream().filter(row -> row.before() != null && row.after() != null && !row.isDifferent()).count();
        return new Report(planned.size(), added, changed, unchanged, told, wrong);
    }

    private static Stream<Problem> placed(Planned row) {
        return row.problems().stream().map(problem -> new Problem(problem.code(), "rows[" + row.line() + "]." + problem.field(), problem.arguments()));
    }
}
