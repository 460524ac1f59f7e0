package io.tandem.metric.port;

import io.tandem.metric.model.DayFacts;
import io.tandem.metric.model.DoneIssue;
import io.tandem.metric.model.FactScope;
import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.OpenWork;
import io.tandem.metric.model.ProjectState;
import io.tandem.metric.model.RemovedIssue;
import io.tandem.metric.model.StoredFact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/** Where facts are kept. One writer at a time: whoever writes holds {@link Locks#WRITING}. */
public interface FactStore extends FactReader {
    Optional<ProjectState> findProject(String projectKey);

    /** Every project whose facts were ever asked for. */
    List<ProjectState> listAllProjects();

    /** Forgets everything about a project. */
    void removeProject(String projectKey, Instant at);

    /** The issues of a project that are in a sprint which had not started when they were last read. */
    List<Long> listInUnstartedSprints(String projectKey);

    /** Keeps the state, with the open work of all its issues. */
    void saveProject(ProjectState state);

    /** The stored facts of these issues, whatever project they were in. */
    List<IssueFact> listFacts(Collection<Long> issueIds);

    /** The same with when each last changed. */
    List<StoredFact> listStored(Collection<Long> issueIds);

    /** The facts of a project by issue id, those after this id only, at most {@code count}: reads any project in flat memory. */
    List<IssueFact> listFactsAfter(String projectKey, long issueId, int count);

    /** The facts of a project that changed at or after this time, by issue id, those after this id only, at most {@code count}. One query. */
    List<StoredFact> listChanged(String projectKey, Instant since, long afterId, int count);

    /** The issues whose facts went away at or after this time: deleted, or moved to another project. By number, those after this number only, at most {@code count}. One query. */
    List<RemovedIssue> listRemoved(String projectKey, Instant since, long afterId, int count);

    /** Forgets which facts went away before this time. */
    void removeRemovals(Instant before);

    /** The facts of a project's defects created from (inside) to (outside), by issue id. One query. */
    List<IssueFact> listDefects(String projectKey, Instant from, Instant to);

    /** Tells a project's issues last done from (inside) to (outside), at most so many, those done last; reads them one after the other in flat memory. One query. */
    void tellDone(String projectKey, Instant from, Instant to, int most, Consumer<DoneIssue> each);

    /** The issues that are or were blocked by a link to one of these. */
    Set<Long> listBlockedBy(Collection<Long> issueIds);

    /**
     * Puts these facts in place of those; an issue without a new fact is forgotten. A fact that says what it said before keeps the time it last changed.
     *
     * @param before what is stored of these issues, as {@link #listStored} gives it
     * @param job    the latest build of a fact's project
     */
    void replaceFacts(List<StoredFact> before, List<IssueFact> after, ToLongFunction<IssueFact> job, Instant at);

    /** Forgets the facts of a project that this job did not write: their issues are gone. */
    void removeFactsNotBy(String projectKey, long jobId, Instant at);

    /** The days among these that are stored, by part of the project. */
    Map<FactScope, List<DayFacts>> listDays(String projectKey, Map<FactScope, Set<LocalDate>> days);

    /** Puts these days in place of those stored; an empty day is forgotten. */
    void saveDays(String projectKey, Map<FactScope, List<DayFacts>> days);

    /** The stored open work of these parts of a project; none where nothing is stored. */
    Map<FactScope, OpenWork> listOpen(String projectKey, Collection<FactScope> parts);

    /** Puts this open work of parts in place of that stored; that of a part without issues is forgotten. */
    void saveOpen(String projectKey, Map<FactScope, OpenWork> parts);

    /** Forgets all days of a project and the open work of its parts. */
    void removeDays(String projectKey);
}
