package io.tandem.sandbox.jira.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The sentences generated issues are made of, by section of {@code jira/phrases.txt}. */
final class Phrases {
    private static final List<String> MONTHS = List.of("January", "March", "May", "June", "August", "September", "October");
    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    Phrases() {
        try (InputStream in = Phrases.class.getResourceAsStream("/jira/phrases.txt")) {
            read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String text) {
        List<String> section = new ArrayList<>();
        for (String line : text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList()) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else {
                section.add(line);
            }
        }
    }

    List<String> all(String section) {
        return sections.get(section);
    }

    String pick(String section, Random random, String component) {
        List<String> lines = sections.get(section);
        return fill(lines.get(random.nextInt(lines.size())), random, component);
    }

    /** The section's {@code index}-th sentence, starting over at its end: summaries differ as long as there are enough. */
    String take(String section, int index, Random random, String component) {
        List<String> lines = sections.get(section);
        String line = fill(lines.get(index % lines.size()), random, component);
        int round = index / lines.size();
        return round == 0 ? line : component + ": " + line + (round == 1 ? "" : ", part " + round);
    }

    private static String fill(String line, Random random, String component) {
        return line.replace("{c}", component).replace("{n}", Integer.toString(2 + random.nextInt(8))).replace("{m}", MONTHS.get(random.nextInt(MONTHS.size())));
    }
}
