package io.tandem.sandbox.jira.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.sandbox.host.HostUsers;
import io.tandem.sandbox.jira.model.ConstantRow;
import io.tandem.sandbox.jira.model.ConstantRow.Kind;
import io.tandem.sandbox.jira.model.IssueBundle;
import io.tandem.sandbox.jira.setup.Foundation;
import io.tandem.sandbox.jira.store.BulkWriter;
import io.tandem.sandbox.jira.store.JiraStore;
import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipException;

/** An import run. Everything good is stored, everything else is told; running it again replaces the same issues and doubles nothing. */
public final class IssueImport {
    private static final int TELL_EVERY = 1000;

    private final JiraStore store;
    private final Consumer<String> progress;
    private final ImportReport report = new ImportReport();
    private final IssueReader reader;
    private final Circles circles = new Circles(report);
    /** Which id claims which key: two different issues must not share one. */
    private final Map<String, String> claims = new HashMap<>();
    private final Map<String, IssueBundle> batch = new java.util.LinkedHashMap<>();
    private int told;

    /** @param progress hears a line every thousand issues */
    public IssueImport(JiraStore store, HostUsers users, Consumer<String> progress) {
        this.store = store;
        this.progress = progress;
        new Foundation(store).lay();
        this.reader = new IssueReader(new Vocabulary(store, users, report), report);
    }

    /** Imports a JSON file, a .gz of one, or all of a folder's. A file that breaks off keeps what came before. */
    public ImportReport fromPath(Path path) {
        if (!Files.exists(path)) {
            report.add(path.toString(), "file", "there is no such file or folder.");
            return report;
        }
        for (Path file : files(path)) {
            read(file);
        }
        return finish(path.getFileName().toString());
    }

    private List<Path> files(Path path) {
        try {
            List<Path> files = SearchFile.files(path);
            if (files.isEmpty()) {
                report.add(path.toString(), "folder", "it holds no .json or .json.gz file.");
            }
            return files;
        } catch (IOException unreadable) {
            report.add(path.toString(), "folder", "it cannot be read: " + unreadable.getMessage());
            return List.of();
        }
    }

    private void read(Path file) {
        String name = file.getFileName().toString();
        int[] place = new int[1];
        try {
            SearchFile.read(file, (node, number) -> {
                place[0] = number;
                take(node, name, number, -1);
            });
        } catch (JsonProcessingException broken) {
            report.add(name, "after issue " + place[0], "not valid JSON at line " + broken.getLocation().getLineNr() + ", column " + broken.getLocation().getColumnNr() + "; the issues before it were taken.");
        } catch (EOFException | ZipException cut) {
            report.add(name, "after issue " + place[0], "the packed file breaks off; the issues before that were taken.");
        } catch (IOException unreadable) {
            report.add(name, "after issue " + place[0], "it cannot be read: " + unreadable.getMessage());
        }
        flush();
    }

    /** Imports what a query finds in a running Jira; the token is one person's, who sees what that person may see. */
    public ImportReport fromJira(URI base, String token, String jql) {
        int[] total = {-1};
        try {
            new RemoteJira(base, token).read(jql, count -> total[0] = count, (node, place) -> take(node, base.getHost(), place, total[0]));
        } catch (IOException failed) {
            report.add(base.toString(), "after issue " + claims.size(), failed.getMessage() == null ? "it does not answer (" + failed.getClass().getSimpleName() + ")." : failed.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            report.add(base.toString(), "after issue " + claims.size(), "stopped.");
        }
        flush();
        return finish(base.getHost());
    }

    private void take(JsonNode node, String file, int place, int total) {
        Optional<IssueBundle> bundle = reader.read(node, file, place);
        bundle.filter(read -> isFirstToClaim(read.issue().key(), node.path("id").asText(""), file)).ifPresent(read -> {
            circles.look(read, file);
            batch.put(read.issue().key(), read);
        });
        if (batch.size() >= BulkWriter.BATCH) {
            flush();
        }
        tell(file, place, total);
    }

    private boolean isFirstToClaim(String key, String id, String file) {
        String first = claims.putIfAbsent(key, id);
        if (first == null) {
            return true;
        }
        if (first.equals(id)) {
            report.add(file, key, "it came twice; the later one counts.");
            return true;
        }
        report.skip(file, key, "The issue with id " + id + " claims a key that the issue with id " + first + " has already.");
        return false;
    }

    private void tell(String file, int place, int total) {
        if (++told % TELL_EVERY == 0) {
            progress.accept("  " + file + ": " + place + (total < 0 ? "" : " of " + total) + " issues read");
        }
    }

    private void flush() {
        if (!batch.isEmpty()) {
            store.bulk().write(new ArrayList<>(batch.values()));
            report.store(batch.size());
            batch.clear();
        }
    }

    private ImportReport finish(String name) {
        Set<Long> symmetric = store.constants().list(Kind.LINK).stream().filter(type -> type.inward() == null || type.inward().equals(type.outward())).map(ConstantRow::id).collect(Collectors.toSet());
        circles.tell(name, symmetric);
        report.projects().forEach(key -> store.projects().find(key).ifPresent(new Foundation(store)::openWorkflow));
        return report;
    }
}
