package io.tandem.debt.suggestion;

import io.tandem.debt.DebtAccess;
import io.tandem.debt.model.IssueRef;
import io.tandem.debt.port.LinkedIssues;
import io.tandem.debt.suggestion.model.IssueText;
import io.tandem.debt.suggestion.model.Suggestion;
import io.tandem.debt.suggestion.model.SuggestionFilter;
import io.tandem.debt.suggestion.model.SuggestionState;
import io.tandem.debt.suggestion.model.Verdict;
import io.tandem.debt.suggestion.port.IssueTexts;
import io.tandem.debt.suggestion.port.SuggestionStore;
import io.tandem.shared.Actor;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import io.tandem.shared.Problem;
import io.tandem.shared.port.People;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Suggestions as a person may read them: those of issues they may see, in lists and in counts. */
public final class SuggestionReader {
    /** A list goes no further than its strongest; who decided on them sees the next. */
    public static final int MOST_LISTED = 1_000;
    private static final int MOST_CHARACTERS = 100_000;

    private final SuggestionStore store;
    private final IssueTexts texts;
    private final Detection detection;
    private final LinkedIssues issues;
    private final DebtAccess access;
    private final People people;

    public SuggestionReader(SuggestionStore store, IssueTexts texts, Detection detection, LinkedIssues issues, DebtAccess access, People people) {
        this.store = store;
        this.texts = texts;
        this.detection = detection;
        this.issues = issues;
        this.access = access;
        this.people = people;
    }

    /** The strongest of the project, at most {@value #MOST_LISTED}, strongest first; the total counts those this person may see. @throws NotFoundException when the project is hidden from them */
    public Page<SuggestionView> list(Actor actor, SuggestionFilter filter, PageRequest page) {
        access.requireRead(actor, filter.projectKey());
        Map<String, Long> strongest = store.listStrongest(filter, MOST_LISTED);
        Map<Long, IssueRef> visible = strongest.isEmpty() ? Map.of() : issues.listVisible(actor, List.copyOf(new TreeSet<>(strongest.values())));
        List<String> ids = strongest.entrySet().stream().filter(entry -> isIn(filter.projectKey(), visible.get(entry.getValue()))).map(Map.Entry::getKey).toList();
        List<String> wanted = ids.stream().skip(page.start()).limit(page.limit()).toList();
        return new Page<>(page.start(), page.limit(), ids.size(), views(wanted, visible));
    }

    // An issue that moved away is not of this project any more, whatever was noted when it was read.
    private static boolean isIn(String projectKey, IssueRef issue) {
        return issue != null && projectOf(issue).equals(projectKey);
    }

    static String projectOf(IssueRef issue) {
        return issue.key().substring(0, issue.key().lastIndexOf('-'));
    }

    private List<SuggestionView> views(List<String> ids, Map<Long, IssueRef> visible) {
        Map<String, Suggestion> read = ids.isEmpty() ? Map.of() : store.list(ids).stream().collect(Collectors.toMap(Suggestion::id, Function.identity()));
        return ids.stream().map(read::get).filter(Objects::nonNull).map(suggestion -> view(suggestion, visible.get(suggestion.issueId()))).toList();
    }

    /** What the issue admits as it stands now, with what was said about it, strongest first: read from its texts, at most {@value #MOST_CHARACTERS} characters. */
    public List<SuggestionView> listOfIssue(Actor actor, String issueKey) {
        IssueRef issue = issues.findVisibleByKey(actor, issueKey).orElseThrow(() -> new NotFoundException(Problem.at("issue", "issue.unknown", issueKey)));
        access.requireRead(actor, projectOf(issue));
        return ofIssue(issue.id()).stream().filter(suggestion -> suggestion.state() != SuggestionState.GONE)
            .sorted(Comparator.comparingDouble(Suggestion::confidence).reversed()).map(suggestion -> view(suggestion, issue)).toList();
    }

    private Collection<Suggestion> ofIssue(long issueId) {
        Map<String, Suggestion> found = texts.list(List.of(issueId)).stream().findFirst().map(text -> detection.suggestions(text, MOST_CHARACTERS)).orElse(Map.of());
        Map<String, Suggestion> kept = store.listOfIssues(List.of(issueId)).stream().collect(Collectors.toMap(Suggestion::id, Function.identity()));
        List<Suggestion> all = new ArrayList<>(found.values().stream().map(now -> shown(kept.get(now.id()), now)).toList());
        kept.values().stream().filter(known -> !found.containsKey(known.id()) && known.state() != SuggestionState.OPEN).forEach(all::add);
        return all;
    }

    private static Suggestion shown(Suggestion known, Suggestion now) {
        return known == null ? now : known.asIn(now).in(known.state() == SuggestionState.GONE ? SuggestionState.OPEN : known.state(), known.verdict());
    }

    /** A suggestion with its issue's texts, wherever it comes from: what is kept, or what the issue says now. */
    record Located(Suggestion suggestion, IssueRef issue, Long componentId) { }

    /** @throws NotFoundException when there is no such suggestion, or its issue is hidden from this person */
    Located locate(Actor actor, String id) {
        Optional<IssueRef> issue = issueId(id).flatMap(number -> issues.listVisible(actor, List.of(number)).values().stream().findFirst());
        IssueRef visible = issue.filter(it -> access.mayRead(actor, projectOf(it))).orElseThrow(() -> missing(id));
        Optional<IssueText> text = texts.list(List.of(visible.id())).stream().findFirst();
        Optional<Suggestion> now = text.map(it -> detection.suggestions(it, SuggestionUpdates.MOST_CHARACTERS).get(id));
        Suggestion suggestion = store.find(id).map(known -> now.map(it -> shown(known, it)).orElse(known)).or(() -> now).orElseThrow(() -> missing(id));
        return new Located(suggestion, visible, text.map(IssueText::componentId).orElse(null));
    }

    private static Optional<Long> issueId(String id) {
        int dash = id.indexOf('-');
        boolean isNumber = dash > 0 && dash < 19 && id.substring(0, dash).chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return isNumber ? Optional.of(Long.valueOf(id.substring(0, dash))) : Optional.empty();
    }

    static NotFoundException missing(String id) {
        return new NotFoundException(Problem.of("suggestion.unknown", id.length() > 60 ? id.substring(0, 60) : id));
    }

    SuggestionView view(Suggestion suggestion, IssueRef issue) {
        String by = suggestion.findVerdict().map(Verdict::by).orElse(null);
        return new SuggestionView(suggestion, issue, by == null ? null : people.find(by).orElseGet(() -> new Actor(by, by)));
    }
}
