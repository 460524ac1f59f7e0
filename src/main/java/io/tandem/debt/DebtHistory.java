package io.tandem.debt;

import io.tandem.debt.model.DebtItem;
import io.tandem.debt.port.DebtStore;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEntry;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import io.tandem.shared.port.AuditTrail;
import io.tandem.shared.port.People;
import io.tandem.shared.port.ProjectAccess;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of an item since it was recorded, from the audit trail, for whoever may see the item. Keys of issues hidden from the reader are left out. */
public final class DebtHistory {
    private final DebtStore store;
    private final DebtAccess access;
    private final AuditTrail trail;
    private final ProjectAccess projects;
    private final People people;

    public DebtHistory(DebtStore store, DebtAccess access, AuditTrail trail, ProjectAccess projects, People people) {
        this.store = store;
        this.access = access;
        this.trail = trail;
        this.projects = projects;
        this.people = people;
    }

    /** A field that changed; empty texts stand for nothing. */
    public record FieldChange(String field, String before, String after) { }

    /**
     * One thing somebody did.
     *
     * @param action what, as a verb in the past: {@code created}, {@code changed}, {@code decided}
     * @param reason what they said about it, or empty
     */
    public record Step(Instant at, Actor by, String action, List<FieldChange> changes, String reason) { }

    /**
     * The steps, latest first.
     *
     * @throws io.tandem.shared.NotFoundException when there is no such item for this person
     */
    public Page<Step> list(Actor viewer, long id, PageRequest page) {
        DebtItem item = readable(viewer, id);
        Page<AuditEntry> latest = latestFirst(item.facts().projectKey(), String.valueOf(id), page);
        Set<String> keys = latest.values().stream().flatMap(entry -> Stream.of(entry.event().before(), entry.event().after()))
            .flatMap(text -> issueKeys(TrailText.fields(text)).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> visible = keys.isEmpty() ? Set.of() : projects.listVisibleIssues(viewer, keys);
        return latest.map(entry -> step(entry, visible));
    }

    /** @throws io.tandem.shared.NotFoundException when there is no such item for this person */
    public void requireReadable(Actor viewer, long id) {
        readable(viewer, id);
    }

    private DebtItem readable(Actor viewer, long id) {
        DebtItem item = store.find(id).orElseThrow(() -> DebtAccess.missing(id));
        access.requireRead(viewer, item);
        return item;
    }

    // The trail is read oldest first, so a page counted from its end is turned round.
    private Page<AuditEntry> latestFirst(String projectKey, String id, PageRequest page) {
        long total = trail.list(projectKey, DebtTrail.ENTITY, id, new PageRequest(0, 1, List.of())).total();
        int end = (int) Math.max(0, total - page.start());
        int start = Math.max(0, end - page.limit());
        List<AuditEntry> entries = new ArrayList<>(end == 0 ? List.of() : trail.list(projectKey, DebtTrail.ENTITY, id, new PageRequest(start, end - start, List.of())).values());
        Collections.reverse(entries);
        return new Page<>(page.start(), page.limit(), total, entries);
    }

    private Step step(AuditEntry entry, Set<String> visible) {
        Map<String, String> before = TrailText.fields(entry.event().before());
        Map<String, String> after = TrailText.fields(entry.event().after());
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        List<FieldChange> changes = names.stream().map(name -> change(name, before.getOrDefault(name, ""), after.getOrDefault(name, ""), visible))
            .filter(change -> !change.before().equals(change.after())).toList();
        return new Step(entry.happenedAt(), entry.event().actor(), entry.event().action(), changes, entry.event().reason());
    }

    private FieldChange change(String name, String before, String after, Set<String> visible) {
        return switch (name) {
            case TrailText.ISSUES -> new FieldChange(name, shown(before, visible), shown(after, visible));
            case TrailText.OWNER -> new FieldChange(name, called(before), called(after));
            default -> new FieldChange(name, before, after);
        };
    }

    private String called(String userKey) {
        return userKey.isEmpty() ? "" : people.find(userKey).map(Actor::displayName).orElse(userKey);
    }

    private static String shown(String keys, Set<String> visible) {
        return keys(keys).stream().filter(visible::contains).collect(Collectors.joining(", "));
    }

    private static Set<String> issueKeys(Map<String, String> fields) {
        return new HashSet<>(keys(fields.getOrDefault(TrailText.ISSUES, "")));
    }

    private static List<String> keys(String text) {
        return Arrays.stream(text.split(", ")).filter(key -> !key.isEmpty()).toList();
    }
}
