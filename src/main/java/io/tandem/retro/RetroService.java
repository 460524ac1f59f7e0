package io.tandem.retro;

import io.tandem.retro.model.Action;
import io.tandem.retro.model.Causes;
import io.tandem.retro.model.Findings;
import io.tandem.retro.model.Note;
import io.tandem.retro.model.Release;
import io.tandem.retro.model.RetroState;
import io.tandem.retro.model.Retrospective;
import io.tandem.retro.port.RecordKeys;
import io.tandem.retro.port.ReleaseHistory;
import io.tandem.retro.port.RetroStore;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.ConflictException;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.Texts;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Making, reading and changing retrospectives. Every call names who asks; what they may not see does not exist for them. */
public final class RetroService {
    static final String ENTITY = "retrospective";
    private final RetroStore store;
    private final ReleaseHistory releases;
    private final FindingsService findings;
    private final RetroAccess access;
    private final RecordKeys keys;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Texts texts;
    private final Clock clock;

    public RetroService(RetroStore store, ReleaseHistory releases, FindingsService findings, RetroAccess access, RecordKeys keys, AuditLog audit, Transactions transactions,
                        Texts texts, Clock clock) {
        this.store = store;
        this.releases = releases;
        this.findings = findings;
        this.access = access;
        this.keys = keys;
        this.audit = audit;
        this.transactions = transactions;
        this.texts = texts;
        this.clock = clock;
    }

    public Page<Retrospective> list(Actor actor, String projectKey, PageRequest page) {
        access.requireReader(actor, projectKey);
        return store.list(projectKey, page);
    }

    /** The releases one can look back on, the latest first. */
    public List<Release> listReleases(Actor actor, String projectKey) {
        access.requireReader(actor, projectKey);
        return releases.listReleases(projectKey);
    }

    public boolean mayWrite(Actor actor, String projectKey) {
        return access.mayWrite(actor, projectKey);
    }

    /** @throws NotFoundException when there is none, or not for this person */
    public RetroView get(Actor actor, long id) {
        return view(actor, read(actor, id));
    }

    /** The same for somebody about to change it. @throws io.tandem.shared.ForbiddenException when they may only read */
    public Retrospective getForWriting(Actor actor, long id) {
        return writable(actor, id);
    }

    /**
     * Starts the retrospective of a release, in the language of whoever starts it.
     *
     * @param title null for the usual one
     * @throws ConflictException when the release has one already
     */
    public RetroView create(Actor actor, String projectKey, Long releaseId, String title) {
        access.requireWriter(actor, projectKey);
        Release release = Optional.ofNullable(releaseId).flatMap(id -> releases.findRelease(projectKey, id))
            .orElseThrow(() -> new InvalidInputException(List.of(Problem.at("releaseId", "retro.release.unknown"))));
        String name = title == null || title.isBlank() ? texts.get("tandem.retro.title.usual", projectKey, release.name()) : title.strip();
        new Problems().require(name.length() <= RetroRules.TITLE, "title", "text.long", RetroRules.TITLE).throwIfAny();
        return view(actor, transactions.call(() -> added(actor, projectKey, release, name)));
    }

    private Retrospective added(Actor actor, String projectKey, Release release, String title) {
        store.findByRelease(projectKey, release.id()).ifPresent(existing -> {
            throw new ConflictException(Problem.at("releaseId", "retro.release.taken", existing.id(), existing.title()), view(actor, existing));
        });
        Instant now = clock.instant();
        Retrospective added = store.add(new Retrospective(0, 0, keys.next(), projectKey, release, title, RetroState.DRAFT, texts.locale().toLanguageTag(), List.of(), List.of(),
            Map.of(), Optional.empty(), actor, now, now));
        record(actor, added, "created", "", title);
        return added;
    }

    /** @throws ConflictException when the version is stale or the state cannot follow the present one */
    public RetroView change(Actor actor, long id, RetroChange change) {
        Retrospective before = writable(actor, id);
        Optional<List<Action>> actions = checked(actor, change);
        RetroState next = change.state() == null ? before.state() : change.state();
        Optional<Findings> frozen = next.isFrozen() && before.frozen().isEmpty() ? Optional.of(findings.whole(before)) : before.frozen();
        return view(actor, readable(actor, () -> transactions.call(() -> {
            Retrospective current = unchanged(actor, id, change.version());
            requireStep(actor, current, next);
            Instant now = clock.instant();
            Retrospective wanted = current.with(change.title() == null ? current.title() : change.title().strip(), notes(actor, current, change), actions.orElse(current.actions()),
                    corrections(actor, current, change), now).with(next, next.isFrozen() ? frozen : Optional.empty(), now);
            Retrospective after = store.update(wanted);
            record(actor, after, current.state() == after.state() ? "changed" : after.state().name().toLowerCase(Locale.ROOT), summary(current), summary(after));
            return after;
        })));
    }

    /** The actions where some were sent. @throws InvalidInputException naming everything wrong with the change */
    private Optional<List<Action>> checked(Actor actor, RetroChange change) {
        Problems problems = new Problems();
        RetroRules.check(change, problems);
        Optional<List<Action>> actions = Optional.ofNullable(change.actions()).map(sent -> RetroRules.actions(sent, problems));
        if (change.corrections() != null) {
            RetroRules.corrections(change.corrections(), access.listVisibleIssues(actor, change.corrections().keySet()), problems);
        }
        problems.throwIfAny();
        return actions;
    }

    // Nobody can have meant to take back what they cannot see.
    private Map<String, Causes> corrections(Actor actor, Retrospective current, RetroChange change) {
        if (change.corrections() == null) {
            return current.corrections();
        }
        Map<String, Causes> wanted = new HashMap<>(current.corrections());
        wanted.keySet().removeAll(access.listVisibleIssues(actor, current.corrections().keySet()));
        wanted.putAll(change.corrections());
        return wanted;
    }

    /** Adds one action, whatever else has changed meanwhile. */
    public RetroView addAction(Actor actor, long id, ActionInput sent) {
        writable(actor, id);
        Problems problems = new Problems();
        Action action = RetroRules.action(sent, "", problems);
        problems.throwIfAny();
        return view(actor, readable(actor, () -> transactions.call(() -> {
            Retrospective current = read(actor, id);
            new Problems().require(current.actions().size() < RetroRules.MANY, "actions", "retro.many", RetroRules.MANY).throwIfAny();
            List<Action> actions = new ArrayList<>(current.actions());
            actions.add(new Action(0, action.text(), action.owner(), action.due(), action.issueKey(), action.done()));
            Retrospective after = store.update(current.with(current.title(), current.notes(), actions, current.corrections(), clock.instant()));
            record(actor, after, "action-added", "", action.text());
            return after;
        })));
    }

    /** What the store refuses because somebody was faster shows the retrospective as this person may see it. */
    <T> T readable(Actor actor, Supplier<T> work) {
        try {
            return work.get();
        } catch (ConflictException conflict) {
            Object current = conflict.current().map(now -> now instanceof Retrospective retrospective ? view(actor, retrospective) : now).orElse(null);
            throw new ConflictException(conflict.problems().get(0), current);
        }
    }

    Retrospective writable(Actor actor, long id) {
        Retrospective retrospective = read(actor, id);
        access.requireWriter(actor, retrospective.projectKey());
        return retrospective;
    }

    Retrospective read(Actor actor, long id) {
        return access.requireReader(actor, store.find(id).orElseThrow(() -> new NotFoundException(Problem.of("retro.unknown", id))));
    }

    private Retrospective unchanged(Actor actor, long id, int version) {
        Retrospective current = read(actor, id);
        if (current.version() != version) {
            throw new ConflictException(Problem.at("version", "retro.stale", current.version()), view(actor, current));
        }
        return current;
    }

    private void requireStep(Actor actor, Retrospective current, RetroState next) {
        if (!current.state().mayBecome(next)) {
            throw new ConflictException(Problem.at("state", "retro.state.step", current.state(), next), view(actor, current));
        }
    }

    private static List<Note> notes(Actor actor, Retrospective current, RetroChange change) {
        return Stream.concat(notes(actor, current, Note.Kind.WENT_WELL, change.wentWell()), notes(actor, current, Note.Kind.TO_IMPROVE, change.toImprove())).toList();
    }

    private static Stream<Note> notes(Actor actor, Retrospective current, Note.Kind kind, List<String> sent) {
        return sent == null ? current.notes(kind).stream() : sent.stream().map(text -> note(actor, current, kind, text.strip()));
    }

    private static Note note(Actor actor, Retrospective current, Note.Kind kind, String text) {
        return current.notes(kind).stream().filter(known -> known.text().equals(text)).findFirst().orElseGet(() -> new Note(kind, text, actor));
    }

    private RetroView view(Actor actor, Retrospective retrospective) {
        return new RetroView(retrospective, findings.visible(retrospective, actor), access.mayWrite(actor, retrospective.projectKey()));
    }

    private void record(Actor actor, Retrospective retrospective, String action, String before, String after) {
        audit.record(new AuditEvent(actor, retrospective.projectKey(), ENTITY, Long.toString(retrospective.id()), action, before, after, ""));
    }

    private static String summary(Retrospective retrospective) {
        return retrospective.state() + " \"" + retrospective.title() + "\", notes " + retrospective.notes().stream().map(Note::text).toList()
            + ", actions " + retrospective.actions() + ", corrections " + new TreeMap<>(retrospective.corrections());
    }
}
