package io.tandem.retro;

import static io.tandem.wiki.api.Inline.strong;
import static io.tandem.wiki.api.Inline.text;

import io.tandem.retro.model.Action;
import io.tandem.retro.model.Causes;
import io.tandem.retro.model.Findings;
import io.tandem.retro.model.Findings.DecidedReview;
import io.tandem.retro.model.IssueOutcome;
import io.tandem.retro.model.Note;
import io.tandem.retro.model.RetroState;
import io.tandem.retro.model.Retrospective;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the page of a retrospective: one managed section per subject. Texts and numbers are in the retrospective's own language, whoever publishes. */
final class PageComposer {
    /** So many issues are seen at once; the rest is folded away. */
    private static final int SHOWN = 15;
    private static final int MOST = 500;
    private final Retrospective retrospective;
    private final Findings findings;
    private final PageWords words;

    private PageComposer(Retrospective retrospective, Findings findings, PageWords words) {
        this.retrospective = retrospective;
        this.findings = findings;
        this.words = words;
    }

    /** @param findings what may be shown */
    static WikiPage page(Retrospective retrospective, Findings findings, String title, PageWords words) {
        PageComposer composer = new PageComposer(retrospective, findings, words);
        List<ManagedSection> sections = List.of(composer.summary(), composer.causes(), composer.issues(), composer.reviews(), composer.debt(), composer.notes(), composer.actions());
        return new WikiPage(retrospective.recordKey(), title, Locale.forLanguageTag(retrospective.language()), sections, List.of("tandem", "retrospective"));
    }

    private ManagedSection summary() {
        List<Row> rows = List.of(line("release", Cell.of(retrospective.release().name())),
            line("state", Cell.of(new Inline.Status(words.say("state." + retrospective.state()), colour(retrospective.state())))),
            line("period", Cell.of(words.period(retrospective.release().start(), retrospective.release().due()))),
            line("finished", Cell.of(words.say("finished.of", findings.finished(), findings.issues().size()))),
            line("planned", Cell.of(words.days(findings.planned()))),
            line("actual", Cell.of(words.days(findings.actual()))),
            line("deviation", Cell.of(deviation())),
            line("reopened", Cell.of(Integer.toString(findings.reopened()))),
            line("added", Cell.of(Long.toString(findings.addedLate()))),
            line("asof", Cell.of(words.moment(findings.asOf()))));
        return new ManagedSection("summary", List.of(heading("summary"), new Table(Row.of(head("figure"), head("value")), rows)));
    }

    private Inline deviation() {
        double days = findings.deviation();
        String key = days > 0 ? "late" : days < 0 ? "early" : "ontime";
        return new Inline.Status(words.say(key, words.number(Math.abs(days))), days > 0 ? Colour.RED : Colour.GREEN);
    }

    private ManagedSection causes() {
        Causes causes = findings.causes();
        List<Row> rows = List.of(cause("waiting", causes.waiting()), cause("blocked", causes.blocked()), cause("rework", causes.rework()),
            cause("scope", causes.scopeAdded()), cause("estimate", findings.estimateError()),
            Row.of(Cell.of(strong(words.say("cause.sum"))), Cell.of(strong(words.number(findings.deviation()))), Cell.of(words.say("cause.sum.meaning"))));
        String basis = words.say("causes.basis", findings.comparable(), findings.issues().size());
        return new ManagedSection("causes", List.of(heading("causes"), new Table(Row.of(head("cause"), head("days"), head("meaning")), rows),
            Paragraph.of(new Inline.Text(basis, Inline.Style.EMPHASIS))));
    }

    private Row cause(String name, double days) {
        return Row.of(Cell.of(words.say("cause." + name)), Cell.of(words.number(days)), Cell.of(words.say("cause." + name + ".meaning")));
    }

    private ManagedSection issues() {
        Row header = Row.of(head("issue"), head("planned"), head("actual"), head("difference"), head("causes"));
        List<Row> rows = findings.issues().stream().limit(MOST).map(this::issue).toList();
        List<Block> content = new ArrayList<>(List.of(heading("issues")));
        content.add(rows.isEmpty() ? Paragraph.of(text(words.say("issues.none"))) : new Table(header, rows.subList(0, Math.min(SHOWN, rows.size()))));
        if (rows.size() > SHOWN) {
            content.add(new Block.Expand(words.say("issues.more", rows.size() - SHOWN), List.of(new Table(header, rows.subList(SHOWN, rows.size())))));
        }
        if (findings.issues().size() > MOST) {
            content.add(Paragraph.of(text(words.say("issues.elsewhere", findings.issues().size() - MOST))));
        }
        return new ManagedSection("issues", content);
    }

    private Row issue(IssueOutcome issue) {
        List<Inline> name = new ArrayList<>(List.of(new Inline.Link(issue.key(), words.issueAddress(issue.key())), text(" " + issue.summary())));
        flag(name, issue.isAddedScope(), "flag.added", Colour.YELLOW);
        flag(name, issue.reopened() > 0, "flag.reopened", Colour.RED);
        flag(name, !issue.finished(), "flag.open", Colour.BLUE);
        Cell difference = issue.isComparable() ? Cell.of(strong(words.signed(issue.deviation()))) : Cell.of("–");
        return Row.of(new Cell(name), number(issue.planned()), number(issue.actual()), difference, Cell.of(causes(issue)));
    }

    /** The causes there are, in words: five more columns would not fit a page. */
    private String causes(IssueOutcome issue) {
        Map<String, Double> causes = new LinkedHashMap<>();
        causes.put("waiting", issue.causes().waiting());
        causes.put("blocked", issue.causes().blocked());
        causes.put("rework", issue.causes().rework());
        causes.put("scope", issue.causes().scopeAdded());
        causes.put("estimate", issue.estimateError());
        String said = causes.entrySet().stream().filter(cause -> cause.getValue() != 0).map(cause -> words.say("cause." + cause.getKey()) + " " + words.number(cause.getValue())).collect(Collectors.joining(" · "));
        return said.isEmpty() || !issue.isComparable() ? "–" : said;
    }

    private void flag(List<Inline> name, boolean raised, String key, Colour colour) {
        if (raised) {
            name.add(text(" "));
            name.add(new Inline.Status(words.say(key), colour));
        }
    }

    private Cell number(Double days) {
        return Cell.of(days == null ? "–" : words.number(days));
    }

    private ManagedSection reviews() {
        List<Block> content = new ArrayList<>(List.of(heading("reviews")));
        List<Row> rows = findings.reviews().stream().map(this::review).toList();
        content.add(rows.isEmpty() ? Paragraph.of(text(words.say("reviews.none"))) : new Table(Row.of(head("review"), head("issue"), head("outcome"), head("decided")), rows));
        content.add(new Block.Heading(3, List.of(text(words.say("heading.open")))));
        content.add(new Block.OwnMacro("tandem-change-reviews", Map.of("project", retrospective.projectKey(), "state", "open", "limit", "20")));
        return new ManagedSection("reviews", content);
    }

    private Row review(DecidedReview review) {
        Colour colour = review.outcome().equals("APPROVED") ? Colour.GREEN : review.outcome().equals("REJECTED") ? Colour.RED : Colour.YELLOW;
        return Row.of(Cell.of(review.title()), Cell.of(new Inline.Link(review.issueKey(), words.issueAddress(review.issueKey()))),
            Cell.of(new Inline.Status(words.say("outcome." + review.outcome()), colour)), Cell.of(words.day(review.decided())));
    }

    private ManagedSection debt() {
        List<Block> content = new ArrayList<>(List.of(heading("debt")));
        content.add(Paragraph.of(text(words.say("debt.total", findings.debt().items(), words.number(findings.debt().principal()), words.number(findings.debt().interest())))));
        if (!findings.debt().top().isEmpty()) {
            List<Row> rows = findings.debt().top().stream().map(debt -> Row.of(Cell.of(debt.title()), Cell.of(debt.component()), number(debt.principal()), number(debt.interest()))).toList();
            content.add(new Table(Row.of(head("debt"), head("component"), head("principal"), head("interest")), rows));
        }
        return new ManagedSection("debt", content);
    }

    private ManagedSection notes() {
        List<Block> content = new ArrayList<>(List.of(heading("notes")));
        noted(content, Note.Kind.WENT_WELL, "heading.well");
        noted(content, Note.Kind.TO_IMPROVE, "heading.improve");
        return new ManagedSection("notes", content);
    }

    private void noted(List<Block> content, Note.Kind kind, String key) {
        content.add(new Block.Heading(3, List.of(text(words.say(key)))));
        List<Cell> notes = retrospective.notes(kind).stream().map(note -> Cell.of(note.text())).toList();
        content.add(notes.isEmpty() ? Paragraph.of(new Inline.Text(words.say("notes.none"), Inline.Style.EMPHASIS)) : new Block.Items(Block.ListKind.BULLETS, notes));
    }

    private ManagedSection actions() {
        List<Block.Task> tasks = retrospective.actions().stream().map(this::task).toList();
        Block list = tasks.isEmpty() ? Paragraph.of(new Inline.Text(words.say("actions.none"), Inline.Style.EMPHASIS)) : new Block.Tasks(tasks);
        return new ManagedSection("actions", List.of(heading("actions"), list));
    }

    private Block.Task task(Action action) {
        List<Inline> line = new ArrayList<>(List.of(text(action.text())));
        if (!action.owner().isEmpty()) {
            line.add(text(" · "));
            line.add(strong(action.owner()));
        }
        if (action.due() != null) {
            line.add(text(" · " + words.say("until", words.day(action.due()))));
        }
        if (!action.issueKey().isEmpty()) {
            line.add(text(" · "));
            line.add(new Inline.Link(action.issueKey(), words.issueAddress(action.issueKey())));
        }
        return new Block.Task(action.done() ? Block.TaskState.DONE : Block.TaskState.OPEN, new Cell(line));
    }

    private Row line(String key, Cell value) {
        return Row.of(Cell.of(words.say("line." + key)), value);
    }

    private Cell head(String key) {
        return Cell.of(words.say("column." + key));
    }

    private Block heading(String key) {
        return new Block.Heading(2, List.of(text(words.say("heading." + key))));
    }

    private static Colour colour(RetroState state) {
        return switch (state) {
            case DRAFT -> Colour.GREY;
            case PREPARED -> Colour.BLUE;
            case HELD, PUBLISHED -> Colour.GREEN;
        };
    }
}
