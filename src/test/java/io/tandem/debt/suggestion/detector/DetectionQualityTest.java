package io.tandem.debt.suggestion.detector;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.adapter.platform.BundledLines;
import io.tandem.debt.suggestion.model.Finding;
import io.tandem.debt.suggestion.port.DebtDetector;
import io.tandem.testing.debt.Detectors;
import java.util.List;
import org.junit.Test;

/** How well the shipped rules do on sentences written for this test: half of them admit a debt, half do not. */
public class DetectionQualityTest {
    private final DebtDetector detector = Detectors.shipped();

    /** One line of the test's sentences: whether it admits a debt, of which kind (or -), and what it says. */
    private record Sentence(boolean admits, String kind, String text) {
        static Sentence of(String line) {
            String[] parts = line.split(" ", 3);
            return new Sentence(parts[0].equals("+"), parts[1], parts[2]);
        }
    }

    private static List<Sentence> sentences(String language) {
        return BundledLines.read("/suggestion/" + language + ".txt").stream().filter(line -> !line.startsWith("#")).map(Sentence::of).toList();
    }

    @Test
    public void chineseSentencesAreToldApart() {
        assertThat(sentences("chinese")).hasSizeGreaterThanOrEqualTo(100);
        assertQuality("chinese", 0.95, 0.95);
    }

    @Test
    public void englishSentencesAreToldApart() {
        assertThat(sentences("english")).hasSizeGreaterThanOrEqualTo(80);
        assertQuality("english", 0.95, 0.92);
    }

    @Test
    public void theKindIsMostlyRight() {
        for (String language : List.of("chinese", "english")) {
            List<Sentence> known = sentences(language).stream().filter(sentence -> sentence.admits() && !sentence.kind().equals("-") && !detector.detect(sentence.text()).isEmpty()).toList();
            long right = known.stream().filter(sentence -> detector.detect(sentence.text()).get(0).kind().name().equals(sentence.kind())).count();
            assertThat((double) right / known.size()).as(language).isGreaterThan(0.88);
        }
    }

    @Test
    public void withoutItsRulesItFindsNothing() {
        DebtDetector empty = new RuleBasedDetector(Lexicon.read(List.of("bias | -2", "threshold | 0.3")));

        assertThat(sentences("english")).allSatisfy(sentence -> assertThat(empty.detect(sentence.text())).isEmpty());
    }

    @Test
    public void theSameTextGivesTheSameAnswer() {
        String text = "This is a dirty hack. " + sentences("chinese").get(0).text();

        assertThat(detector.detect(text)).isEqualTo(Detectors.shipped().detect(text)).hasSize(2);
    }

    private void assertQuality(String language, double precision, double recall) {
        long right = 0;
        long found = 0;
        long admitted = 0;
        for (Sentence sentence : sentences(language)) {
            List<Finding> findings = detector.detect(sentence.text());
            found += findings.isEmpty() ? 0 : 1;
            right += findings.isEmpty() || !sentence.admits() ? 0 : 1;
            admitted += sentence.admits() ? 1 : 0;
        }
        assertThat((double) right / found).as("precision").isGreaterThanOrEqualTo(precision);
        assertThat((double) right / admitted).as("recall").isGreaterThanOrEqualTo(recall);
    }
}
