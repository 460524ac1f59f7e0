package io.tandem.testing.retro;

import io.tandem.retro.model.Action;
import io.tandem.retro.model.Causes;
import io.tandem.retro.model.Findings;
import io.tandem.retro.model.Findings.DebtLine;
import io.tandem.retro.model.Findings.DebtStanding;
import io.tandem.retro.model.Findings.DecidedReview;
import io.tandem.retro.model.IssueOutcome;
import io.tandem.retro.model.Note;
import io.tandem.retro.model.Release;
import io.tandem.retro.model.RetroState;
import io.tandem.retro.model.Retrospective;
import io.tandem.shared.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A retrospective of release 1.0 of project PAY, with everything a retrospective can have. */
public final class Retros {
    public static final Actor PETRA = new Actor("petra-key", "Petra Lang");
    public static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");
    public static final Release RELEASE = new Release(10100, "1.0 Ledger", LocalDate.of(2026, 8, 17), LocalDate.of(2026, 9, 23), true);

    private Retros() { }

    public static Retrospective draft(String recordKey, long releaseId) {
        Release release = new Release(releaseId, RELEASE.name(), RELEASE.start(), RELEASE.due(), true);
        return new Retrospective(0, 0, recordKey, "PAY", release, "PAY retrospective: 1.0 Ledger", RetroState.DRAFT, "en", List.of(), List.of(), Map.of(), Optional.empty(), PETRA, NOW, NOW);
    }

    public static Retrospective full(Retrospective from) {
        List<Note> notes = List.of(new Note(Note.Kind.WENT_WELL, "Pairing <b>works</b> 中文", PETRA), new Note(Note.Kind.TO_IMPROVE, "Reviews took ]]> long", PETRA));
        List<Action> actions = List.of(new Action(0, "Two reviewers from day one", "olga", LocalDate.of(2026, 12, 1), "PAY-7", false), new Action(0, "Smaller stories", "", null, "", true));
        return from.with("Looking back", notes, actions, Map.of("PAY-1", new Causes(1, 0, 0.5, 0)), NOW.plusSeconds(60)).with(RetroState.HELD, Optional.of(findings()), NOW.plusSeconds(60));
    }

    public static Findings findings() {
        List<IssueOutcome> issues = List.of(new IssueOutcome("PAY-1", "Book a payment", 3.0, 6.5, new Causes(1, 0.5, 1, 0), null, 1, true, true),
            new IssueOutcome("PAY-2", "Refund & <return>", 4.0, 3.0, Causes.NONE, null, 0, false, true), new IssueOutcome("PAY-3", "Not started", null, null, Causes.NONE, null, 0, false, false));
        return new Findings(NOW, issues, List.of(new DecidedReview(5, "PAY-1", "Second clearing bank", "APPROVED", "APPROVED", NOW.minusSeconds(86_400))),
            new DebtStanding(3, 12.5, 1.25, List.of(new DebtLine("Hand-made retry", "clearing", 5, 0.5))));
    }
}
