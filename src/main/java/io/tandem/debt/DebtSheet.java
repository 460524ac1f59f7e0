package io.tandem.debt;

import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.model.DebtCost;
import io.tandem.debt.model.DebtEntry;
import io.tandem.debt.model.DebtFacts;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.Decision;
import io.tandem.debt.model.IssueRef;
import io.tandem.debt.model.ReleaseRef;
import io.tandem.debt.model.Wsjf;
import io.tandem.shared.Actor;
import io.tandem.shared.port.People;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The register as rows of a spreadsheet. The column names are those of the JSON fields, in every language, so that a file can be read back. */
public final class DebtSheet {
    /** In the order of a row. */
    public static final List<String> COLUMNS = List.of("id", "project", "component", "title", "description", "kind", "origin", "severity", "principalLow", "principalLikely", "principalHigh",
        "interest", "likelihood", "priority", "payback", "wsjf", "wsjfValue", "wsjfUrgency", "wsjfRiskReduction", "wsjfSize", "owner", "ownerName", "decision", "decidedBy", "reason", "until",
        "targetRelease", "issues", "dependsOn", "recordedAt", "updatedAt", "version");

    private final People people;
    private final Map<Actor, String> logins = new LinkedHashMap<>();

    /** @param people knows by which name people log in; each is asked for once */
    public DebtSheet(People people) {
        this.people = people;
    }

    /** The cells by column: texts, numbers, or null for an empty one. */
    public Map<String, Object> cells(DebtEntry entry) {
        Map<String, Object> cells = new LinkedHashMap<>();
        DebtItem item = entry.item();
        DebtFacts facts = item.facts();
        Decision decision = item.decision();
        cells.put("id", item.id());
        cells.put("project", facts.projectKey());
        cells.put("component", facts.findComponent().map(ComponentRef::name).orElse(null));
        cells.put("title", facts.title());
        cells.put("description", facts.description());
        cells.put("kind", facts.kind());
        cells.put("origin", facts.origin());
        cells.put("severity", facts.severity());
        putCost(cells, facts.cost());
        putPoints(cells, facts);
        cells.put("owner", facts.findOwner().map(this::login).orElse(null));
        cells.put("ownerName", facts.findOwner().map(Actor::displayName).orElse(null));
        cells.put("decision", entry.state());
        cells.put("decidedBy", decision.by().displayName());
        cells.put("reason", decision.reason());
        cells.put("until", decision.until());
        cells.put("targetRelease", facts.findTargetRelease().map(ReleaseRef::name).orElse(null));
        cells.put("issues", facts.issues().stream().map(IssueRef::key).collect(Collectors.joining(" ")));
        cells.put("dependsOn", facts.dependsOn().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        cells.put("recordedAt", item.recordedAt());
        cells.put("updatedAt", item.updatedAt());
        cells.put("version", item.version());
        return cells;
    }

    private String login(Actor person) {
        return logins.computeIfAbsent(person, people::loginName);
    }

    private static void putCost(Map<String, Object> cells, DebtCost cost) {
        cells.put("principalLow", cost.principal().low());
        cells.put("principalLikely", cost.principal().likely());
        cells.put("principalHigh", cost.principal().high());
        cells.put("interest", cost.interest());
        cells.put("likelihood", cost.likelihood());
        cells.put("priority", rounded(cost.priority()));
        cells.put("payback", cost.paybackMonths().isPresent() ? rounded(cost.paybackMonths().getAsDouble()) : null);
    }

    private static void putPoints(Map<String, Object> cells, DebtFacts facts) {
        cells.put("wsjf", facts.findWsjf().map(wsjf -> rounded(wsjf.score())).orElse(null));
        cells.put("wsjfValue", points(facts, Wsjf::value));
        cells.put("wsjfUrgency", points(facts, Wsjf::urgency));
        cells.put("wsjfRiskReduction", points(facts, Wsjf::riskReduction));
        cells.put("wsjfSize", points(facts, Wsjf::size));
    }

    private static Integer points(DebtFacts facts, Function<Wsjf, Integer> which) {
        return facts.findWsjf().map(which).orElse(null);
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
