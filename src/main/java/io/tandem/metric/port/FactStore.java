package io.tandem.metric.port;

import io.tandem.metric.model.DayFacts;
import io.tandem.metric.model.DoneIssue;
import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.ProjectState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where facts are kept. One writer at a time: whoever writes holds {@link Locks#WRITING}. */
public interface FactStore extends FactReader {
    Optional<ProjectState> findProject(String projectKey);

    void saveProject(ProjectState state);

    /** The stored facts of these issues, whatever project they were in. */
    List<IssueFact> listFacts(Collection<Long> issueIds);

    /** The facts of a project by issue id, those after this id only, at most {@code count}: reads any project in flat memory. */
    List<IssueFact> listFactsAfter(String projectKey, long issueId, int count);

    /** The facts of a project's defects created from (inside) to (outside), by issue id. One query. */
    List<IssueFact> listDefects(String projectKey, Instant from, Instant to);

    /** Tells a project's issues last done from (inside) to (outside), at most so many, those done last; reads them one after the other in flat memory. One query. */
    void tellDone(String projectKey, Instant from, Instant to, int most, Consumer<DoneIssue> each);

    /** Puts these facts in place of what is stored of these issues; an issue without a new fact is forgotten. */
    void replaceFacts(Collection<Long> issueIds, List<IssueFact> facts, long jobId);

    /** Forgets the facts of a project that this job did not write: their issues are gone. */
    void removeFactsNotBy(String projectKey, long jobId);

    List<DayFacts> listDays(String projectKey, Collection<LocalDate> days);

    /** Puts these days in place of those stored; an empty day is forgotten. */
    void saveDays(String projectKey, List<DayFacts> days);

    /** Forgets all days of a project. */
    void removeDays(String projectKey);
}
