package io.tandem.sandbox.host.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.Bundle;

/** The index files of the Spring scanner: the common ones and those of one product. */
final class ScannerIndex {
    /** A line {@code class#rest}; {@code rest} is empty when the line has none. */
    record Line(String file, String className, String rest) {
    }

    private final Bundle bundle;
    private final String product;

    ScannerIndex(Bundle bundle, String product) {
        this.bundle = bundle;
        this.product = product;
    }

    /** The lines of {@code kind} and {@code kind-product}. */
    List<Line> lines(String kind) {
        List<Line> lines = new ArrayList<>(read(kind));
        lines.addAll(read(kind + "-" + product));
        return lines;
    }

    private List<Line> read(String file) {
        URL entry = bundle.getEntry("META-INF/plugin-components/" + file);
        if (entry == null) {
            return List.of();
        }
        try (InputStream in = entry.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::trim).filter(line -> !line.isEmpty()).map(line -> parse(file, line)).toList();
        } catch (IOException problem) {
            throw new InstallException("META-INF/plugin-components/" + file + " can not be read: " + problem.getMessage(), problem);
        }
    }

    private static Line parse(String file, String line) {
        int mark = line.indexOf('#');
        return mark < 0 ? new Line(file, line, "") : new Line(file, line.substring(0, mark), line.substring(mark + 1));
    }
}
