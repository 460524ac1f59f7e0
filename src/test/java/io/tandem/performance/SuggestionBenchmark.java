package io.tandem.performance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.debt.suggestion.port.DebtDetector;
import io.tandem.testing.debt.Detectors;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * How well and how fast the shipped rules find self-admitted debt: {@code SuggestionBenchmark FOLDER}, a folder with {@code satd} and {@code satd_issues} (public research data,
 * labelled by people; never part of the add-on). Every section of text is one case: found when anything in it is.
 */
public final class SuggestionBenchmark {
    private static final int ISSUES = 100_000;
    private final DebtDetector detector = Detectors.shipped();
    private final Path folder;

    private SuggestionBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        SuggestionBenchmark benchmark = new SuggestionBenchmark(Path.of(arguments[0]));
        benchmark.quality();
        benchmark.speed();
    }

    /** A labelled piece of text. */
    private record Case(String project, String text, boolean admits) { }

    private void quality() throws IOException {
        List<Case> issues = cases("satd_issues/issue_sections.csv.gz");
        print("issue sections, all", issues);
        issues.stream().map(Case::project).distinct().sorted().forEach(project -> print("issue sections, " + project, where(issues, it -> it.project().equals(project))));
        for (String name : List.of("commit_messages", "pull_request_sections")) {
            print(name.replace('_', ' '), cases("satd/" + name + ".csv.gz"));
        }
        print("whole raw issues", rawIssues());
        print("architecture debt issues (recall only)", rows("satd/jira_architecture_debt_positives.csv.gz").stream().map(row -> new Case("", row.get("text"), true)).toList());
        confidence(issues);
    }

    private static List<Case> where(List<Case> cases, Predicate<Case> wanted) {
        return cases.stream().filter(wanted).toList();
    }

    private void print(String name, List<Case> cases) {
        int found = 0;
        int right = 0;
        int admitted = 0;
        for (Case it : cases) {
            boolean isFound = !detector.detect(it.text()).isEmpty();
            found += isFound ? 1 : 0;
            right += isFound && it.admits() ? 1 : 0;
            admitted += it.admits() ? 1 : 0;
        }
        double precision = (double) right / Math.max(1, found);
        double recall = (double) right / Math.max(1, admitted);
        System.out.printf("%-40s %,6d cases, %,5d admit a debt: precision %.3f, recall %.3f, F1 %.3f%n", name, cases.size(), admitted, precision, recall, 2 * precision * recall / Math.max(1e-9, precision + recall));
    }

    /** Whether the confidence means what it says: how many of the sections found with it are right. */
    private void confidence(List<Case> cases) {
        Map<Integer, int[]> bins = new TreeMap<>();
        for (Case it : cases) {
            detector.detect(it.text()).stream().mapToDouble(finding -> finding.confidence()).max().ifPresent(confidence -> {
                int[] bin = bins.computeIfAbsent((int) (confidence * 10), ignored -> new int[2]);
                bin[0]++;
                bin[1] += it.admits() ? 1 : 0;
            });
        }
        System.out.println("confidence and share of right ones: " + bins.entrySet().stream().map(bin -> String.format("%.1f: %.2f of %d", bin.getKey() / 10.0, (double) bin.getValue()[1] / bin.getValue()[0], bin.getValue()[0])).collect(Collectors.joining(", ")));
    }

    private void speed() throws IOException {
        List<String> texts = rawIssues().stream().map(Case::text).toList();
        texts.forEach(detector::detect);
        long characters = 0;
        long start = System.nanoTime();
        for (int i = 0; i < ISSUES; i++) {
            String text = texts.get(i % texts.size());
            characters += text.length();
            detector.detect(text);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%,d raw issues with their comments (%,d characters on average): %.1f s, %,.0f issues/s, %.1f million characters/s on one thread%n", ISSUES, characters / ISSUES, seconds, ISSUES / seconds, characters / seconds / 1e6);
    }

    private List<Case> rawIssues() throws IOException {
        List<Case> issues = new ArrayList<>();
        for (String line : text("satd_issues/raw_500_issues_hadoop_camel.jsonl.gz").lines().toList()) {
            JsonNode issue = new ObjectMapper().readTree(line);
            issues.add(new Case("", issue.get("text").asText(), !issue.get("satd_items").isEmpty()));
        }
        return issues;
    }

    private List<Case> cases(String file) throws IOException {
        return rows(file).stream().map(row -> new Case(row.get("project"), row.get("text"), row.get("satd").equals("1"))).toList();
    }

    private List<Map<String, String>> rows(String file) throws IOException {
        List<List<String>> lines = csv(text(file));
        List<String> names = lines.get(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new TreeMap<>();
            for (int i = 0; i < names.size(); i++) {
                row.put(names.get(i), line.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private String text(String file) throws IOException {
        try (InputStream stream = new GZIPInputStream(Files.newInputStream(folder.resolve(file)))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** RFC 4180. */
    private static List<List<String>> csv(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isQuoted && character == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (character == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && (character == ',' || character == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (character == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (isQuoted || character != '\r') {
                cell.append(character);
            }
        }
        return rows;
    }
}
