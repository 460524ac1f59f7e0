package io.tandem.connection;

import io.tandem.connection.model.ProjectMapping;
import io.tandem.connection.model.ProjectName;
import io.tandem.connection.model.RemoteProject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which of the server's projects probably belongs to which of Jira's, by the words of their names and keys. */
final class MappingSuggestions {

    /** Below half of the words in common, a guess costs more to check than it saves. */
    private static final double LEAST_LIKENESS = 0.5;
    /** Words that tell no project from another. */
    private static final Set<String> COMMON = Set.of("the", "project", "service", "services", "platform", "app", "application", "system", "com", "org", "io", "main", "master");

    private MappingSuggestions() { }

    /** The best remote project for each Jira project that has none yet, the most likely first. */
    static List<ProjectMapping> of(List<ProjectName> projects, List<RemoteProject> remotes, List<ProjectMapping> existing) {
        Set<String> mapped = new HashSet<>();
        existing.forEach(mapping -> mapped.add(mapping.projectKey()));
        List<Guess> guesses = new ArrayList<>();
        projects.stream().filter(project -> !mapped.contains(project.key()))
            .forEach(project -> remotes.stream().map(remote -> new Guess(project, remote, likeness(project, remote)))
                .filter(guess -> guess.likeness >= LEAST_LIKENESS)
                .max(Comparator.comparingDouble(Guess::likeness)).ifPresent(guesses::add));
        guesses.sort(Comparator.comparingDouble(Guess::likeness).reversed().thenComparing(guess -> guess.project.key()));
        return guesses.stream().map(guess -> ProjectMapping.of(guess.project.key(), guess.remote.key())).toList();
    }

    private record Guess(ProjectName project, RemoteProject remote, double likeness) { }

    /** 1 for the same key, else the share of the shorter name's telling words that the other has. */
    private static double likeness(ProjectName project, RemoteProject remote) {
        Set<String> theirs = words(remote.key() + " " + remote.name());
        if (theirs.contains(project.key().toLowerCase(Locale.ROOT))) {
            return 1;
        }
        Set<String> ours = words(project.name());
        if (ours.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(ours);
        both.retainAll(theirs);
        return (double) both.size() / Math.min(ours.size(), theirs.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(word -> word.length() < 2 || COMMON.contains(word));
        return words;
    }
}
