package io.tandem.sandbox.jira.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.sandbox.host.HostUsers;
import io.tandem.sandbox.jira.load.ImportReport.Finding;
import io.tandem.sandbox.jira.model.HistoryItem;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.model.StatusRow.Category;
import io.tandem.sandbox.jira.store.JiraStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Whatever comes in: what is good is stored, what is not is told by file and issue, and a second run doubles nothing. */
public class IssueImportTest {
    @Rule
    public TemporaryFolder folder = new TemporaryFolder();
    private final List<String> progress = new ArrayList<>();
    private JiraStore store;

    @Before
    public void open() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:import" + System.identityHashCode(this) + ";DB_CLOSE_DELAY=-1");
        store = new JiraStore(source);
    }

    @Test
    public void anIssueComesInWithAllThatHangsOnIt() throws IOException {
        ImportReport report = load(file("a.json", search(issue("ABC-7", "10", """
            "summary":"支付 fails","description":"d","issuetype":{"name":"Bug"},"status":{"name":"In Review","statusCategory":{"key":"indeterminate"}},"priority":{"name":"Major"},
            "created":"2014-03-09T15:21:14.211+0000","updated":"2014-03-10T15:21:14+00:00","resolutiondate":null,"duedate":"2014-04-01","timeoriginalestimate":14400,"timespent":7200,
            "assignee":{"name":"u1","key":"u1","displayName":"User One"},"labels":["x"],"components":[{"name":"Core"}],"fixVersions":[{"name":"1.0","releaseDate":"2014-05-01","released":true}],
            "comment":{"comments":[{"author":{"name":"u1"},"body":"hm","created":"2014-03-09T16:00:00.000+0000"}]},
            "worklog":{"worklogs":[{"author":{"name":"u1"},"timeSpentSeconds":7200,"started":"2014-03-10T09:00:00.000+0100"}]},
            "issuelinks":[{"type":{"name":"Blocks","inward":"is blocked by","outward":"blocks"},"outwardIssue":{"key":"ABC-8"}}]
            """, "{\"created\":\"2014-03-10T10:00:00.000+0000\",\"author\":{\"name\":\"u1\"},\"items\":[{\"field\":\"status\",\"fromString\":\"Open\",\"toString\":\"In Review\"}]}"), plain("ABC-8", "11"))));
        assertThat(report.stored()).isEqualTo(2);
        IssueData issue = store.issues().find("ABC-7").orElseThrow();
        assertThat(issue.summary).isEqualTo("支付 fails");
        assertThat(issue.created).isEqualTo(Instant.parse("2014-03-09T15:21:14.211Z"));
        assertThat(issue.updated).isEqualTo(Instant.parse("2014-03-10T15:21:14Z"));
        assertThat(issue.due).isEqualTo(LocalDate.of(2014, 4, 1));
        assertThat(issue.timeSpent).isEqualTo(7200L);
        assertThat(store.projects().versions(issue.projectId)).singleElement().satisfies(version -> assertThat(version.release()).isEqualTo(LocalDate.of(2014, 5, 1)));
        assertThat(store.activity().comments(issue.id)).hasSize(1);
        assertThat(store.activity().worklogs(issue.id)).singleElement().satisfies(log -> assertThat(log.started()).isEqualTo(Instant.parse("2014-03-10T08:00:00Z")));
        assertThat(store.activity().links("ABC-7")).hasSize(1);
        HistoryItem change = store.history().of(issue.id).get(0).items().get(0);
        assertThat(change.to()).as("the id of our status of that name").isEqualTo(String.valueOf(store.constants().status("In Review").orElseThrow().id()));
    }

    @Test
    public void malformedJsonKeepsWhatCameBefore() throws IOException {
        ImportReport report = load(file("broken.json", "{\"issues\":[" + plain("ABC-1", "1") + "," + plain("ABC-2", "2") + ",{\"id\":oops"));
        assertThat(report.stored()).isEqualTo(2);
        assertThat(report.findings()).extracting(Finding::file, Finding::issue).contains(org.assertj.core.groups.Tuple.tuple("broken.json", "after issue 2"));
        assertThat(sentences(report)).contains("not valid JSON at line 1");
    }

    @Test
    public void aPackedFileThatBreaksOffKeepsWhatCameBefore() throws IOException {
        StringBuilder issues = new StringBuilder("{\"issues\":[");
        for (int number = 1; number <= 3000; number++) {
            issues.append(number == 1 ? "" : ",").append(plain("ABC-" + number, "" + number));
        }
        byte[] packed = gzip(issues + "]}");
        Path file = folder.getRoot().toPath().resolve("cut.json.gz");
        Files.write(file, Arrays.copyOf(packed, packed.length / 2));
        ImportReport report = load(file);
        assertThat(report.stored()).isBetween(100, 2999);
        assertThat(sentences(report)).contains("breaks off");
    }

    @Test
    public void aWholePackedFileIsReadWithProgress() throws IOException {
        String issues = Stream.iterate(1, number -> number + 1).limit(2500).map(number -> plain("ABC-" + number, "" + number)).collect(Collectors.joining(","));
        Path file = folder.getRoot().toPath().resolve("whole.json.gz");
        Files.write(file, gzip("{\"issues\":[" + issues + "]}"));
        assertThat(load(file).stored()).isEqualTo(2500);
        assertThat(progress).containsExactly("  whole.json.gz: 1000 issues read", "  whole.json.gz: 2000 issues read");
    }

    @Test
    public void missingFieldsAreMadeUpForOrTold() throws IOException {
        ImportReport report = load(file("gaps.json", "{\"issues\":[{\"fields\":{}},{\"key\":\"no key\",\"fields\":{}},{\"key\":\"ABC-1\"},{\"key\":\"ABC-2\",\"fields\":{}},"
            + "{\"key\":\"ABC-3\",\"id\":\"3\",\"fields\":{\"created\":\"2014-01-01T00:00:00Z\",\"duedate\":\"soon\",\"status\":null}}]}"));
        assertThat(report.stored()).isEqualTo(1);
        assertThat(report.skipped()).isEqualTo(4);
        assertThat(store.issues().find("ABC-3").orElseThrow().summary).isEqualTo("ABC-3");
        assertThat(report.findings()).extracting(Finding::issue).contains("issue 1", "no key", "ABC-1", "ABC-2", "ABC-3");
        assertThat(sentences(report)).contains("It has no key.", "not of the form ABC-1", "It has no fields.", "no readable date of creation", "the summary is missing", "the due date “soon” cannot be read");
    }

    @Test
    public void unknownStatusesAreMadeAndTheGuessIsToldOnce() throws IOException {
        ImportReport report = load(file("a.json", search(status("ABC-1", "Awaiting Triage"), status("ABC-2", "Awaiting Triage"), status("ABC-3", "QA Testing"), status("ABC-4", "Closed"))));
        assertThat(store.constants().status("Awaiting Triage").orElseThrow().category()).isEqualTo(Category.TO_DO);
        assertThat(store.constants().status("QA Testing").orElseThrow().category()).isEqualTo(Category.IN_PROGRESS);
        assertThat(store.constants().status("Closed").orElseThrow().category()).isEqualTo(Category.DONE);
        assertThat(report.findings()).filteredOn(finding -> finding.sentence().contains("Awaiting Triage")).hasSize(1);
    }

    @Test
    public void aKeyThatComesTwiceIsOneIssueAndTwoThatClaimItAreTold() throws IOException {
        ImportReport report = load(file("a.json", search(plain("ABC-1", "1"), plain("ABC-1", "1"), plain("ABC-1", "99"))));
        assertThat(store.issues().count("")).isEqualTo(1);
        assertThat(sentences(report)).contains("it came twice", "The issue with id 99 claims a key that the issue with id 1 has already");
    }

    @Test
    public void aDescriptionOfFiveMegabytesIsKeptWhole() throws IOException {
        String text = "很长 text ".repeat(5_000_000 / 12);
        load(file("large.json", search(issue("ABC-1", "1", "\"created\":\"2014-01-01T00:00:00Z\",\"description\":\"" + text + "\"", ""))));
        assertThat(store.issues().find("ABC-1").orElseThrow().description).isEqualTo(text);
    }

    @Test
    public void linksInACircleAreKeptAndToldAndAParentInACircleIsNotTaken() throws IOException {
        ImportReport report = load(file("circle.json", search(blocks("ABC-1", "ABC-2"), blocks("ABC-2", "ABC-3"), blocks("ABC-3", "ABC-1"), parent("ABC-4", "ABC-5"), parent("ABC-5", "ABC-4"), blocks("ABC-6", "ABC-6"))));
        assertThat(report.stored()).isEqualTo(6);
        assertThat(sentences(report)).contains("its links lead back to it: ABC-1 → ABC-2 → ABC-3 → ABC-1", "its parent ABC-4 is below it", "a link to itself was left out");
        assertThat(store.activity().links("ABC-1")).hasSize(2);
        assertThat(store.issues().find("ABC-5").orElseThrow().parentKey).isNull();
    }

    @Test
    public void theSameImportTwiceDoublesNothing() throws IOException {
        Path file = file("a.json", search(blocks("ABC-1", "ABC-2"), plain("ABC-2", "2")));
        load(file);
        long id = store.issues().find("ABC-1").orElseThrow().id;
        ImportReport second = load(file);
        assertThat(second.stored()).isEqualTo(2);
        assertThat(store.issues().count("")).isEqualTo(2);
        assertThat(store.issues().find("ABC-1").orElseThrow().id).isEqualTo(id);
        assertThat(store.activity().links("ABC-1")).hasSize(1);
        assertThat(store.history().of(id)).isEmpty();
    }

    @Test
    public void aFolderIsReadWholeAndAMissingOneIsTold() throws IOException {
        file("one.json", search(plain("ABC-1", "1")));
        file("two.json", "[" + plain("ABC-2", "2") + "]");
        file("note.txt", "not ours");
        assertThat(load(folder.getRoot().toPath()).stored()).isEqualTo(2);
        assertThat(sentences(load(Path.of("nowhere.json")))).contains("there is no such file or folder");
    }

    @Test
    public void realIssuesOfOldProjectsComeInWhole() {
        Path data = Path.of("..", "shared", "data", "jira_rest");
        Assume.assumeTrue("real data beside the project", Files.isDirectory(data));
        ImportReport report = load(data);
        assertThat(report.stored()).isEqualTo(2061);
        assertThat(report.skipped()).isZero();
        assertThat(report.projects()).hasSize(10).contains("ISLANDORA", "DURACLOUD");
        assertThat(store.issues().count("where i.project_id = ?", store.projects().find("ISLANDORA").orElseThrow().id())).isEqualTo(953);
        IssueData issue = store.issues().find("ISLANDORA-58").orElseThrow();
        assertThat(store.history().of(issue.id)).hasSize(6);
        assertThat(store.constants().status(issue.statusId).orElseThrow().category()).isEqualTo(Category.DONE);
    }

    private ImportReport load(Path path) {
        return new IssueImport(store, HostUsers.demo("jira"), progress::add).fromPath(path);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.getRoot().toPath().resolve(name), content);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(bytes)) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String sentences(ImportReport report) {
        return report.findings().stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }

    private static String search(String... issues) {
        return "{\"startAt\":0,\"total\":" + issues.length + ",\"issues\":[" + String.join(",", issues) + "]}";
    }

    private static String issue(String key, String id, String fields, String history) {
        return "{\"id\":\"" + id + "\",\"key\":\"" + key + "\",\"fields\":{" + fields + "},\"changelog\":{\"histories\":[" + history + "]}}";
    }

    private static String plain(String key, String id) {
        return issue(key, id, "\"summary\":\"s\",\"created\":\"2014-01-01T00:00:00.000+0000\",\"status\":{\"name\":\"Done\"},\"issuetype\":{\"name\":\"Task\"}", "");
    }

    private static String status(String key, String status) {
        return issue(key, key, "\"summary\":\"s\",\"created\":\"2014-01-01T00:00:00.000+0000\",\"status\":{\"name\":\"" + status + "\"}", "");
    }

    private static String blocks(String key, String other) {
        return issue(key, key, "\"summary\":\"s\",\"created\":\"2014-01-01T00:00:00.000+0000\",\"issuelinks\":[{\"type\":{\"name\":\"Blocks\",\"inward\":\"is blocked by\",\"outward\":\"blocks\"},\"outwardIssue\":{\"key\":\"" + other + "\"}}]", "");
    }

    private static String parent(String key, String parent) {
        return issue(key, key, "\"summary\":\"s\",\"created\":\"2014-01-01T00:00:00.000+0000\",\"parent\":{\"key\":\"" + parent + "\"}", "");
    }
}
