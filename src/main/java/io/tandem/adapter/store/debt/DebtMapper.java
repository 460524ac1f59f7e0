package io.tandem.adapter.store.debt;

import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.model.DebtCost;
import io.tandem.debt.model.DebtFacts;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.DebtKind;
import io.tandem.debt.model.DebtOrigin;
import io.tandem.debt.model.DebtSeverity;
import io.tandem.debt.model.Decision;
import io.tandem.debt.model.DecisionState;
import io.tandem.debt.model.IssueRef;
import io.tandem.debt.model.ReleaseRef;
import io.tandem.debt.model.SourceReference;
import io.tandem.debt.model.Wsjf;
import io.tandem.shared.Actor;
import io.tandem.shared.ThreePoint;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.DBParam;

/** Between items and rows. */
final class DebtMapper {
    private static final int SEARCHED = 300;

    private DebtMapper() { }

    /** The whole item. */
    static DebtItem item(DebtRow row) {
        return item(row, linked(row));
    }

    /** The item without its links. */
    static DebtItem plain(DebtRow row) {
        return item(row, List.of());
    }

    private static DebtItem item(DebtRow row, List<IssueRef> issues) {
        return new DebtItem(row.getID(), row.getVersion(), facts(row, issues), decision(row), source(row), new Actor(row.getRecordedByKey(), row.getRecordedByName()),
            Instant.ofEpochMilli(row.getRecordedAt()), Instant.ofEpochMilli(row.getUpdatedAt()));
    }

    private static DebtFacts facts(DebtRow row, List<IssueRef> issues) {
        ComponentRef component = row.getComponentId() == null ? null : new ComponentRef(row.getComponentId(), row.getComponentName());
        ReleaseRef release = row.getReleaseId() == null ? null : new ReleaseRef(row.getReleaseId(), row.getReleaseName());
        Actor owner = row.getOwnerKey() == null ? null : new Actor(row.getOwnerKey(), row.getOwnerName());
        return new DebtFacts(row.getProjectKey(), component, row.getTitle(), row.getDescription(), DebtKind.valueOf(row.getKind()), DebtOrigin.valueOf(row.getOrigin()), cost(row),
            DebtSeverity.valueOf(row.getSeverity()), owner, release, issues, wsjf(row), needed(row));
    }

    private static List<IssueRef> linked(DebtRow row) {
        return row.getLinkedIssues() == null || row.getLinkedIssues().isEmpty() ? List.of() : Arrays.stream(row.getLinkedIssues().split(" ")).map(DebtMapper::linked).toList();
    }

    private static IssueRef linked(String link) {
        int colon = link.indexOf(':');
        return new IssueRef(Long.parseLong(link.substring(0, colon)), link.substring(colon + 1), "");
    }

    private static String linkedIssues(List<IssueRef> issues) {
        return issues.stream().map(issue -> issue.id() + ":" + issue.key()).collect(Collectors.joining(" "));
    }

    private static List<Long> needed(DebtRow row) {
        return row.getNeededIds() == null || row.getNeededIds().isEmpty() ? List.of() : Arrays.stream(row.getNeededIds().split(" ")).map(Long::valueOf).toList();
    }

    static String neededIds(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static Wsjf wsjf(DebtRow row) {
        return row.getWsjfSize() == null ? null : new Wsjf(row.getWsjfValue(), row.getWsjfUrgency(), row.getWsjfRisk(), row.getWsjfSize());
    }

    private static DebtCost cost(DebtRow row) {
        return new DebtCost(new ThreePoint(row.getPrincipalLow(), row.getPrincipalLikely(), row.getPrincipalHigh()), row.getInterest(), row.getLikelihood());
    }

    private static Decision decision(DebtRow row) {
        LocalDate until = row.getAcceptedUntil() == null ? null : LocalDate.parse(row.getAcceptedUntil());
        return new Decision(DecisionState.valueOf(row.getDecision()), new Actor(row.getDecidedByKey(), row.getDecidedByName()), Instant.ofEpochMilli(row.getDecidedAt()),
            row.getDecisionReason(), until);
    }

    private static SourceReference source(DebtRow row) {
        return row.getSourceSystem() == null ? null : new SourceReference(row.getSourceSystem(), row.getSourceIdentity());
    }

    /** All columns of a new row. */
    static DBParam[] newRow(DebtItem item) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("VERSION", item.version());
        putFacts(columns, item.facts());
        putCost(columns, item.facts().cost());
        putWsjf(columns, item.facts().wsjf());
        putDecision(columns, item.decision());
        putSource(columns, item);
        columns.put("RECORDED_BY_KEY", item.recordedBy().key());
        columns.put("RECORDED_BY_NAME", item.recordedBy().displayName());
        columns.put("RECORDED_AT", item.recordedAt().toEpochMilli());
        columns.put("UPDATED_AT", item.updatedAt().toEpochMilli());
        return columns.entrySet().stream().map(column -> new DBParam(column.getKey(), column.getValue())).toArray(DBParam[]::new);
    }

    private static void putFacts(Map<String, Object> columns, DebtFacts facts) {
        columns.put("PROJECT_KEY", facts.projectKey());
        columns.put("COMPONENT_ID", facts.findComponent().map(ComponentRef::id).orElse(null));
        columns.put("COMPONENT_NAME", facts.findComponent().map(ComponentRef::name).orElse(null));
        columns.put("TITLE", facts.title());
        columns.put("DESCRIPTION", facts.description());
        columns.put("SEARCH_TEXT", searchText(facts));
        columns.put("SORT_TITLE", facts.title().toLowerCase(Locale.ROOT));
        columns.put("KIND", facts.kind().name());
        columns.put("ORIGIN", facts.origin().name());
        columns.put("SEVERITY", facts.severity().name());
        columns.put("SEVERITY_RANK", facts.severity().ordinal());
        columns.put("OWNER_KEY", facts.findOwner().map(Actor::key).orElse(null));
        columns.put("OWNER_NAME", facts.findOwner().map(Actor::displayName).orElse(null));
        columns.put("RELEASE_ID", facts.findTargetRelease().map(ReleaseRef::id).orElse(null));
        columns.put("RELEASE_NAME", facts.findTargetRelease().map(ReleaseRef::name).orElse(null));
        columns.put("NEEDED_IDS", neededIds(facts.dependsOn()));
        columns.put("LINKED_ISSUES", linkedIssues(facts.issues()));
    }

    private static void putCost(Map<String, Object> columns, DebtCost cost) {
        columns.put("PRINCIPAL_LOW", cost.principal().low());
        columns.put("PRINCIPAL_LIKELY", cost.principal().likely());
        columns.put("PRINCIPAL_HIGH", cost.principal().high());
        columns.put("PRINCIPAL", cost.principal().mean());
        columns.put("INTEREST", cost.interest());
        columns.put("LIKELIHOOD", cost.likelihood());
        columns.put("PRIORITY", cost.priority());
        columns.put("PRIORITY_ORDER", -cost.priority());
    }

    private static void putWsjf(Map<String, Object> columns, Wsjf wsjf) {
        columns.put("WSJF_VALUE", wsjf == null ? null : wsjf.value());
        columns.put("WSJF_URGENCY", wsjf == null ? null : wsjf.urgency());
        columns.put("WSJF_RISK", wsjf == null ? null : wsjf.riskReduction());
        columns.put("WSJF_SIZE", wsjf == null ? null : wsjf.size());
        columns.put("WSJF_ORDER", -score(wsjf));
    }

    private static double score(Wsjf wsjf) {
        return wsjf == null ? 0 : wsjf.score();
    }

    private static void putDecision(Map<String, Object> columns, Decision decision) {
        columns.put("DECISION", decision.state().name());
        columns.put("DECISION_RANK", decision.state().ordinal());
        columns.put("DECIDED_BY_KEY", decision.by().key());
        columns.put("DECIDED_BY_NAME", decision.by().displayName());
        columns.put("DECIDED_AT", decision.at().toEpochMilli());
        columns.put("DECISION_REASON", decision.reason());
        columns.put("ACCEPTED_UNTIL", decision.until() == null ? null : decision.until().toString());
    }

    private static void putSource(Map<String, Object> columns, DebtItem item) {
        columns.put("SOURCE_SYSTEM", item.findSource().map(SourceReference::system).orElse(null));
        columns.put("SOURCE_IDENTITY", item.findSource().map(SourceReference::identity).orElse(null));
        columns.put("SOURCE_KEY", item.findSource().map(source -> sourceKey(item.facts().projectKey(), source)).orElseGet(() -> UUID.randomUUID().toString()));
    }

    /** Writes what may change onto the row; the caller saves it. */
    static void update(DebtRow row, DebtItem item) {
        updateFacts(row, item.facts());
        updateCost(row, item.facts().cost());
        updateWsjf(row, item.facts().wsjf());
        updateDecision(row, item.decision());
        row.setVersion(item.version() + 1);
        row.setUpdatedAt(item.updatedAt().toEpochMilli());
    }

    private static void updateFacts(DebtRow row, DebtFacts facts) {
        row.setComponentId(facts.findComponent().map(ComponentRef::id).orElse(null));
        row.setComponentName(facts.findComponent().map(ComponentRef::name).orElse(null));
        row.setTitle(facts.title());
        row.setDescription(facts.description());
        row.setSearchText(searchText(facts));
        row.setSortTitle(facts.title().toLowerCase(Locale.ROOT));
        row.setKind(facts.kind().name());
        row.setOrigin(facts.origin().name());
        row.setSeverity(facts.severity().name());
        row.setSeverityRank(facts.severity().ordinal());
        row.setOwnerKey(facts.findOwner().map(Actor::key).orElse(null));
        row.setOwnerName(facts.findOwner().map(Actor::displayName).orElse(null));
        row.setReleaseId(facts.findTargetRelease().map(ReleaseRef::id).orElse(null));
        row.setReleaseName(facts.findTargetRelease().map(ReleaseRef::name).orElse(null));
        row.setNeededIds(neededIds(facts.dependsOn()));
        row.setLinkedIssues(linkedIssues(facts.issues()));
    }

    private static void updateCost(DebtRow row, DebtCost cost) {
        row.setPrincipalLow(cost.principal().low());
        row.setPrincipalLikely(cost.principal().likely());
        row.setPrincipalHigh(cost.principal().high());
        row.setPrincipal(cost.principal().mean());
        row.setInterest(cost.interest());
        row.setLikelihood(cost.likelihood());
        row.setPriority(cost.priority());
        row.setPriorityOrder(-cost.priority());
    }

    private static void updateWsjf(DebtRow row, Wsjf wsjf) {
        row.setWsjfValue(wsjf == null ? null : wsjf.value());
        row.setWsjfUrgency(wsjf == null ? null : wsjf.urgency());
        row.setWsjfRisk(wsjf == null ? null : wsjf.riskReduction());
        row.setWsjfSize(wsjf == null ? null : wsjf.size());
        row.setWsjfOrder(-score(wsjf));
    }

    private static void updateDecision(DebtRow row, Decision decision) {
        row.setDecision(decision.state().name());
        row.setDecisionRank(decision.state().ordinal());
        row.setDecidedByKey(decision.by().key());
        row.setDecidedByName(decision.by().displayName());
        row.setDecidedAt(decision.at().toEpochMilli());
        row.setDecisionReason(decision.reason());
        row.setAcceptedUntil(decision.until() == null ? null : decision.until().toString());
    }

    static String searchText(DebtFacts facts) {
        String text = (facts.title() + "\n" + facts.description()).toLowerCase(Locale.ROOT);
        return text.length() <= SEARCHED ? text : text.substring(0, wholeCharacters(text));
    }

    // Half of a character outside the basic plane is refused by databases.
    private static int wholeCharacters(String text) {
        return Character.isHighSurrogate(text.charAt(SEARCHED - 1)) ? SEARCHED - 1 : SEARCHED;
    }

    static String sourceKey(String projectKey, SourceReference source) {
        try {
            byte[] bytes = (projectKey + '\n' + source.system() + '\n' + source.identity()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
