package io.tandem.connection;

import io.tandem.connection.model.ProjectMapping;
import io.tandem.connection.model.ProjectName;
import io.tandem.connection.model.RemoteProject;
import io.tandem.connection.model.Suggestion;
import io.tandem.shared.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Which of the server's projects and directories probably belongs to which of Jira's projects and components, by the words of names, keys and paths. */
final class MappingSuggestions {

    /** Candidates for one project or component. */
    static final int MOST_CANDIDATES = 3;
    /** Below half, a guess costs more to check than it saves. */
    private static final double LEAST_SCORE = 0.5;
    /** Of what ours says, how much is found there, weighs more than how much else is there. */
    private static final double WEIGHT_OF_OURS = 0.8;
    /** Words that tell no project from another. */
    private static final Set<String> COMMON = Set.of("the", "project", "service", "services", "platform", "app", "application", "system", "com", "org", "io", "main", "master", "src", "java");

    private final List<RemoteProject> remotes;
    private final List<ProjectMapping> existing;
    private final List<Suggestion> found = new ArrayList<>();

    /** @param existing pairs of any connection of the kind: who has one needs no other */
    MappingSuggestions(List<RemoteProject> remotes, List<ProjectMapping> existing) {
        this.remotes = List.copyOf(remotes);
        this.existing = List.copyOf(existing);
    }

    void forProject(ProjectName project) {
        if (!isMapped(project.key(), null)) {
            add(remotes.stream().map(remote -> score(project, remote)).toList());
        }
    }

    /** @param directories of the project's own code, which speak of it even when their names do not */
    void forComponent(ProjectName project, String component, List<RemoteProject> directories) {
        if (isMapped(project.key(), component)) {
            return;
        }
        List<Suggestion> candidates = new ArrayList<>();
        directories.forEach(directory -> candidates.add(score(project, component, directory)));
        // Another project's code may well have a part of the same name: elsewhere the project has to be named, too.
        remotes.stream().filter(remote -> !common(words(project.key() + " " + project.name()), words(remote)).isEmpty()).forEach(remote -> candidates.add(score(project, component, remote)));
        add(candidates);
    }

    /** The surest first. */
    List<Suggestion> list() {
        return found.stream().sorted(Comparator.comparingDouble(Suggestion::score).reversed().thenComparing(suggestion -> suggestion.mapping().describe())).toList();
    }

    private void add(List<Suggestion> candidates) {
        candidates.stream().filter(candidate -> candidate.score() >= LEAST_SCORE).sorted(Comparator.comparingDouble(Suggestion::score).reversed().thenComparing(one -> one.mapping().remoteKey()))
            .limit(MOST_CANDIDATES).forEach(found::add);
    }

    private boolean isMapped(String projectKey, String component) {
        return existing.stream().anyMatch(mapping -> mapping.projectKey().equals(projectKey) && Objects.equals(mapping.component(), component));
    }

    private static Suggestion score(ProjectName project, RemoteProject remote) {
        ProjectMapping mapping = ProjectMapping.of(project.key(), remote.key());
        Set<String> theirs = words(remote);
        if (theirs.contains(project.key().toLowerCase(Locale.ROOT))) {
            return new Suggestion(mapping, 1, Reason.of("connection.suggestion.key", project.key()));
        }
        return byWords(mapping, words(project.name()), theirs);
    }

    private static Suggestion score(ProjectName project, String component, RemoteProject remote) {
        return byWords(ProjectMapping.of(project.key(), component, remote.key()), words(component), words(remote));
    }

    private static Suggestion byWords(ProjectMapping mapping, Set<String> ours, Set<String> theirs) {
        Set<String> both = common(ours, theirs);
        double score = both.isEmpty() ? 0 : WEIGHT_OF_OURS * both.size() / ours.size() + (1 - WEIGHT_OF_OURS) * both.size() / theirs.size();
        return new Suggestion(mapping, score, Reason.of("connection.suggestion.words", String.join(", ", both)));
    }

    private static Set<String> common(Set<String> ours, Set<String> theirs) {
        Set<String> both = new TreeSet<>(ours);
        both.retainAll(theirs);
        return both;
    }

    private static Set<String> words(RemoteProject remote) {
        return words(remote.key() + " " + remote.name());
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(word -> word.length() < 2 || COMMON.contains(word));
        return words;
    }
}
