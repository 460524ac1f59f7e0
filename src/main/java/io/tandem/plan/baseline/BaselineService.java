package io.tandem.plan.baseline;

import io.tandem.plan.baseline.model.ReleaseBaseline;
import io.tandem.plan.baseline.model.ScopeIssue;
import io.tandem.plan.baseline.model.ScopeTotals;
import io.tandem.plan.baseline.port.BaselineStore;
import io.tandem.plan.baseline.port.ReleaseScope;
import io.tandem.plan.buffer.model.ReleaseInfo;
import io.tandem.plan.buffer.port.BufferReleases;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.ConflictException;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.Stamps;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Takes, chooses and deletes baselines. Every change, its audit row and the project's stamp are one transaction. */
public final class BaselineService {
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_COMMENT = 1_000;
    /** More baselines of one release say nothing any more. */
    public static final int MOST_OF_A_RELEASE = 50;
    /** The most issues a baseline holds. */
    public static final int MOST_ISSUES = 5_000;

    private final BaselineStore store;
    private final BufferReleases releases;
    private final ReleaseScope scope;
    private final BaselineAccess access;
    private final AuditLog audit;
    private final Stamps stamps;
    private final Transactions transactions;
    private final Clock clock;

    public BaselineService(BaselineStore store, BufferReleases releases, ReleaseScope scope, BaselineAccess access, AuditLog audit, Stamps stamps, Transactions transactions, Clock clock) {
        this.store = store;
        this.releases = releases;
        this.scope = scope;
        this.access = access;
        this.audit = audit;
        this.stamps = stamps;
        this.transactions = transactions;
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
    }

    /** What taking one asks first. @throws NotFoundException when the project is hidden; @throws io.tandem.shared.ForbiddenException when this person may only read */
    public void requireTakeable(Actor actor, String projectKey) {
        access.requireRead(actor, projectKey);
        access.requireChange(actor, projectKey);
    }

    /** What choosing and deleting ask first. */
    public void requireChangeable(Actor actor, long id) {
        access.requireChange(actor, get(actor, id).projectKey());
    }

    /**
     * Takes a baseline of a release as it is now.
     *
     * @throws ConflictException when the release is archived, or has {@value #MOST_OF_A_RELEASE} already
     * @throws InvalidInputException with everything that is wrong, a name the release has already among it
     */
    public ReleaseBaseline take(Actor actor, String projectKey, BaselineInput input) {
        requireTakeable(actor, projectKey);
        Problems problems = new Problems();
        String name = text(input.name(), "name", LONGEST_NAME, problems);
        problems.require(!name.isEmpty(), "name", "baseline.name.missing");
        String comment = text(input.comment(), "comment", LONGEST_COMMENT, problems);
        ReleaseInfo release = release(projectKey, input.release(), problems);
        problems.throwIfAny();
        if (release.state() == ReleaseInfo.State.ARCHIVED) {
            throw new ConflictException(Problem.at("release", "baseline.release.archived", release.name()));
        }
        List<ScopeIssue> issues = scope.list(projectKey, release.id(), MOST_ISSUES + 1);
        problems.require(issues.size() <= MOST_ISSUES, "release", "baseline.issues.many", MOST_ISSUES).throwIfAny();
        ReleaseBaseline wanted = new ReleaseBaseline(0, 0, projectKey, release.id(), release.name(), name, comment, release.start(), release.due(), ScopeTotals.of(issues), null, actor, clock.instant());
        return transactions.call(() -> add(wanted, issues, input.choose()));
    }

    private ReleaseInfo release(String projectKey, Long id, Problems problems) {
        ReleaseInfo found = id == null ? null : releases.find(projectKey, id).orElse(null);
        problems.require(id != null, "release", "baseline.release.missing");
        problems.require(id == null || found != null, "release", "baseline.release.unknown", id);
        return found;
    }

    private ReleaseBaseline add(ReleaseBaseline wanted, List<ScopeIssue> issues, Boolean choose) {
        List<ReleaseBaseline> others = store.listOf(wanted.projectKey(), wanted.releaseId());
        if (others.stream().anyMatch(other -> other.name().toLowerCase(Locale.ROOT).equals(wanted.name().toLowerCase(Locale.ROOT)))) {
            throw new InvalidInputException(List.of(Problem.at("name", "baseline.name.taken", wanted.name())));
        }
        if (others.size() >= MOST_OF_A_RELEASE) {
            throw new ConflictException(Problem.of("baseline.many", MOST_OF_A_RELEASE));
        }
        boolean isCurrent = choose == null ? others.isEmpty() : choose;
        ReleaseBaseline added = store.add(isCurrent ? wanted.chosen(wanted.at()) : wanted, issues);
        record(added.by(), added, "created", "", added.name() + ", release " + added.releaseName() + ", " + inOneLine(added.totals()) + (isCurrent ? ", current" : ""), added.comment());
        return added;
    }

    /** Makes it the current one of its release. @throws ConflictException when it has changed since; it carries the baseline as it is */
    public ReleaseBaseline choose(Actor actor, long id, Integer version) {
        requireChangeable(actor, id);
        requireVersion(version);
        Instant now = clock.instant();
        return transactions.call(() -> {
            ReleaseBaseline chosen = store.save(present(actor, id, version).chosen(now));
            record(actor, chosen, "chosen", "", chosen.name() + ", release " + chosen.releaseName(), "");
            return chosen;
        });
    }

    /** Deletes it; what was chosen before it is the current one again. @throws ConflictException when it has changed since; it carries the baseline as it is */
    public void delete(Actor actor, long id, Integer version) {
        requireChangeable(actor, id);
        requireVersion(version);
        transactions.run(() -> {
            ReleaseBaseline present = present(actor, id, version);
            store.remove(present);
            record(actor, present, "deleted", present.name() + ", release " + present.releaseName() + ", " + inOneLine(present.totals()), "", "");
        });
    }

    private ReleaseBaseline present(Actor actor, long id, int version) {
        ReleaseBaseline present = get(actor, id);
        if (present.version() != version) {
            throw new ConflictException(Problem.at("version", "version.stale"), present);
        }
        return present;
    }

    private ReleaseBaseline get(Actor actor, long id) {
        return store.find(id).filter(baseline -> access.mayRead(actor, baseline.projectKey())).orElseThrow(() -> new NotFoundException(Problem.of("baseline.unknown", id)));
    }

    private static void requireVersion(Integer version) {
        new Problems().require(version != null, "version", "version.missing").throwIfAny();
    }

    private void record(Actor actor, ReleaseBaseline baseline, String action, String before, String after, String reason) {
        audit.record(new AuditEvent(actor, baseline.projectKey(), "baseline", String.valueOf(baseline.id()), action, before, after, reason));
        stamps.touch(baseline.projectKey(), Stamps.Kind.PLAN);
    }

    private static String inOneLine(ScopeTotals totals) {
        return "issues " + totals.issues() + ", estimated " + totals.estimated() + ", seconds " + totals.seconds();
    }

    private static String text(String sent, String field, int longest, Problems problems) {
        String text = sent == null ? "" : sent.strip();
        problems.require(text.length() <= longest, field, "text.long", longest);
        problems.require(text.chars().noneMatch(character -> Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0), field, "baseline.text.control");
        return text;
    }
}
