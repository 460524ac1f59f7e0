package io.tandem.plan.buffer;

import io.tandem.plan.buffer.model.Baseline;
import io.tandem.plan.buffer.model.Fever;
import io.tandem.plan.buffer.model.FeverPoint;
import io.tandem.plan.buffer.model.ReleaseBuffer;
import io.tandem.plan.buffer.model.ReleaseInfo;
import io.tandem.shared.Reason;
import java.util.ArrayList;
import java.util.List;

/** What has to be said beside the figures: what is missing, and what they leave out. */
final class BufferRemarks {
    private BufferRemarks() { }

    /** @param plan null while there is none */
    static List<Reason> missing(Baseline plan, Fever now) {
        if (plan == null) {
            return List.of(Reason.of("buffer.missing.plan"));
        }
        if (now.completion() != null) {
            return List.of();
        }
        return List.of(plan.tasks() == 0 ? Reason.of("buffer.missing.estimates", plan.withoutEstimate()) : Reason.of("buffer.missing.chain"));
    }

    /** @param last the latest point, or null */
    static List<Reason> notes(ReleaseInfo release, ReleaseBuffer buffer, Baseline plan, FeverPoint last) {
        List<Reason> notes = new ArrayList<>();
        switch (release.state()) {
            case GONE -> notes.add(Reason.of("buffer.note.gone"));
            case ARCHIVED -> notes.add(Reason.of("buffer.note.archived"));
            case RELEASED -> notes.add(Reason.of("buffer.note.released"));
            default -> add(notes, release.due() == null && buffer.settings().due() == null, "buffer.note.dates");
        }
        if (plan != null) {
            add(notes, plan.tasks() > 0 && plan.withoutEstimate() > 0, "buffer.note.estimates", plan.withoutEstimate());
            add(notes, buffer.findBaseline().filter(present -> present.number() == plan.number()).isPresent() && !buffer.settings().plansLike(plan.settings()), "buffer.note.settings");
        }
        if (last != null) {
            add(notes, last.added() > 0, "buffer.note.added", last.added());
            add(notes, last.left() > 0, "buffer.note.left", last.left());
            add(notes, last.unlogged() > 0, "buffer.note.unlogged", last.unlogged());
        }
        return notes;
    }

    private static void add(List<Reason> notes, boolean holds, String code, Object... arguments) {
        if (holds) {
            notes.add(Reason.of(code, arguments));
        }
    }
}
