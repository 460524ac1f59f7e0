package io.tandem.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.wiki.api.SectionOutcome;
import io.tandem.wiki.api.SectionOutcome.Fate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;

public class SectionMergeTest {
    private static final OfferText OFFER = new OfferText("Newer content", "Take what you need.");
    private static final Set<String> BOTH = Set.of("one", "two");

    @Test
    public void aNewPageHoldsTheSectionsInOrder() {
        String page = fresh("<p>1</p>", "<p>2</p>");
        assertThat(page.indexOf("<p>1</p>")).isLessThan(page.indexOf("<p>2</p>"));
        assertThat(SectionFinder.find(page)).extracting(FoundSection::id).containsExactly("one", "two");
        assertThat(SectionFinder.find(page)).allMatch(FoundSection::isUntouched);
    }

    @Test
    public void publishingTheSameAgainChangesNotOneByte() {
        String page = "<p>mine</p>" + fresh("<p>1</p>", "<p>2</p>");
        MergeResult again = merge(page, "<p>1</p>", "<p>2</p>");
        assertThat(again.body()).isEqualTo(page);
        assertThat(fates(again)).containsEntry("one", Fate.UNCHANGED).containsEntry("two", Fate.UNCHANGED);
    }

    @Test
    public void whatPeopleWroteOutsideStaysByteForByte() {
        String before = "<p class='odd'   >mine &nbsp;&ldquo;quoted&rdquo;</p><!-- note --><ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[</ac:structured-macro> ]]></ac:plain-text-body></ac:structured-macro>";
        String between = "<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell><table><tbody><tr><td><p>nested</p></td></tr></tbody></table></ac:layout-cell></ac:layout-section></ac:layout>";
        List<FoundSection> sections = SectionFinder.find(fresh("<p>1</p>", "<p>2</p>"));
        String both = fresh("<p>1</p>", "<p>2</p>");
        String page = before + both.substring(0, sections.get(0).end()) + between + both.substring(sections.get(1).start()) + "<p>after</p>";
        MergeResult merged = merge(page, "<p>1!</p>", "<p>2!</p>");
        assertThat(merged.body()).startsWith(before).contains(between).endsWith("<p>after</p>").contains("<p>1!</p>").contains("<p>2!</p>").doesNotContain("<p>1</p>");
    }

    @Test
    public void whatConfluenceAddsBySavingIsNoEdit() {
        String page = fresh("<h2>a</h2><table><tbody><tr><td>“x” y</td></tr></tbody></table><ac:task-list><ac:task><ac:task-status>incomplete</ac:task-status><ac:task-body>t</ac:task-body></ac:task></ac:task-list>", "<p>2</p>")
            .replace("<ac:structured-macro ac:name=", "<ac:structured-macro ac:schema-version=\"1\" ac:macro-id=\"1-2-3\" ac:name=")
            .replace("<h2>", "<h2 class=\"auto-cursor-target\">").replace("<tbody>", "<colgroup><col/><col /></colgroup><tbody>").replace("“x” y", "<span>&ldquo;x&rdquo;&nbsp;y</span>\n")
            .replace("<ac:task><ac:task-status>", "<ac:task>\n<ac:task-id>17</ac:task-id><ac:task-status>");
        assertThat(SectionFinder.find(page)).allMatch(FoundSection::isUntouched);
    }

    @Test
    public void whatAReaderWouldNoticeIsAnEdit() {
        String task = "<p>word</p><a href=\"https://a.example\">x</a><ac:task-list><ac:task><ac:task-status>incomplete</ac:task-status><ac:task-body>t</ac:task-body></ac:task></ac:task-list>";
        String page = fresh(task, "<p>2</p>");
        for (String[] change : new String[][] {{"word", "words"}, {"https://a.example", "https://b.example"}, {"incomplete", "complete"}, {"<p>word</p>", "<p>word</p><p>more</p>"}, {"<p>word</p>", "<h1>word</h1>"}}) {
            assertThat(SectionFinder.find(page.replace(change[0], change[1])).get(0).isUntouched()).as(change[1]).isFalse();
        }
    }

    @Test
    public void anEditedSectionIsKeptAndTheNewContentStandsBesideIt() {
        String page = fresh("<p>1</p>", "<p>2</p>").replace("<p>1</p>", "<p>1, as I see it</p>");
        MergeResult merged = merge(page, "<p>1 new</p>", "<p>2 new</p>");
        assertThat(merged.body()).contains("<p>1, as I see it</p>").contains("<p>1 new</p>").contains("Newer content").contains("<p>2 new</p>").doesNotContain("<p>2</p>");
        assertThat(fates(merged)).containsEntry("one", Fate.KEPT_AND_OFFERED).containsEntry("two", Fate.REPLACED);
    }

    @Test
    public void theSameOfferIsNotMadeTwice() {
        String offered = merge(fresh("<p>1</p>", "<p>2</p>").replace("<p>1</p>", "<p>mine</p>"), "<p>1 new</p>", "<p>2</p>").body();
        MergeResult again = merge(offered, "<p>1 new</p>", "<p>2</p>");
        assertThat(again.body()).isEqualTo(offered);
        assertThat(fates(again)).containsEntry("one", Fate.KEPT);
    }

    @Test
    public void anOfferNobodyTouchedGivesWayToTheNextOne() {
        String offered = merge(fresh("<p>1</p>", "<p>2</p>").replace("<p>1</p>", "<p>mine</p>"), "<p>1 new</p>", "<p>2</p>").body();
        String later = merge(offered, "<p>1 newer</p>", "<p>2</p>").body();
        assertThat(later).contains("<p>mine</p>").contains("<p>1 newer</p>").doesNotContain("<p>1 new</p>");
        assertThat(later.split("Newer content", -1)).hasSize(2);
    }

    @Test
    public void anOfferThatWasThrownAwayComesBackOnlyWithSomethingNew() {
        String offered = merge(fresh("<p>1</p>", "<p>2</p>").replace("<p>1</p>", "<p>mine</p>"), "<p>1 new</p>", "<p>2</p>").body();
        FoundSection offer = SectionFinder.find(offered).stream().filter(FoundSection::isOffer).findFirst().orElseThrow();
        String declined = offered.substring(0, offer.start()) + offered.substring(offer.end());
        assertThat(merge(declined, "<p>1 new</p>", "<p>2</p>").body()).isEqualTo(declined);
        assertThat(merge(declined, "<p>1 newest</p>", "<p>2</p>").body()).contains("<p>1 newest</p>");
    }

    @Test
    public void whoeverDeletesTheirVersionGetsTheOffered() {
        String offered = merge(fresh("<p>1</p>", "<p>2</p>").replace("<p>1</p>", "<p>mine</p>"), "<p>1 new</p>", "<p>2</p>").body();
        FoundSection mine = SectionFinder.find(offered).get(0);
        MergeResult merged = merge(offered.substring(0, mine.start()) + offered.substring(mine.end()), "<p>1 new</p>", "<p>2</p>");
        assertThat(merged.body()).contains("<p>1 new</p>").doesNotContain("Newer content").doesNotContain("mine");
    }

    @Test
    public void whoeverTypesTheNewContentThemselvesIsInStepAgain() {
        String page = fresh("<p>1</p>", "<p>2</p>").replace("<p>1</p>", "<p>1 new</p>");
        String settled = merge(page, "<p>1 new</p>", "<p>2</p>").body();
        assertThat(SectionFinder.find(settled)).allMatch(FoundSection::isUntouched);
    }

    @Test
    public void aSectionSomebodyTookOutStaysOut() {
        String page = fresh("<p>1</p>", "<p>2</p>");
        FoundSection one = SectionFinder.find(page).get(0);
        MergeResult merged = merge(page.substring(one.end()), "<p>1 new</p>", "<p>2 new</p>");
        assertThat(merged.body()).doesNotContain("<p>1 new</p>");
        assertThat(fates(merged)).containsEntry("one", Fate.LEFT_OUT);
    }

    @Test
    public void aSectionThatIsNewFindsItsPlace() {
        String page = "<p>top</p>" + SectionMerge.fresh("r", Map.of("two", "<p>2</p>"), OFFER).body() + "<p>end</p>";
        MergeResult merged = SectionMerge.merge("r", page, wanted("<p>1</p>", "<p>2</p>"), Set.of("two"), OFFER);
        assertThat(merged.body()).containsSubsequence("<p>top</p>", "<p>1</p>", "<p>2</p>", "<p>end</p>");
        assertThat(fates(merged)).containsEntry("one", Fate.ADDED);
    }

    @Test
    public void aSectionNoLongerMadeGoesUnlessSomebodyWroteInIt() {
        String page = fresh("<p>1</p>", "<p>2</p>");
        assertThat(SectionMerge.merge("r", page, Map.of("two", "<p>2</p>"), BOTH, OFFER).body()).doesNotContain("<p>1</p>");
        MergeResult kept = SectionMerge.merge("r", page.replace("<p>1</p>", "<p>mine</p>"), Map.of("two", "<p>2</p>"), BOTH, OFFER);
        assertThat(kept.body()).contains("<p>mine</p>");
    }

    @Test
    public void sectionsOfAnotherRecordAndCopiesAreLeftAlone() {
        String other = SectionMerge.fresh("other", Map.of("one", "<p>theirs</p>"), OFFER).body();
        String page = fresh("<p>1</p>", "<p>2</p>");
        String copied = page + other + page;
        String merged = merge(copied, "<p>1!</p>", "<p>2!</p>").body();
        assertThat(merged).endsWith(other + page);
    }

    @Test
    public void aBrokenPageIsNotTouched() {
        assertThatThrownBy(() -> merge("<p>broken <", "<p>1</p>", "<p>2</p>")).isInstanceOf(UnreadablePageException.class);
        assertThatThrownBy(() -> SectionFinder.find(fresh("<p>1</p>", "<p>2</p>").replace("</ac:structured-macro>", ""))).isInstanceOf(UnreadablePageException.class);
    }

    private static String fresh(String one, String two) {
        return SectionMerge.fresh("r", wanted(one, two), OFFER).body();
    }

    private static MergeResult merge(String page, String one, String two) {
        return SectionMerge.merge("r", page, wanted(one, two), BOTH, OFFER);
    }

    private static Map<String, String> wanted(String one, String two) {
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put("one", one);
        wanted.put("two", two);
        return wanted;
    }

    private static Map<String, Fate> fates(MergeResult result) {
        return result.outcomes().stream().collect(Collectors.toMap(SectionOutcome::id, SectionOutcome::fate));
    }
}
