package io.tandem.adapter.wiki;

import static io.tandem.wiki.api.Inline.strong;
import static io.tandem.wiki.api.Inline.text;

import io.tandem.review.meeting.model.Meeting;
import io.tandem.review.meeting.model.MinutesItem;
import io.tandem.review.meeting.model.Participant;
import io.tandem.review.meeting.model.Participant.Presence;
import io.tandem.review.model.Condition;
import io.tandem.review.model.Outcome;
import io.tandem.review.model.Vote;
import io.tandem.shared.ThreePoint;
import io.tandem.wiki.api.Block;
import io.tandem.wiki.api.Block.Cell;
import io.tandem.wiki.api.Block.Paragraph;
import io.tandem.wiki.api.Block.Row;
import io.tandem.wiki.api.Block.Table;
import io.tandem.wiki.api.Inline;
import io.tandem.wiki.api.Inline.Colour;
import io.tandem.wiki.api.ManagedSection;
import io.tandem.wiki.api.WikiPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the page of a meeting's minutes: who was there, what was decided by whom, what was asked in return, what is still open. */
final class MinutesComposer {
    private final Meeting meeting;
    private final MinutesWords words;

    MinutesComposer(Meeting meeting, MinutesWords words) {
        this.meeting = meeting;
        this.words = words;
    }

    /** @param title null for the meeting's own */
    WikiPage page(String title) {
        String name = Optional.ofNullable(title).filter(wanted -> !wanted.isBlank()).orElseGet(() -> usualTitle(meeting, words));
        return new WikiPage(meeting.recordKey(), name, words.language(), List.of(summary(), decisions(), discussion(), conditions(), open()), List.of("tandem", "board-meeting"));
    }

    /** Every week's meeting may be called the same: its page is told from the others by the day. */
    private static String usualTitle(Meeting meeting, MinutesWords words) {
        return words.say("title", meeting.title(), meeting.at().atZone(words.zone()).toLocalDate());
    }

    private ManagedSection summary() {
        List<Row> rows = List.of(line("at", words.moment(meeting.at())), line("present", names(Presence.PRESENT)), line("missing", names(Presence.EXPECTED)),
                line("began", words.moment(meeting.times().started())), line("ended", words.moment(meeting.times().closed())));
        return new ManagedSection("summary", List.of(heading("summary"), new Table(Row.of(head("what"), head("value")), rows)));
    }

    private String names(Presence presence) {
        String names = meeting.participants().stream().filter(one -> one.presence() == presence).map(Participant::person).map(person -> person.displayName()).collect(Collectors.joining(", "));
        return names.isEmpty() ? "–" : names;
    }

    private ManagedSection decisions() {
        List<Row> rows = meeting.minutes().stream().map(this::decision).toList();
        return new ManagedSection("decisions", List.of(heading("decisions"), rows.isEmpty() ? Paragraph.of(text(words.say("none")))
                : new Table(Row.of(head("change"), head("impact"), head("outcome"), head("votes")), rows)));
    }

    private Row decision(MinutesItem item) {
        List<Inline> name = List.of(new Inline.Link(item.issueKey(), words.issueAddress(item.issueKey())), text(" "), new Inline.Link(item.title(), words.reviewAddress(item.reviewId())));
        return Row.of(new Cell(name), Cell.of(impact(item)), outcome(item), votes(item));
    }

    private String impact(MinutesItem item) {
        List<String> parts = new ArrayList<>();
        estimate(parts, "impact.schedule", item.schedule());
        estimate(parts, "impact.effort", item.effort());
        if (item.riskScore() > 0) {
            parts.add(words.say("impact.risk", item.riskScore()));
        }
        return parts.isEmpty() ? "–" : String.join(" · ", parts);
    }

    private void estimate(List<String> parts, String key, ThreePoint estimate) {
        if (estimate != null) {
            parts.add(words.say(key, words.number(estimate.mean())));
        }
    }

    private Cell outcome(MinutesItem item) {
        List<Inline> said = new ArrayList<>();
        said.add(item.outcome() == Outcome.UNDECIDED ? new Inline.Status(words.say("undecided"), Colour.GREY) : new Inline.Status(words.review("state." + item.state().name()), colour(item.outcome())));
        item.reasons().forEach(reason -> said.addAll(List.of(new Inline.LineBreak(), text(words.say(reason)))));
        if (!item.skipped().isEmpty()) {
            said.addAll(List.of(new Inline.LineBreak(), text(words.say("skipped", item.skipped()))));
        }
        return new Cell(said);
    }

    private static Colour colour(Outcome outcome) {
        return outcome == Outcome.APPROVED ? Colour.GREEN : outcome == Outcome.REJECTED ? Colour.RED : Colour.YELLOW;
    }

    private Cell votes(MinutesItem item) {
        List<Inline> said = new ArrayList<>();
        for (Vote vote : item.votes()) {
            if (!said.isEmpty()) {
                said.add(new Inline.LineBreak());
            }
            said.addAll(List.of(strong(words.seat(vote.seat())), text(" " + voter(vote) + ": " + words.review("decision." + vote.decision().name()) + (vote.comment().isEmpty() ? "" : " — " + vote.comment()))));
        }
        return said.isEmpty() ? Cell.of("–") : new Cell(said);
    }

    private String voter(Vote vote) {
        return vote.voter().isSamePersonAs(vote.holder()) ? vote.voter().displayName() : words.say("behalf", vote.voter().displayName(), vote.holder().displayName());
    }

    private ManagedSection discussion() {
        List<Block> content = new ArrayList<>(List.of(heading("discussion")));
        for (MinutesItem item : meeting.minutes()) {
            if (!item.note().isEmpty()) {
                content.add(new Block.Heading(3, List.of(text(item.issueKey() + " " + item.title()))));
                item.note().lines().filter(line -> !line.isBlank()).forEach(line -> content.add(Paragraph.of(text(line))));
            }
        }
        return new ManagedSection("discussion", content.size() > 1 ? content : List.of(heading("discussion"), Paragraph.of(text(words.say("discussion.none")))));
    }

    private ManagedSection conditions() {
        List<Row> rows = meeting.minutes().stream().flatMap(item -> item.votes().stream().flatMap(vote -> vote.conditions().stream().map(condition -> condition(item, condition)))).toList();
        return new ManagedSection("conditions", List.of(heading("conditions"), rows.isEmpty() ? Paragraph.of(text(words.say("conditions.none")))
                : new Table(Row.of(head("condition"), head("owner"), head("change")), rows)));
    }

    private Row condition(MinutesItem item, Condition condition) {
        return Row.of(Cell.of(condition.text()), Cell.of(condition.owner().displayName()), Cell.of(new Inline.Link(item.issueKey(), words.issueAddress(item.issueKey()))));
    }

    private ManagedSection open() {
        List<Row> rows = meeting.minutes().stream().filter(item -> item.outcome() == Outcome.UNDECIDED).map(item -> Row.of(Cell.of(new Inline.Link(item.issueKey(), words.issueAddress(item.issueKey()))),
                Cell.of(item.outstanding().stream().map(words::seat).collect(Collectors.joining(", "))), Cell.of(words.moment(item.due())))).toList();
        return new ManagedSection("open", List.of(heading("open"), rows.isEmpty() ? Paragraph.of(text(words.say("open.none"))) : new Table(Row.of(head("change"), head("outstanding"), head("due")), rows)));
    }

    private Block heading(String section) {
        return new Block.Heading(2, List.of(text(words.say("heading." + section))));
    }

    private Row line(String key, String value) {
        return Row.of(Cell.of(words.say("line." + key)), Cell.of(value));
    }

    private Cell head(String key) {
        return Cell.of(words.say("column." + key));
    }
}
