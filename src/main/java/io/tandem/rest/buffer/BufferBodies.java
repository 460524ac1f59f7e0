package io.tandem.rest.buffer;

import io.tandem.plan.buffer.BufferSummary;
import io.tandem.plan.buffer.BufferView;
import io.tandem.plan.buffer.BufferView.Days;
import io.tandem.plan.buffer.BufferView.Right;
import io.tandem.plan.buffer.model.Baseline;
import io.tandem.plan.buffer.model.Fever;
import io.tandem.plan.buffer.model.FeverPoint;
import io.tandem.plan.buffer.model.ZoneLines;
import io.tandem.rest.buffer.BufferAnswer.CauseBody;
import io.tandem.rest.buffer.BufferAnswer.DaysBody;
import io.tandem.rest.buffer.BufferAnswer.FeverBody;
import io.tandem.rest.buffer.BufferAnswer.PlanBody;
import io.tandem.rest.buffer.BufferAnswer.PointBody;
import io.tandem.rest.buffer.BufferAnswer.ReleaseBody;
import io.tandem.rest.buffer.BufferAnswer.SettingsBody;
import io.tandem.rest.buffer.BufferAnswer.SummaryBody;
import io.tandem.rest.support.PageAnswer;
import io.tandem.shared.Reason;
import io.tandem.shared.port.Texts;
import java.util.List;
import java.util.Objects;

/** Writes buffers for one reader, in their language. */
public final class BufferBodies {
    private final Texts texts;

    public BufferBodies(Texts texts) {
        this.texts = texts;
    }

    BufferAnswer body(BufferView view) {
        Baseline plan = view.shown();
        ZoneLines lines = view.buffer().settings().lines();
        return new BufferAnswer(view.buffer().projectKey(), ReleaseBody.of(view.release()), view.buffer().version(), SettingsBody.of(view.buffer().settings()), plan == null ? null : PlanBody.of(plan),
            view.baselines().stream().map(PlanBody::of).toList(), FeverBody.of(view.now(), plan), days(view.days()), view.points().stream().map(point -> point(point, plan, lines)).toList(),
            view.causes().stream().map(total -> new CauseBody(total.cause().name(), BufferAnswer.rounded(total.days()), total.entries())).toList(), PageAnswer.of(view.ledger(), LineAnswer::of),
            sentences(view.missing()), sentences(view.notes()), view.rights().contains(Right.DRAW), view.rights().contains(Right.PLAN));
    }

    SummaryBody summary(BufferSummary summary) {
        return new SummaryBody(ReleaseBody.of(summary.release()), FeverBody.of(summary.now(), null));
    }

    private static DaysBody days(Days days) {
        return new DaysBody(BufferAnswer.text(days.today()), BufferAnswer.text(days.measured()), BufferAnswer.text(days.start()), BufferAnswer.text(days.chainEnd()), BufferAnswer.text(days.bufferEnd()),
            BufferAnswer.text(days.due()));
    }

    private static PointBody point(FeverPoint point, Baseline plan, ZoneLines lines) {
        Fever fever = Fever.of(point.drawn(), plan.size(), point.completion(), lines);
        return new PointBody(point.day().toString(), BufferAnswer.rounded(point.drawn()), BufferAnswer.rounded(fever.penetration()), BufferAnswer.rounded(fever.completion()), Objects.toString(fever.zone(), null));
    }

    private List<String> sentences(List<Reason> reasons) {
        return reasons.stream().map(reason -> texts.get("tandem." + reason.code(), reason.arguments().toArray())).toList();
    }
}
