package io.tandem.adapter.platform;

import io.tandem.shared.SelfTestReport;
import io.tandem.shared.SelfTestReport.Difference;
import io.tandem.shared.port.SelfTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Resolves, on the running product, every product member that the add-on's classes name. The build writes the list from the constant pools; on a first installation this turns a hidden
 * NoSuchMethodError into one readable page.
 */
public final class LinkSelfTest implements SelfTest {
    /** One line per member: {@code product|kind|owner|name|descriptor}, see {@link Link}. */
    static final String LIST = "/META-INF/tandem/links.txt";

    private final String product;
    private final ClassLoader classes;

    /**
     * @param product {@code jira} or {@code confluence}
     * @param classes the loader that the add-on's own classes come from
     */
    public LinkSelfTest(String product, ClassLoader classes) {
        this.product = product;
        this.classes = classes;
    }

    @Override
    public SelfTestReport run() {
        List<Link> links = links();
        List<Difference> differences = new ArrayList<>();
        for (Link link : links) {
            find(link).ifPresent(differences::add);
        }
        return new SelfTestReport(product, links.size(), differences);
    }

    private Optional<Difference> find(Link link) {
        try {
            return link.findDifference(classes);
        } catch (LinkageError | RuntimeException broken) {
            return Optional.of(new Difference(link.toString(), "loadable", broken.toString()));
        }
    }

    private List<Link> links() {
        try (InputStream stream = LinkSelfTest.class.getResourceAsStream(LIST);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).map(Link::parse).filter(link -> link.isFor(product)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
