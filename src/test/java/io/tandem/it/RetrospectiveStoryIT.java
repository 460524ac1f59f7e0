package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.it.support.Browser;
import io.tandem.it.support.RunningSandbox;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A team looks back on a release, publishes the page, edits it by hand, publishes again, and loses nothing. Takes the release 1.1 Refunds of project DEMO. */
public class RetrospectiveStoryIT {
    private static final String RECORDS = "/projects/DEMO?selectedItem=tandem-records";
    private static final String PUBLISHED = "[data-publication=PUBLISHED]";
    private final RunningSandbox sandbox = RunningSandbox.get();
    private Browser browser;

    @Before
    public void openBrowser() {
        browser = new Browser(1360, 1000);
    }

    @After
    public void closeBrowser() {
        browser.close();
    }

    @Test
    public void aReleaseIsLookedBackOnPublishedEditedByHandAndPublishedAgain() {
        openReview();
        sandbox.logInToJira(browser, "petra");
        generate();
        lookBack();
        publish();
        String page = (String) browser.script("return document.querySelector('.tandem-retro-page-link').href");
        sandbox.logInToConfluence(browser, "petra");
        browser.open(page).see("#main-content", "At a glance").see("#main-content", "Try a second clearing bank").screenshot("retrospective-page-en");
        editByHand(page);
        publishAgain(page);
        assertThat(browser.listScriptErrors()).isEmpty();
        readersSeeTheirs(page);
        inChinese(page);
    }

    private void openReview() {
        assertThat(sandbox.call("dev", "POST", "/tandem/1.0/reviews", "{\"issueKey\":\"DEMO-10\",\"type\":\"NORMAL\",\"title\":\"Try a second clearing bank\",\"rationale\":\"Settlement takes two days today.\"}").statusCode()).isIn(201, 409);
    }

    private void generate() {
        browser.open(sandbox.jira(RECORDS)).find("#tandem-records .tandem-retro");
        browser.clickText("New retrospective").find("#tandem-retro-release");
        browser.script("const select = document.getElementById('tandem-retro-release'); select.value = [...select.options].find((option) => option.text.startsWith('1.1')).value; "
            + "select.dispatchEvent(new Event('change', {bubbles: true}))");
        browser.screenshot("retrospective-new-en").clickText("Generate").see(".tandem-retro-causes", "Estimate error");
    }

    private void lookBack() {
        browser.type(".tandem-retro-notes:first-child input", "Pairing on the ledger paid off");
        browser.click(".tandem-retro-notes:first-child button[type=submit]");
        browser.type(".tandem-retro-notes:last-child input", "Reviews <b>waited</b> for days");
        browser.click(".tandem-retro-notes:last-child button[type=submit]");
        browser.type(".tandem-retro-add-action input.tandem-retro-wide", "Two reviewers from the first day").type(".tandem-retro-add-action input:nth-of-type(2)", "Olga");
        browser.click(".tandem-retro-add-action button[type=submit]").click(".tandem-retro-save .aui-button-primary").seeNo(".tandem-retro-save");
        browser.click("[data-step=HELD]").see(".tandem-retro-subtitle", "Figures frozen").screenshot("retrospective-record-en");
        browser.clickText("Preview").see(".tandem-retro-preview", "Pairing on the ledger paid off").screenshot("retrospective-preview-en").clickText("Close");
    }

    private void publish() {
        browser.clickText("Publish to Confluence").find("#tandem-retro-space option[value=TEAM]");
        browser.choose("#tandem-retro-space", "TEAM").waitUntil("the pages are listed", () -> browser.list("#tandem-retro-parent option").size() > 1);
        browser.screenshot("retrospective-publish-en").click("dialog button[form=tandem-retro-publish]").find(PUBLISHED);
    }

    private void editByHand(String page) {
        String id = page.replaceFirst(".*pageId=", "");
        browser.open(sandbox.confluence("/pages/editpage.action?pageId=" + id));
        browser.script("const area = document.querySelector('textarea[name=wysiwygContent], textarea'); area.value = '<p>Written by hand, outside.</p>' + area.value.replace('Pairing on the ledger paid off', 'Pairing on the ledger paid off, says Petra'); "
            + "area.dispatchEvent(new Event('input', {bubbles: true}))");
        browser.click("#rte-button-publish").see("#main-content", "Written by hand, outside.");
    }

    private void publishAgain(String page) {
        sandbox.logInToJira(browser, "petra");
        browser.open(sandbox.jira(RECORDS)).click(".tandem-retro-list a").find("[data-ready]");
        browser.type(".tandem-retro-notes:first-child input", "Releases on Tuesdays").click(".tandem-retro-notes:first-child button[type=submit]").click(".tandem-retro-save .aui-button-primary")
            .seeNo(".tandem-retro-save").clickText("Publish again").click("dialog button[form=tandem-retro-publish]").see(".tandem-retro-status .aui-message-info", "edited by hand")
            .screenshot("retrospective-published-en");
        sandbox.logInToConfluence(browser, "petra");
        browser.open(page).see("#main-content", "Written by hand, outside.").see("#main-content", "Pairing on the ledger paid off, says Petra").see("#main-content", "Releases on Tuesdays")
            .screenshot("retrospective-page-again-en");
        browser.open(page + "&outputType=pdf").see("body", "Try a second clearing bank").screenshot("retrospective-page-pdf-en");
    }

    /** guest may browse the project, but has not let Confluence read Jira yet; ghost may see no project at all. */
    private void readersSeeTheirs(String page) {
        sandbox.logInToConfluence(browser, "guest");
        browser.open(page).see(".tandem-macro", "let Confluence read Jira for you").screenshot("retrospective-page-leave-en");
        browser.click(".tandem-macro a").click("#grant-allow").seeNo("#grant-allow").open(page).see(".tandem-macro", "Try a second clearing bank");
        sandbox.logInToConfluence(browser, "ghost");
        browser.open(page).find("body");
        assertThat(browser.text("body")).doesNotContain("Try a second clearing bank");
        assertThat(sandbox.call("ghost", "GET", "/tandem/1.0/retrospectives?project=DEMO", null).statusCode()).isEqualTo(404);
        assertThat(sandbox.call("guest", "POST", "/tandem/1.0/retrospectives", "{\"project\":\"DEMO\",\"releaseId\":1}").statusCode()).isEqualTo(403);
    }

    private void inChinese(String page) {
        sandbox.logInToJira(browser, "wei");
        browser.open(sandbox.jira(RECORDS)).see("#tandem-records", "回顾").screenshot("retrospective-list-zh");
        browser.click(".tandem-retro-list a").see(".tandem-retro-causes", "估算误差").screenshot("retrospective-record-zh");
        sandbox.logInToConfluence(browser, "wei");
        browser.open(page).see(".tandem-macro", "草稿").screenshot("retrospective-page-zh");
    }
}
