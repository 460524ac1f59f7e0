package io.tandem.testing.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Exports that a script beside the clone generates with seed 42, and by whose first digits of SHA-256 everybody knows that it wrote the same. */
public enum KnownExport {
    ONE_THOUSAND(1000, "daec1b0c2a44"), TEN_THOUSAND(10_000, "748c824752e7"), FIFTY_THOUSAND(50_000, "f60d85389e5d");

    private final int issues;
    private final String digest;

    KnownExport(int issues, String digest) {
        this.issues = issues;
        this.digest = digest;
    }

    /** @return the file it wrote below this folder; the test is skipped where the script is not */
    public Path write(Path folder) throws IOException, InterruptedException {
        Path script = SharedData.require("tools/gen_issues.py");
        Process process = new ProcessBuilder("python3", script.toAbsolutePath().toString(), String.valueOf(issues), folder.toString()).redirectErrorStream(true).start();
        process.getInputStream().transferTo(System.out);
        assertThat(process.waitFor()).isZero();
        Path file = folder.resolve("search.json");
        assertThat(sha256(file)).startsWith(digest);
        return file;
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
