package io.tandem.testing.sync;

import io.tandem.connection.api.CodeProject;
import io.tandem.debt.model.DebtKind;
import io.tandem.debt.model.DebtSeverity;
import io.tandem.debt.sync.model.FindingState;
import io.tandem.debt.sync.model.RatingMode;
import io.tandem.debt.sync.model.ReadFinding;
import io.tandem.debt.sync.model.Reading;
import io.tandem.debt.sync.port.FindingSource;
import io.tandem.debt.sync.port.FindingSourceException;
import io.tandem.shared.Reason;
import io.tandem.testing.debt.DebtItems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A server whose findings the test sets. */
public final class MemoryServer implements FindingSource {
    private final Map<String, Map<String, ReadFinding>> findings = new LinkedHashMap<>();
    private RatingMode mode = RatingMode.QUALITIES;
    private Reason failure;
    private Runnable afterReading = () -> { };

    public MemoryServer has(ReadFinding... told) {
        for (ReadFinding finding : told) {
            of("acme:payments").put(finding.issueKey(), finding);
        }
        return this;
    }

    public MemoryServer hasIn(String remoteKey, ReadFinding told) {
        of(remoteKey).put(told.issueKey(), told);
        return this;
    }

    public MemoryServer fixes(String... issueKeys) {
        for (String issueKey : issueKeys) {
            of("acme:payments").remove(issueKey);
        }
        return this;
    }

    public MemoryServer fixesAll() {
        findings.clear();
        return this;
    }

    public MemoryServer says(String issueKey, FindingState state) {
        ReadFinding old = of("acme:payments").get(issueKey);
        return has(new ReadFinding(old.issueKey(), old.rule(), old.ruleName(), old.path(), old.line(), old.lineHash(), old.message(), old.severity(), old.kind(), old.minutes(), state));
    }

    public MemoryServer in(RatingMode next) {
        mode = next;
        return this;
    }

    public MemoryServer failsWith(String code) {
        failure = Reason.of(code, "sonar.example.com");
        return this;
    }

    public MemoryServer works() {
        failure = null;
        return this;
    }

    /** What happens between reading and writing. */
    public MemoryServer thenMeanwhile(Runnable happening) {
        afterReading = happening;
        return this;
    }

    @Override
    public Reading read(CodeProject project, Progress progress) {
        if (failure != null) {
            throw new FindingSourceException(failure, null);
        }
        List<ReadFinding> told = List.copyOf(of(project.remoteKey()).values());
        if (!progress.read(told.size(), told.size())) {
            throw new StoppedException();
        }
        afterReading.run();
        return new Reading("26.9.0.129388", mode, DebtItems.NOW, told, "software_quality_maintainability_remediation_effort", 135, Map.of("src/gateway/Gate.java", 120L, "src/Other.java", 15L));
    }

    private Map<String, ReadFinding> of(String remoteKey) {
        return findings.computeIfAbsent(remoteKey, ignored -> new LinkedHashMap<>());
    }

    /** A medium finding of half an hour in the gateway. */
    public static ReadFinding finding(String issueKey, String rule) {
        return finding(issueKey, rule, "src/gateway/Gate.java", 30);
    }

    public static ReadFinding finding(String issueKey, String rule, String path, int minutes) {
        return finding(issueKey, rule, path, minutes, DebtSeverity.MEDIUM);
    }

    public static ReadFinding finding(String issueKey, String rule, String path, int minutes, DebtSeverity severity) {
        return new ReadFinding(issueKey, rule, "Rule " + rule, path, 7, "hash of " + issueKey, "Mend " + issueKey + ".", severity, DebtKind.CODE, minutes, FindingState.OPEN);
    }
}
