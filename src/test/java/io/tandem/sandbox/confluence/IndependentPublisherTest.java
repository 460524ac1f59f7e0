package io.tandem.sandbox.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.sahli.asciidoc.confluence.publisher.client.ConfluencePublisher;
import org.sahli.asciidoc.confluence.publisher.client.OrphanRemovalStrategy;
import org.sahli.asciidoc.confluence.publisher.client.PublishingStrategy;
import org.sahli.asciidoc.confluence.publisher.client.http.ConfluenceRestClient;
import org.sahli.asciidoc.confluence.publisher.client.http.NotFoundException;
import org.sahli.asciidoc.confluence.publisher.client.http.RequestFailedException;
import org.sahli.asciidoc.confluence.publisher.client.metadata.ConfluencePageMetadata;
import org.sahli.asciidoc.confluence.publisher.client.metadata.ConfluencePublisherMetadata;

/** A publisher written by others for the real Confluence works with the stand-in: it checks what our own recordings may have wrong. */
public class IndependentPublisherTest {
    private static RunningConfluence confluence;
    private static ConfluenceRestClient client;

    @Rule
    public TemporaryFolder folder = new TemporaryFolder();

    @BeforeClass
    public static void start() {
        confluence = new RunningConfluence();
        client = new ConfluenceRestClient(confluence.baseUrl(), false, false, null, null, null, "demo-dev");
    }

    @AfterClass
    public static void stop() throws Exception {
        confluence.close();
    }

    @Test
    public void it_publishes_a_tree_and_publishing_again_changes_nothing() throws Exception {
        String root = confluence.page("dev", "Published", "<p/>");
        publish(root, page("Chapter", "<p>one</p>", List.of(page("Section", "<p>inner</p>", List.of()))));
        publish(root, page("Chapter", "<p>one</p>", List.of(page("Section", "<p>inner</p>", List.of()))));
        String chapter = client.getPageByTitle("TEAM", root, "Chapter");
        assertThat(client.getPageWithContentAndVersionById(chapter).getVersion()).isEqualTo(1);
        assertThat(client.getChildPages(chapter)).extracting("title").containsExactly("Section");
        assertThat(client.getLabels(chapter)).containsExactly("generated");
    }

    @Test
    public void it_updates_what_changed_and_removes_what_is_gone() throws Exception {
        String root = confluence.page("dev", "Republished", "<p/>");
        publish(root, page("Guide", "<p>one</p>", List.of(page("Old part", "<p/>", List.of()))));
        publish(root, page("Guide", "<p>two</p>", List.of(page("New part", "<p/>", List.of()))));
        String guide = client.getPageByTitle("TEAM", root, "Guide");
        assertThat(client.getPageWithContentAndVersionById(guide).getContent()).isEqualTo("<p>two</p>");
        assertThat(client.getPageWithContentAndVersionById(guide).getVersion()).isEqualTo(2);
        assertThat(client.getChildPages(guide)).extracting("title").containsExactly("New part");
    }

    @Test
    public void it_keeps_properties_and_files() throws Exception {
        String id = confluence.page("dev", "With file", "<p/>");
        client.setPropertyByKey(id, "hash", "abc");
        assertThat(client.getPropertyByKey(id, "hash")).isEqualTo("abc");
        client.deletePropertyByKey(id, "hash");
        assertThat(client.getPropertyByKey(id, "hash")).isNull();
        client.addAttachment(id, "picture.txt", new ByteArrayInputStream(new byte[] {1, 2}));
        String file = client.getAttachmentByFileName(id, "picture.txt").getId();
        client.updateAttachmentContent(id, file, new ByteArrayInputStream(new byte[] {3}), false);
        client.deleteAttachment(file);
        assertThat(client.getAttachments(id)).isEmpty();
    }

    @Test
    public void it_understands_our_refusals() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> client.getPageByTitle("TEAM", "1", "Nowhere")).isInstanceOf(NotFoundException.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> client.getPageWithContentAndVersionById("1")).isInstanceOf(RequestFailedException.class).hasMessageContaining("404");
    }

    private void publish(String root, ConfluencePageMetadata page) {
        ConfluencePublisherMetadata metadata = new ConfluencePublisherMetadata();
        metadata.setSpaceKey("TEAM");
        metadata.setAncestorId(root);
        metadata.setPages(List.of(page));
        new ConfluencePublisher(metadata, PublishingStrategy.APPEND_TO_ANCESTOR, OrphanRemovalStrategy.REMOVE_ORPHANS, client, null, "published", false).publish();
    }

    private ConfluencePageMetadata page(String title, String content, List<ConfluencePageMetadata> children) throws IOException {
        Path file = Files.writeString(folder.newFile().toPath(), content);
        ConfluencePageMetadata page = new ConfluencePageMetadata();
        page.setTitle(title);
        page.setContentFilePath(file.toString());
        page.setChildren(children);
        page.setAttachments(Map.of());
        page.setLabels(List.of("generated"));
        return page;
    }
}
