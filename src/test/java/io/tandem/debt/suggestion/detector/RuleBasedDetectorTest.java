package io.tandem.debt.suggestion.detector;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.debt.model.DebtKind;
import io.tandem.debt.suggestion.model.Finding;
import io.tandem.testing.debt.Detectors;
import java.util.List;
import java.util.Random;
import org.junit.Test;

public class RuleBasedDetectorTest {
    private static final String HACK = "This is a quick and dirty hack.";
    private final RuleBasedDetector detector = Detectors.shipped();

    private List<String> found(String text) {
        return detector.detect(text).stream().map(finding -> finding.sentenceIn(text)).toList();
    }

    @Test
    public void theSentenceIsCutOutOfItsParagraph() {
        assertThat(found("The shop sells books. " + HACK + " Release is on Monday.")).containsExactly(HACK);
        assertThat(found("\u5546\u57CE\u4E0A\u7EBF\u4E86\u3002\u8FD9\u91CC\u5148\u5199\u6B7B\u4E86\u3002\u5468\u4E00\u53D1\u5E03\u3002")).containsExactly("\u8FD9\u91CC\u5148\u5199\u6B7B\u4E86\u3002");
    }

    @Test
    public void aFindingSaysWhyAndWhat() {
        Finding finding = detector.detect("There are no unit tests for the refund path.").get(0);

        assertThat(finding.kind()).isEqualTo(DebtKind.TEST);
        assertThat(finding.indicators()).contains("missing tests");
        assertThat(finding.confidence()).isBetween(0.26, 1.0);
    }

    @Test
    public void anAbbreviationOrANumberEndsNoSentence() {
        assertThat(found("We use a dirty hack, e.g. version 2.5 of it, in app.js today.")).hasSize(1).first().asString().endsWith("today.");
    }

    @Test
    public void aWrappedLineGoesOnAndAListPointDoesNot() {
        assertThat(found("We had to add a rather dirty hack because the other\nservice was not ready in time.")).hasSize(1).first().asString().endsWith("in time.");
        assertThat(found("* fine\n* a dirty hack\n* fine, too")).containsExactly("a dirty hack");
        assertThat(found("h2. A dirty hack\nFine.")).containsExactly("A dirty hack");
    }

    @Test
    public void codeQuotesAndTracesAreNotRead() {
        assertThat(found("{code:java}\n// " + HACK + "\n{code}")).isEmpty();
        assertThat(found("{noformat}" + HACK + "{noformat}")).isEmpty();
        assertThat(found("```\n" + HACK + "\n```")).isEmpty();
        assertThat(found("{quote}\n" + HACK + "\n{quote}")).isEmpty();
        assertThat(found("> " + HACK + "\nbq. " + HACK)).isEmpty();
        assertThat(found("java.lang.IllegalStateException: temporary hack\n\tat com.acme.Hack.dirtyHack(Hack.java:12)\nCaused by: hack")).isEmpty();
        assertThat(found("2026-03-01 12:30:59,123 WARN dirty hack in use\n[INFO] dirty hack")).isEmpty();
        assertThat(found("See http://example.com/dirty-hack-todo-fixme and {{dirtyHack todo}}.")).isEmpty();
    }

    @Test
    public void whatStandsAroundCodeIsRead() {
        assertThat(found("{code}int a;{code}\n" + HACK + "\n{code}int b;{code}")).containsExactly(HACK);
        assertThat(found("An open {code brace. " + HACK)).containsExactly(HACK);
    }

    @Test
    public void whatIsDeniedIsNoDebt() {
        assertThat(found("This is not a hack, the design was approved.")).isEmpty();
        assertThat(found("There is no technical debt here.")).isEmpty();
        assertThat(found("\u8FD9\u4E0D\u662F\u4E34\u65F6\u65B9\u6848\u3002")).isEmpty();
        assertThat(found("\u6CA1\u6709\u6280\u672F\u503A\u3002")).isEmpty();
    }

    @Test
    public void textWithoutPunctuationIsReadInPieces() {
        String padding = "the customer wants to filter the list by date ".repeat(30);

        List<String> found = found(padding + "this is a dirty hack with a lot of duplicated code " + padding);

        assertThat(found).isNotEmpty().allSatisfy(piece -> assertThat(piece.length()).isLessThan(700)).anySatisfy(piece -> assertThat(piece).contains("dirty hack"));
    }

    @Test
    public void findingsStandInOrderAndApart() {
        String text = (HACK + " Fine. ").repeat(20);

        List<Finding> findings = detector.detect(text);

        assertThat(findings).hasSize(20);
        for (int i = 1; i < findings.size(); i++) {
            assertThat(findings.get(i).start()).isGreaterThanOrEqualTo(findings.get(i - 1).end());
        }
    }

    @Test
    public void nothingIsFoundInNothing() {
        for (String text : List.of("", " ", "\n\n", "???", "....", "{code}", "\uD83D\uDE00", "\uFF1F\uFF1F", "'", "h2. ", "`", "{{", "[~", "://")) {
            assertThat(detector.detect(text)).isEmpty();
        }
    }

    @Test(timeout = 60_000)
    public void hugeAndHostileTextsTakeLinearTime() {
        for (String unit : List.of("a", " ", "?", "\n", "{code}", "{code", "{quote", "`", "```", "{{", "[~a", "://", "at ", "hack ", "to do not hack ", "...", "'", "\u6280\u672F", "\u503A", "{", "a.b.c", "1-", "unit test ", "not ")) {
            assertThat(detector.detect(unit.repeat(2_000_000 / unit.length())).size()).isLessThanOrEqualTo(50);
        }
    }

    @Test(timeout = 60_000)
    public void anyCharactersAreBorne() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String text = random.ints(400, 0, 3).mapToObj(which -> which == 0 ? String.valueOf((char) random.nextInt(0x10000)) : which == 1 ? "{code}" : " hack\n").reduce("", String::concat);
            for (Finding finding : detector.detect(text)) {
                assertThat(finding.sentenceIn(text)).isNotBlank();
            }
        }
    }

    @Test
    public void aWrongLineOfTheLexiconIsNamed() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Lexicon.read(List.of("HINT | - | 1"))).hasMessageContaining("HINT | - | 1");
    }
}
