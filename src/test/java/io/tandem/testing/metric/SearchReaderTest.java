package io.tandem.testing.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.metric.model.ChangedField;
import io.tandem.metric.model.FieldChange;
import io.tandem.metric.model.IssueHistory;
import io.tandem.metric.model.StatusCategory;
import io.tandem.metric.model.StatusMove;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What the oracle's reader makes of exports, so that an agreement of numbers means something. */
public class SearchReaderTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void whatIsAbsentStaysUnknown() throws IOException {
        IssueHistory bare = only("{\"key\":\"A-1\",\"id\":\"7\",\"fields\":{\"created\":\"2026-01-02T03:04:05.678+0000\",\"status\":{\"name\":\"In Review\"},\"assignee\":null,\"components\":null}}");
        assertThat(bare.identity().projectKey()).isEqualTo("A");
        assertThat(bare.created()).isEqualTo(Instant.parse("2026-01-02T03:04:05.678Z"));
        assertThat(bare.category()).isEqualTo(StatusCategory.IN_PROGRESS);
        assertThat(bare.moves()).isEmpty();
        assertThat(bare.plan().points()).isNull();
    }

    @Test
    public void membersMayComeInAnyOrderAndTimesOfAnyZone() throws IOException {
        IssueHistory issue = only("{\"fields\":{\"status\":{\"statusCategory\":{\"name\":\"x\",\"key\":\"done\"},\"name\":\"Anything\"},\"created\":\"2026-01-02T05:04:05+02:00\"},\"changelog\":{\"histories\":["
                + "{\"items\":[{\"toString\":\"Done\",\"fromString\":\"Gone\",\"field\":\"status\"},{\"field\":\"labels\",\"fromString\":{\"odd\":[1]}}],\"created\":\"2026-01-03T05:04:05.000+0200\",\"author\":\"nobody\"},"
                + "{\"created\":\"yesterday\",\"items\":[{\"field\":\"status\"}]}]},\"key\":\"A-1\"}");
        assertThat(issue.category()).isEqualTo(StatusCategory.DONE);
        assertThat(issue.created()).isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
        assertThat(issue.moves()).containsExactly(new StatusMove(Instant.parse("2026-01-03T03:04:05Z"), StatusCategory.UNKNOWN, StatusCategory.DONE));
    }

    @Test
    public void sprintsAreListsOfNumbersOrNames() throws IOException {
        IssueHistory issue = only("{\"key\":\"A-1\",\"fields\":{\"created\":\"2026-01-02T03:04:05.678+0000\",\"customfield_1\":[\"com.atlassian.greenhopper.service.sprint.Sprint@1[id=3,name=S 3]\"],\"customfield_2\":5.0},"
                + "\"changelog\":{\"histories\":[{\"created\":\"2026-01-03T00:00:00.000+0000\",\"items\":[{\"field\":\"Sprint\",\"from\":\"1\",\"fromString\":\"S 1\",\"to\":\"1, 3\",\"toString\":\"S 1, S 3\"}]}]}}");
        assertThat(issue.changes()).containsExactly(new FieldChange(Instant.parse("2026-01-03T00:00:00Z"), ChangedField.SPRINT, "S 1", "S 1, S 3"));
        assertThat(issue.plan().points()).isEqualTo(5);
    }

    @Test
    public void aFolderOfPagesPackedOrNot() throws IOException {
        Path pages = folder.getRoot().toPath();
        try (InputStream in = new GeneratedSearch(1, 3).stream(); OutputStream out = new GZIPOutputStream(Files.newOutputStream(pages.resolve("page-1.json.gz")))) {
            in.transferTo(out);
        }
        try (InputStream in = new GeneratedSearch(1, 2).stream()) {
            Files.copy(in, pages.resolve("page-2.json"));
        }
        assertThat(SearchReader.list(pages)).extracting(issue -> issue.identity().key()).containsExactly("GEN-1", "GEN-2", "GEN-3", "GEN-1", "GEN-2");
    }

    private static IssueHistory only(String issue) throws IOException {
        List<IssueHistory> found = new ArrayList<>();
        SearchReader.read(new ByteArrayInputStream(("{\"total\":1,\"issues\":[" + issue + "]}").getBytes(StandardCharsets.UTF_8)), found::add);
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
