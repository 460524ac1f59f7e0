package io.tandem.debt;

import io.tandem.debt.DebtInput.DecisionInput;
import io.tandem.debt.DebtInput.WsjfInput;
import io.tandem.debt.SheetText.SheetRow;
import io.tandem.debt.model.DebtEntry;
import io.tandem.debt.model.DebtFacts;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.DebtOrigin;
import io.tandem.debt.model.Decision;
import io.tandem.shared.Actor;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import io.tandem.shared.ThreePoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the rows of one import into items to be, or into what is wrong with them. */
final class ImportRows {
    private static final List<String> NUMBERS = List.of("principalLow", "principalLikely", "principalHigh", "interest", "likelihood", "wsjfValue", "wsjfUrgency", "wsjfRiskReduction", "wsjfSize");
    private static final String LIST = "[\\s,;]+";
    private static final String NUMBER = "\\d{1,18}";

    private final Actor actor;
    private final String projectKey;
    private final DebtInputReader inputs;
    private final DebtReader reader;
    private final DebtSheet sheet;
    private final Instant now;
    private final SheetNumbers decimals;
    private final Map<Long, Integer> linesById = new HashMap<>();
    private final Map<Map<String, String>, Integer> linesByCells = new HashMap<>();
    private Map<Long, DebtItem> known = Map.of();
    private Map<Long, DebtEntry> shown = Map.of();

    ImportRows(Actor actor, String projectKey, ImportDesk desk, DebtReader reader, Instant now, SheetNumbers decimals) {
        this.actor = actor;
        this.projectKey = projectKey;
        this.inputs = new DebtInputReader(desk, desk, desk, desk);
        this.reader = reader;
        this.sheet = new DebtSheet(desk);
        this.now = now;
        this.decimals = decimals;
    }

    /**
     * What becomes of a row.
     *
     * @param before the item it changes; null for a new one
     * @param after  what it says; null when something is wrong
     */
    record Planned(int line, DebtItem before, DebtItem after, List<Problem> problems) {
        boolean isDifferent() {
            return after != null && (before == null || !before.facts().equals(after.facts()) || !before.decision().equals(after.decision()));
        }
    }

    static SheetNumbers decimals(Collection<SheetRow> rows, char separator) {
        return SheetNumbers.of(rows.stream().flatMap(row -> NUMBERS.stream().map(row::get)).filter(cell -> !Fields.isBlank(cell)).toList(), separator);
    }

    static List<Long> ids(List<SheetRow> rows) {
        return rows.stream().flatMap(row -> numbers(row.get("id"))).distinct().toList();
    }

    /** The numbers in a cell; what is none is passed over. */
    static Stream<Long> numbers(String cell) {
        return Fields.isBlank(cell) ? Stream.of() : Arrays.stream(cell.strip().split(LIST)).filter(id -> id.matches(NUMBER)).map(Long::valueOf);
    }

    /** @param items the items of this project that rows name */
    List<Planned> plan(List<SheetRow> rows, List<DebtItem> items) {
        known = items.stream().collect(Collectors.toMap(DebtItem::id, Function.identity()));
        shown = reader.read(actor, items).stream().collect(Collectors.toMap(entry -> entry.item().id(), Function.identity()));
        return rows.stream().map(this::plan).toList();
    }

    private Planned plan(SheetRow row) {
        Problems problems = new Problems();
        row.problems().forEach(problems::add);
        problems.require(Fields.isBlank(row.get("project")) || row.get("project").strip().equals(projectKey), "project", "debt.import.project", projectKey);
        if (Fields.isBlank(row.get("id"))) {
            Integer first = linesByCells.putIfAbsent(row.cells(), row.line());
            problems.require(first == null, "row", "debt.import.row.twice", first);
            return added(row, problems);
        }
        DebtItem current = numbers(row.get("id")).findFirst().map(known::get).orElse(null);
        problems.require(current != null, "id", "debt.import.id.unknown", Fields.shortened(row.get("id").strip()));
        return current == null ? new Planned(row.line(), null, null, problems.list()) : changed(row, current, problems);
    }

    private Planned added(SheetRow row, Problems problems) {
        DebtInput input = input(row, problems);
        Optional<DebtFacts> facts = inputs.read(actor, projectKey, input, input.issues().isEmpty() ? DebtOrigin.MANUAL : DebtOrigin.ISSUE, null, problems);
        Optional<CheckedDecision> decision = CheckedDecision.read(input.decision(), reader.today(), problems);
        boolean isSound = problems.list().isEmpty();
        return new Planned(row.line(), null, isSound ? DebtItem.recorded(facts.orElseThrow(), decision.map(wanted -> wanted.first(actor, now)).orElseGet(() -> Decision.open(actor, now)), actor, now) : null,
            problems.list());
    }

    private Planned changed(SheetRow row, DebtItem current, Problems problems) {
        Integer first = linesById.putIfAbsent(current.id(), row.line());
        problems.require(first == null, "id", "debt.import.id.twice", first);
        List<Long> version = numbers(row.get("version")).toList();
        problems.require(version.size() == 1, "version", "debt.import.version.missing");
        problems.require(version.size() != 1 || version.get(0) == current.version(), "version", "debt.version.stale");
        Map<String, Object> exported = sheet.cells(shown.get(current.id()));
        Map<String, String> cells = new HashMap<>();
        exported.forEach((column, value) -> cells.put(column, value == null ? "" : value.toString()));
        boolean isDecided = Stream.of("decision", "reason", "until").anyMatch(column -> row.has(column) && !row.get(column).strip().equals(cells.get(column).strip()));
        Map<String, String> before = Map.copyOf(cells);
        cells.putAll(row.cells());
        followLikely(current.facts().cost().principal(), before, cells);
        DebtInput input = input(new SheetRow(row.line(), cells, List.of()), problems);
        Optional<DebtFacts> facts = inputs.read(actor, projectKey, input, current.facts().origin(), current.facts(), problems);
        Optional<CheckedDecision> decision = isDecided ? CheckedDecision.read(input.decision(), reader.today(), problems) : Optional.empty();
        decision.flatMap(wanted -> wanted.refusal(current.decision(), reader.today())).ifPresent(problems::add);
        boolean isSound = problems.list().isEmpty();
        return new Planned(row.line(), current, isSound ? current.changed(facts.orElseThrow(), decided(current, decision), now) : null, problems.list());
    }

    // Who had one number for all three and changes the likely one means all three.
    private void followLikely(ThreePoint principal, Map<String, String> before, Map<String, String> cells) {
        boolean isExact = principal.low() == principal.likely() && principal.likely() == principal.high();
        if (isExact && Stream.of("principalLow", "principalHigh").allMatch(column -> isSame(before.get(column), cells.get(column)))) {
            cells.put("principalLow", "");
            cells.put("principalHigh", "");
        }
    }

    private boolean isSame(String before, String cell) {
        return before.equals(cell) || Double.valueOf(before).equals(decimals.read(cell, "", new Problems()));
    }

    private Decision decided(DebtItem current, Optional<CheckedDecision> decision) {
        return decision.map(wanted -> wanted.after(current.decision(), actor, now, reader.today())).orElse(current.decision());
    }

    private DebtInput input(SheetRow row, Problems problems) {
        List<String> issues = Fields.isBlank(row.get("issues")) ? List.of() : Arrays.stream(row.get("issues").strip().split(LIST)).toList();
        DecisionInput decision = Fields.isBlank(row.get("decision")) ? null : new DecisionInput(row.get("decision"), row.get("reason"), row.get("until"));
        return new DebtInput(projectKey, row.get("component"), row.get("title"), row.get("description"), row.get("kind"), row.get("origin"), number(row, "principalLow", problems),
            number(row, "principalLikely", problems), number(row, "principalHigh", problems), number(row, "interest", problems), number(row, "likelihood", problems), row.get("severity"),
            row.get("owner"), row.get("targetRelease"), issues, wsjf(row, problems), dependsOn(row.get("dependsOn"), problems), decision);
    }

    private Double number(SheetRow row, String column, Problems problems) {
        return decimals.read(row.get(column), column, problems);
    }

    private WsjfInput wsjf(SheetRow row, Problems problems) {
        WsjfInput points = new WsjfInput(number(row, "wsjfValue", problems), number(row, "wsjfUrgency", problems), number(row, "wsjfRiskReduction", problems), number(row, "wsjfSize", problems));
        return points.equals(new WsjfInput(null, null, null, null)) ? null : points;
    }

    private static List<Long> dependsOn(String cell, Problems problems) {
        List<Long> ids = new ArrayList<>();
        for (String id : Fields.isBlank(cell) ? new String[0] : cell.strip().split(LIST)) {
            boolean isNumber = id.matches(NUMBER);
            problems.require(isNumber, "dependsOn", "debt.dependency.unknown", Fields.shortened(id));
            if (isNumber) {
                ids.add(Long.valueOf(id));
            }
        }
        return ids;
    }
}
