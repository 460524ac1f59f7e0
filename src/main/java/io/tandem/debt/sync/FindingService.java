package io.tandem.debt.sync;

import io.tandem.debt.DebtAccess;
import io.tandem.debt.DebtLimits;
import io.tandem.debt.DebtWriter;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.IssueRef;
import io.tandem.debt.port.DebtStore;
import io.tandem.debt.port.LinkedIssues;
import io.tandem.debt.sync.ItemPolicy.Happened;
import io.tandem.debt.sync.ItemPolicy.Outcome;
import io.tandem.debt.sync.model.Finding;
import io.tandem.debt.sync.model.FindingState;
import io.tandem.debt.sync.model.ItemEvent;
import io.tandem.debt.sync.model.SyncGroup;
import io.tandem.debt.sync.model.SyncSettings;
import io.tandem.debt.sync.port.FindingStore;
import io.tandem.debt.sync.port.GroupStore;
import io.tandem.debt.sync.port.SyncSettingsStore;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What people see of findings and do with them: put one into another item, link it to an issue. A synchronisation leaves both as they are. */
public final class FindingService {
    private static final String ENTITY = "debt";

    private final FindingStore findings;
    private final GroupStore groups;
    private final DebtStore items;
    private final DebtWriter writer;
    private final DebtAccess access;
    private final LinkedIssues issues;
    private final SyncSettingsStore settings;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Clock clock;

    public FindingService(FindingStore findings, GroupStore groups, DebtStore items, DebtWriter writer, DebtAccess access, LinkedIssues issues, SyncSettingsStore settings, AuditLog audit,
                          Transactions transactions, Clock clock) {
        this.findings = findings;
        this.groups = groups;
        this.items = items;
        this.writer = writer;
        this.access = access;
        this.issues = issues;
        this.settings = settings;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The findings behind an item.
     *
     * @param counts    how many there are in which state
     * @param minutes   effort of those that are debt, by the project's settings
     * @param isFollowed whether the principal is still the server's; false once a person set another, and for items people recorded
     */
    public record Behind(DebtItem item, Page<Finding> page, Map<FindingState, Integer> counts, long minutes, boolean isFollowed) { }

    /** @throws NotFoundException when there is no such item for this person */
    public void requireReadable(Actor actor, long debtId) {
        readable(actor, debtId);
    }

    /** @throws NotFoundException when there is no such item for this person */
    public Behind list(Actor actor, long debtId, Collection<FindingState> states, PageRequest page) {
        DebtItem item = readable(actor, debtId);
        List<SyncGroup> group = groups.listOf(List.of(debtId));
        Map<FindingState, Integer> counts = findings.count(debtId);
        long minutes = counts.isEmpty() ? 0 : Effort.minutes(findings.listOf(List.of(debtId)), settings.get(item.facts().projectKey()));
        boolean isFollowed = group.stream().anyMatch(one -> item.facts().cost().principal().equals(Effort.principal(one.minutes())));
        return new Behind(item, seenBy(actor, findings.list(debtId, states, page)), counts, minutes, isFollowed);
    }

    /** Findings of the project that are debt and in no item. Who may see the project is the caller's to check. */
    public Page<Finding> listWaiting(Actor actor, String projectKey, PageRequest page) {
        return seenBy(actor, findings.listWaiting(projectKey, page));
    }

    /** Links to issues that are hidden from this person are not shown. */
    private Page<Finding> seenBy(Actor actor, Page<Finding> page) {
        Set<Long> linked = page.values().stream().flatMap(finding -> finding.findIssue().stream()).map(IssueRef::id).collect(Collectors.toSet());
        Map<Long, IssueRef> visible = linked.isEmpty() ? Map.of() : issues.listVisible(actor, linked);
        return new Page<>(page.start(), page.limit(), page.total(), page.values().stream().map(finding -> finding.linkedTo(finding.findIssue().map(issue -> visible.get(issue.id())).orElse(null))).toList());
    }

    /**
     * Puts a finding into this item, out of the one it was in. What neither a person nor the server decided anew stays; principals that follow the server follow.
     *
     * @throws NotFoundException     when there is no such item, or no such finding in its project
     * @throws InvalidInputException when it is in this item already
     */
    public void attach(Actor actor, long debtId, long findingId) {
        DebtItem item = writable(actor, debtId);
        transactions.run(() -> {
            Finding finding = findings.find(findingId).filter(found -> found.pair().projectKey().equals(item.facts().projectKey())).orElseThrow(() -> missing(findingId));
            new Problems().require(finding.debtId() != debtId, "finding", "debt.finding.there").throwIfAny();
            findings.move(findingId, debtId);
            audit.record(new AuditEvent(actor, item.facts().projectKey(), ENTITY, String.valueOf(debtId), "finding attached", finding.debtId() == 0 ? "" : "from: " + finding.debtId(), named(finding), ""));
            follow(actor, finding.debtId());
            follow(actor, debtId);
        });
    }

    /** @throws InvalidInputException when there is no such issue for this person, or the item is linked to as many as it may be */
    public void link(Actor actor, long debtId, long findingId, String issueKey) {
        DebtItem item = writable(actor, debtId);
        Finding finding = ofItem(debtId, findingId);
        Optional<IssueRef> issue = Optional.ofNullable(issueKey).map(String::strip).filter(key -> !key.isEmpty()).flatMap(key -> issues.findVisibleByKey(actor, key));
        Problems problems = new Problems().require(issue.isPresent(), "issueKey", "debt.issue.unknown", String.valueOf(issueKey));
        problems.require(item.facts().issues().size() < DebtLimits.ISSUES, "issueKey", "debt.issues.many", DebtLimits.ISSUES).throwIfAny();
        transactions.run(() -> {
            findings.link(finding.linkedTo(issue.orElseThrow()));
            DebtItem current = readable(actor, debtId);
            List<IssueRef> linked = new ArrayList<>(current.facts().issues());
            if (linked.stream().noneMatch(one -> one.id() == issue.get().id())) {
                linked.add(issue.get());
                writer.change(actor, current, current.changed(current.facts().withIssues(linked), current.decision(), clock.instant()));
            }
            audit.record(new AuditEvent(actor, item.facts().projectKey(), ENTITY, String.valueOf(debtId), "finding linked", "", named(finding) + "\nissue: " + issue.get().key(), ""));
        });
    }

    /** The finding's link goes; the item stays linked, for other findings or people may mean it. */
    public void unlink(Actor actor, long debtId, long findingId) {
        DebtItem item = writable(actor, debtId);
        Finding finding = ofItem(debtId, findingId);
        transactions.run(() -> {
            findings.link(finding.linkedTo(null));
            audit.record(new AuditEvent(actor, item.facts().projectKey(), ENTITY, String.valueOf(debtId), "finding unlinked", named(finding), "", ""));
        });
    }

    private void follow(Actor actor, long debtId) {
        Optional<DebtItem> found = debtId == 0 ? Optional.empty() : items.find(debtId);
        found.ifPresent(item -> {
            SyncSettings wanted = settings.get(item.facts().projectKey());
            SyncGroup group = groups.listOf(List.of(debtId)).stream().findFirst().orElse(null);
            ItemPolicy policy = new ItemPolicy(wanted, reason -> "", clock.instant(), LocalDate.now(clock));
            Outcome outcome = policy.after(item, group, "", findings.listOf(List.of(debtId)), Happened.NOTHING);
            if (outcome.event() != ItemEvent.UNCHANGED) {
                writer.change(actor, item, outcome.item());
            }
            if (group != null && !outcome.group().equals(group)) {
                groups.save(outcome.group());
            }
        });
    }

    private static String named(Finding finding) {
        return "finding: " + finding.rule() + " " + finding.path() + (finding.line() == 0 ? "" : ":" + finding.line());
    }

    private Finding ofItem(long debtId, long findingId) {
        return findings.find(findingId).filter(finding -> finding.debtId() == debtId).orElseThrow(() -> missing(findingId));
    }

    private DebtItem readable(Actor actor, long debtId) {
        DebtItem item = items.find(debtId).orElseThrow(() -> DebtAccess.missing(debtId));
        access.requireRead(actor, item);
        return item;
    }

    private DebtItem writable(Actor actor, long debtId) {
        DebtItem item = readable(actor, debtId);
        access.requireWrite(actor, item.facts().projectKey());
        return item;
    }

    private static NotFoundException missing(long findingId) {
        return new NotFoundException(Problem.of("debt.finding.unknown", findingId));
    }
}
