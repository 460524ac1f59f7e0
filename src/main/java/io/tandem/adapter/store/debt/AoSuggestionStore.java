package io.tandem.adapter.store.debt;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.debt.model.DebtKind;
import io.tandem.debt.suggestion.model.Excerpt;
import io.tandem.debt.suggestion.model.Place;
import io.tandem.debt.suggestion.model.Suggestion;
import io.tandem.debt.suggestion.model.SuggestionFilter;
import io.tandem.debt.suggestion.model.SuggestionState;
import io.tandem.debt.suggestion.model.Verdict;
import io.tandem.debt.suggestion.port.SuggestionStore;
import io.tandem.shared.ConflictException;
import io.tandem.shared.Problem;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Suggestions in Active Objects. */
public final class AoSuggestionStore implements SuggestionStore {
    private final ActiveObjects activeObjects;

    public AoSuggestionStore(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Suggestion add(Suggestion it) {
        Excerpt excerpt = it.excerpt();
        SuggestionRow row = activeObjects.create(SuggestionRow.class, new DBParam("SENTENCE_KEY", it.id()), new DBParam("ISSUE_ID", it.issueId()), new DBParam("PROJECT_KEY", it.projectKey()),
            new DBParam("STATE", it.state().name()), new DBParam("KIND", it.kind().name()), new DBParam("CONFIDENCE", it.confidence()), new DBParam("PLACE", excerpt.place().name()),
            new DBParam("SENTENCE_START", excerpt.start()), new DBParam("SENTENCE_END", excerpt.end()), new DBParam("PARAGRAPH", excerpt.paragraph()),
            new DBParam("INDICATORS", String.join("\n", it.indicators())), new DBParam("COMMENT_ID", excerpt.commentId()), new DBParam("FOUND_AT", it.foundAt().toEpochMilli()),
            new DBParam("VERSION", 1L));
        return suggestion(row);
    }

    @Override
    public Suggestion save(Suggestion it) {
        SuggestionRow row = Arrays.stream(activeObjects.find(SuggestionRow.class, "SENTENCE_KEY = ? AND VERSION = ?", it.id(), it.version())).findFirst()
            .orElseThrow(() -> new ConflictException(Problem.of("suggestion.stale")));
        row.setProjectKey(it.projectKey());
        row.setState(it.state().name());
        row.setKind(it.kind().name());
        row.setConfidence(it.confidence());
        row.setIndicators(String.join("\n", it.indicators()));
        setExcerpt(row, it.excerpt());
        row.setDecidedBy(it.findVerdict().map(Verdict::by).orElse(null));
        row.setDecidedAt(it.findVerdict().map(said -> said.at().toEpochMilli()).orElse(null));
        row.setDebtId(it.findVerdict().map(Verdict::debtId).orElse(null));
        row.setVersion(it.version() + 1);
        row.save();
        return it.withVersion(it.version() + 1);
    }

    private static void setExcerpt(SuggestionRow row, Excerpt excerpt) {
        row.setPlace(excerpt.place().name());
        row.setCommentId(excerpt.commentId());
        row.setParagraph(excerpt.paragraph());
        row.setSentenceStart(excerpt.start());
        row.setSentenceEnd(excerpt.end());
    }

    @Override
    public Optional<Suggestion> find(String id) {
        return Arrays.stream(activeObjects.find(SuggestionRow.class, "SENTENCE_KEY = ?", id)).findFirst().map(AoSuggestionStore::suggestion);
    }

    @Override
    public List<Suggestion> listOfIssues(Collection<Long> issueIds) {
        return issueIds.isEmpty() ? List.of() : read(new DebtCriteria().andAnyOf("ISSUE_ID", issueIds));
    }

    @Override
    public Map<String, Long> listStrongest(SuggestionFilter filter, int count) {
        DebtCriteria criteria = new DebtCriteria().and("PROJECT_KEY = ?", filter.projectKey()).and("STATE = ?", filter.state().name());
        if (filter.kind() != null) {
            criteria.and("KIND = ?", filter.kind().name());
        }
        Map<String, Long> strongest = new LinkedHashMap<>();
        Query query = Query.select("ID, SENTENCE_KEY, ISSUE_ID").where(criteria.where(), criteria.parameters()).order("CONFIDENCE DESC, ID ASC").limit(count);
        activeObjects.stream(SuggestionRow.class, query, row -> strongest.put(row.getSentenceKey(), row.getIssueId()));
        return strongest;
    }

    @Override
    public List<Suggestion> list(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : read(new DebtCriteria().andAnyOf("SENTENCE_KEY", ids));
    }

    private List<Suggestion> read(DebtCriteria criteria) {
        return Arrays.stream(activeObjects.find(SuggestionRow.class, Query.select().where(criteria.where(), criteria.parameters()).order("ID ASC"))).map(AoSuggestionStore::suggestion).toList();
    }

    private static Suggestion suggestion(SuggestionRow row) {
        Excerpt excerpt = new Excerpt(Place.valueOf(row.getPlace()), row.getCommentId(), row.getParagraph(), row.getSentenceStart(), row.getSentenceEnd());
        List<String> indicators = row.getIndicators() == null || row.getIndicators().isEmpty() ? List.of() : List.of(row.getIndicators().split("\n"));
        return new Suggestion(row.getSentenceKey(), row.getIssueId(), row.getProjectKey(), excerpt, DebtKind.valueOf(row.getKind()), row.getConfidence(), indicators,
            SuggestionState.valueOf(row.getState()), verdict(row), Instant.ofEpochMilli(row.getFoundAt()), row.getVersion());
    }

    private static Verdict verdict(SuggestionRow row) {
        return row.getDecidedBy() == null ? null : new Verdict(row.getDecidedBy(), Instant.ofEpochMilli(row.getDecidedAt()), row.getDebtId());
    }
}
