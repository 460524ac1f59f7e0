package io.tandem.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import org.junit.Test;

/** The list that the link self-test reads is what our byte code names; write it anew with -Dupdate.lists=true. */
public class ProductLinksTest {
    private static final Path LIST = Path.of("src", "main", "resources", "META-INF", "tandem", "links.txt");

    @Test
    public void theListShippedIsWhatTheByteCodeNames() throws IOException {
        SortedSet<String> named = ProductLinks.of(Path.of("target", "classes"));
        if (Boolean.getBoolean("update.lists")) {
            Files.createDirectories(LIST.getParent());
            Files.write(LIST, named);
        }
        assertThat(Files.readAllLines(LIST)).as("run mvn test -Dtest=ProductLinksTest,SliceTest -Dupdate.lists=true and look at the difference").containsExactlyElementsOf(named);
    }

    @Test
    public void itFindsTheCallsOfAKnownClass() {
        assertThat(ProductLinks.of(Path.of("target", "classes")))
                .contains("jira|method|com.atlassian.jira.user.util.UserManager|getUserByKey|(Ljava/lang/String;)Lcom/atlassian/jira/user/ApplicationUser;")
                .contains("jira|field|com.atlassian.jira.permission.ProjectPermissions|BROWSE_PROJECTS|Lcom/atlassian/jira/security/plugin/ProjectPermissionKey;");
    }
}
