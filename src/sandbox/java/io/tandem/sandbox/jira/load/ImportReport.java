package io.tandem.sandbox.jira.load;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What became of an import: how much was stored, where, and everything that was not as it should be. */
public final class ImportReport {
    private static final int SHOWN = 50;

    /** One thing wrong: in which file, at which issue (key, or its place when it has none), and what. */
    public record Finding(String file, String issue, String sentence) {
        @Override
        public String toString() {
            return file + ", " + issue + ": " + sentence;
        }
    }

    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> once = new LinkedHashSet<>();
    private final Set<String> projects = new TreeSet<>();
    private int stored;
    private int skipped;

    void add(String file, String issue, String sentence) {
        findings.add(new Finding(file, issue, sentence));
    }

    /** Tells this once, however many issues it is true of. */
    void addOnce(String file, String issue, String sentence) {
        if (once.add(sentence)) {
            add(file, issue, sentence);
        }
    }

    void skip(String file, String issue, String sentence) {
        skipped++;
        add(file, issue, sentence + " It was left out.");
    }

    void store(int issues) {
        stored += issues;
    }

    void touch(String projectKey) {
        projects.add(projectKey);
    }

    /** Issues stored, new or replaced. */
    public int stored() {
        return stored;
    }

    /** Issues left out. */
    public int skipped() {
        return skipped;
    }

    public Set<String> projects() {
        return projects;
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Says it all, the first findings in full. */
    public void print(Consumer<String> line) {
        line.accept("Imported " + stored + " issues into " + (projects.isEmpty() ? "no project" : String.join(", ", projects)) + "; " + skipped + " left out, " + findings.size() + " remarks.");
        findings.stream().limit(SHOWN).forEach(finding -> line.accept("  " + finding));
        if (findings.size() > SHOWN) {
            line.accept("  … and " + (findings.size() - SHOWN) + " more.");
        }
    }
}
