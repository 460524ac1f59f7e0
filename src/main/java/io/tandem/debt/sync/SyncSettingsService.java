package io.tandem.debt.sync;

import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.model.DebtSeverity;
import io.tandem.debt.port.ProjectParts;
import io.tandem.debt.sync.model.ComponentRule;
import io.tandem.debt.sync.model.Grouping;
import io.tandem.debt.sync.model.SyncSettings;
import io.tandem.debt.sync.port.SyncSettingsStore;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.Problems;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.Transactions;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How a project keeps in step. Who may read and who may change it is the caller's to check. */
public final class SyncSettingsService {
    private static final int MOST_RULES = 200;
    private static final int LONGEST_PATH = 400;
    private static final int MOST_MINUTES = 100_000;
    private static final int MOST_HOURS = 168;
    private static final int MOST_DAYS = 3_650;

    private final SyncSettingsStore store;
    private final ProjectParts parts;
    private final AuditLog audit;
    private final Transactions transactions;

    public SyncSettingsService(SyncSettingsStore store, ProjectParts parts, AuditLog audit, Transactions transactions) {
        this.store = store;
        this.parts = parts;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** A path and the component of what lies below it, as sent. */
    public record RuleInput(String path, Long component) { }

    /** Settings as sent, unchecked; what is missing is as it would be without settings. */
    public record Input(Boolean automatic, Integer intervalHours, String minimumSeverity, Integer minimumMinutes, Integer minutesWithoutEffort, Integer acceptanceDays, String grouping, List<RuleInput> components) { }

    public SyncSettings get(String projectKey) {
        return store.get(projectKey);
    }

    public List<ComponentRef> listComponents(String projectKey) {
        return parts.listComponents(projectKey);
    }

    /**
     * @param version the version the person saw; 0 for the first
     * @throws io.tandem.shared.InvalidInputException with everything that is wrong
     * @throws io.tandem.shared.ConflictException     when somebody else was faster; it carries the settings as they are
     */
    public SyncSettings save(Actor actor, String projectKey, Integer version, Input input) {
        Problems problems = new Problems();
        problems.require(version != null, "version", "debt.version.missing");
        SyncSettings wanted = read(projectKey, version == null ? 0 : version, input, problems);
        problems.throwIfAny();
        return transactions.call(() -> {
            SyncSettings before = store.get(projectKey);
            SyncSettings stored = store.save(wanted);
            audit.record(new AuditEvent(actor, projectKey, "debt-sync-settings", projectKey, "changed", said(before), said(stored), ""));
            return stored;
        });
    }

    private SyncSettings read(String projectKey, int version, Input input, Problems problems) {
        SyncSettings usual = SyncSettings.usual(projectKey);
        int hours = between(input.intervalHours(), usual.intervalHours(), 1, MOST_HOURS, "intervalHours", problems);
        int least = between(input.minimumMinutes(), usual.minimumMinutes(), 0, MOST_MINUTES, "minimumMinutes", problems);
        int without = between(input.minutesWithoutEffort(), usual.minutesWithoutEffort(), 1, MOST_MINUTES, "minutesWithoutEffort", problems);
        int days = between(input.acceptanceDays(), usual.acceptanceDays(), 1, MOST_DAYS, "acceptanceDays", problems);
        DebtSeverity severity = oneOf(DebtSeverity.class, input.minimumSeverity(), usual.minimumSeverity(), "minimumSeverity", problems);
        Grouping grouping = oneOf(Grouping.class, input.grouping(), usual.grouping(), "grouping", problems);
        return new SyncSettings(projectKey, version, Boolean.TRUE.equals(input.automatic()), hours, severity, least, without, days, grouping, rules(projectKey, input.components(), problems));
    }

    private static int between(Integer sent, int otherwise, int least, int most, String field, Problems problems) {
        problems.require(sent == null || sent >= least && sent <= most, field, "debt.sync.number", least, most);
        return sent == null ? otherwise : sent;
    }

    private static <E extends Enum<E>> E oneOf(Class<E> type, String sent, E otherwise, String field, Problems problems) {
        List<E> all = Arrays.asList(type.getEnumConstants());
        boolean isKnown = sent == null || all.stream().anyMatch(one -> one.name().equals(sent));
        problems.require(isKnown, field, "debt.choice.unknown", sent, all.stream().map(Enum::name).collect(Collectors.joining(", ")));
        return sent == null || !isKnown ? otherwise : Enum.valueOf(type, sent);
    }

    private List<ComponentRule> rules(String projectKey, List<RuleInput> sent, Problems problems) {
        List<RuleInput> inputs = sent == null ? List.of() : sent;
        problems.require(inputs.size() <= MOST_RULES, "components", "debt.sync.rules.many", MOST_RULES);
        Set<Long> known = parts.listComponents(projectKey).stream().map(ComponentRef::id).collect(Collectors.toSet());
        Set<String> paths = new HashSet<>();
        for (int index = 0; index < inputs.size(); index++) {
            check(inputs.get(index), "components[" + index + "]", known, paths, problems);
        }
        return problems.list().isEmpty() ? inputs.stream().map(rule -> new ComponentRule(path(rule), rule.component())).toList() : List.of();
    }

    private static void check(RuleInput rule, String field, Set<Long> known, Set<String> paths, Problems problems) {
        if (rule == null) {
            problems.require(false, field, "json.value.shape");
            return;
        }
        String path = path(rule);
        problems.require(!path.isEmpty(), field + ".path", "debt.sync.path.missing");
        problems.require(path.length() <= LONGEST_PATH, field + ".path", "debt.sync.path.long", LONGEST_PATH);
        problems.require(paths.add(path), field + ".path", "debt.sync.path.twice", path);
        problems.require(rule.component() != null && known.contains(rule.component()), field + ".component", "debt.component.unknown", String.valueOf(rule.component()));
    }

    /** Without slashes before and behind, and with those of Unix. */
    private static String path(RuleInput rule) {
        return rule.path() == null ? "" : rule.path().strip().replace('\\', '/').replaceAll("^/+|/+$", "");
    }

    private static String said(SyncSettings settings) {
        return "automatic: " + settings.isAutomatic() + "\nintervalHours: " + settings.intervalHours() + "\nminimumSeverity: " + settings.minimumSeverity() + "\nminimumMinutes: " + settings.minimumMinutes()
            + "\nminutesWithoutEffort: " + settings.minutesWithoutEffort() + "\nacceptanceDays: " + settings.acceptanceDays() + "\ngrouping: " + settings.grouping()
            + "\ncomponents: " + settings.components().stream().map(rule -> rule.path() + "=" + rule.componentId()).collect(Collectors.joining(", "));
    }
}
