package io.tandem.adapter.store.debtsync;

import io.tandem.debt.model.DebtKind;
import io.tandem.debt.model.DebtSeverity;
import io.tandem.debt.model.IssueRef;
import io.tandem.debt.sync.model.Finding;
import io.tandem.debt.sync.model.FindingState;
import io.tandem.debt.sync.model.RatingMode;
import io.tandem.debt.sync.model.SourcePair;
import java.util.HashMap;
import java.util.Map;

/** Between findings and rows. */
final class FindingMapper {
    private FindingMapper() { }

    static Finding finding(FindingRow row) {
        IssueRef issue = row.getIssueId() == null ? null : new IssueRef(row.getIssueId(), row.getLinkedKey(), "");
        return new Finding(row.getID(), new SourcePair(row.getProjectKey(), row.getRemoteKey()), row.getIssueKey(), row.getFingerprint(), row.getRuleKey(), text(row.getPath()), row.getLineNumber(),
            text(row.getMessage()), DebtSeverity.values()[row.getSeverityRank()], DebtKind.valueOf(row.getKind()), RatingMode.valueOf(row.getRatingMode()), row.getMinutes(),
            FindingState.valueOf(row.getState()), Cells.instant(row.getFirstSeen()), Cells.instant(row.getLastSeen()), row.getDebtId(), issue);
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    static Map<String, Object> newRow(Finding finding) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("FINDING_KEY", key(finding));
        columns.put("PAIR_KEY", Cells.pairKey(finding.pair()));
        columns.put("PROJECT_KEY", finding.pair().projectKey());
        columns.put("REMOTE_KEY", finding.pair().remoteKey());
        columns.put("ISSUE_KEY", finding.issueKey());
        columns.put("FINGERPRINT", finding.fingerprint());
        columns.put("RULE_KEY", finding.rule());
        columns.put("PATH", finding.path());
        columns.put("LINE_NUMBER", finding.line());
        columns.put("MESSAGE", finding.message());
        columns.put("SEVERITY_RANK", finding.severity().ordinal());
        columns.put("KIND", finding.kind().name());
        columns.put("RATING_MODE", finding.mode().name());
        columns.put("MINUTES", finding.minutes());
        columns.put("STATE", finding.state().name());
        columns.put("FIRST_SEEN", finding.firstSeen().toEpochMilli());
        columns.put("LAST_SEEN", finding.lastSeen().toEpochMilli());
        columns.put("DEBT_ID", finding.debtId());
        return columns;
    }

    /** What the server says; neither the item nor the link. */
    static void update(FindingRow row, Finding finding) {
        row.setFindingKey(key(finding));
        row.setIssueKey(finding.issueKey());
        row.setFingerprint(finding.fingerprint());
        row.setRuleKey(finding.rule());
        row.setPath(finding.path());
        row.setLineNumber(finding.line());
        row.setMessage(finding.message());
        row.setSeverityRank(finding.severity().ordinal());
        row.setKind(finding.kind().name());
        row.setRatingMode(finding.mode().name());
        row.setMinutes(finding.minutes());
        row.setState(finding.state().name());
        row.setLastSeen(finding.lastSeen().toEpochMilli());
    }

    private static String key(Finding finding) {
        return Cells.hash(finding.pair().projectKey(), finding.pair().remoteKey(), finding.issueKey());
    }
}
