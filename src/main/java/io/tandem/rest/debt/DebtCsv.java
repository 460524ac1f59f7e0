package io.tandem.rest.debt;

import io.tandem.debt.DebtRegister.AllEntries;
import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.model.DebtCost;
import io.tandem.debt.model.DebtEntry;
import io.tandem.debt.model.DebtFacts;
import io.tandem.debt.model.Decision;
import io.tandem.debt.model.IssueRef;
import io.tandem.debt.model.ReleaseRef;
import io.tandem.debt.model.Wsjf;
import io.tandem.rest.support.CsvWriter;
import io.tandem.shared.Actor;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The register as a table for spreadsheets. The column names are those of the JSON fields, in every language, so that the file can be read back. */
final class DebtCsv {
    private static final Object[] COLUMNS = {"id", "project", "component", "title", "description", "kind", "origin", "severity", "principalLow", "principalLikely", "principalHigh",
        "interest", "likelihood", "priority", "payback", "wsjf", "wsjfValue", "wsjfUrgency", "wsjfRiskReduction", "wsjfSize", "owner", "decision", "decidedBy", "reason", "until", "targetRelease", "issues", "dependsOn", "recordedAt", "updatedAt", "version"};

    private DebtCsv() { }

    /** Writes all entries while they are read. */
    static void write(AllEntries entries, OutputStream stream) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        CsvWriter csv = new CsvWriter(writer).line(COLUMNS);
        entries.forEach(entry -> writeLine(csv, entry));
        writer.flush();
    }

    private static void writeLine(CsvWriter csv, DebtEntry entry) {
        DebtFacts facts = entry.item().facts();
        DebtCost cost = facts.cost();
        Decision decision = entry.item().decision();
        try {
            csv.line(entry.item().id(), facts.projectKey(), facts.findComponent().map(ComponentRef::name).orElse(null), facts.title(), facts.description(), facts.kind(), facts.origin(),
                facts.severity(), cost.principal().low(), cost.principal().likely(), cost.principal().high(), cost.interest(), cost.likelihood(), rounded(cost.priority()),
                cost.paybackMonths().isPresent() ? rounded(cost.paybackMonths().getAsDouble()) : null,
                facts.findWsjf().map(wsjf -> rounded(wsjf.score())).orElse(null), points(facts, Wsjf::value), points(facts, Wsjf::urgency), points(facts, Wsjf::riskReduction), points(facts, Wsjf::size),
                facts.findOwner().map(Actor::displayName).orElse(null), entry.state(),
                decision.by().displayName(), decision.reason(), decision.until(), facts.findTargetRelease().map(ReleaseRef::name).orElse(null),
                facts.issues().stream().map(IssueRef::key).collect(Collectors.joining(" ")),
                facts.dependsOn().stream().map(String::valueOf).collect(Collectors.joining(" ")), entry.item().recordedAt(), entry.item().updatedAt(), entry.item().version());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Integer points(DebtFacts facts, Function<Wsjf, Integer> which) {
        return facts.findWsjf().map(which).orElse(null);
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
