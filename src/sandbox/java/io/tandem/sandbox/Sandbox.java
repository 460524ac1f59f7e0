package io.tandem.sandbox;

import io.tandem.sandbox.host.Product;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;

/** The command line: starts, prints where to go, runs until it is interrupted. What goes wrong is one sentence and exit code 1 (2 for a wrong option). */
public final class Sandbox {
    private static final int OLDEST_JAVA = 17;

    private Sandbox() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        if (Arrays.asList(arguments).contains("--help")) {
            System.out.print(SandboxOptions.USAGE);
            return;
        }
        if (Runtime.version().feature() < OLDEST_JAVA) {
            stop("Java is too old: the sandbox needs Java " + OLDEST_JAVA + " or newer, and this is Java " + Runtime.version().feature() + ".", 1);
        }
        run(arguments);
    }

    private static void run(String[] arguments) throws InterruptedException {
        long start = System.nanoTime();
        try {
            SandboxServer server = SandboxServer.start(SandboxOptions.parse(arguments), System.out::println);
            CountDownLatch interrupted = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                close(server);
                interrupted.countDown();
            }, "shutdown"));
            welcome(System.out, server, (System.nanoTime() - start) / 1_000_000);
            server.watchAddOn();
            interrupted.await();
        } catch (UsageException problem) {
            stop(problem.getMessage(), 2);
        } catch (Exception problem) {
            stop(Troubles.sentence(problem), 1);
        }
    }

    private static void welcome(PrintStream out, SandboxServer server, long milliseconds) {
        for (Product product : server.products()) {
            out.printf("%-11s %s%n", product.displayName(), product.address());
        }
        out.println("Log in as admin, petra (project manager), emil (engineering manager), ada (architect), dev, olga, wei (Chinese), guest or ghost (no access); the password is the name.");
        out.printf("ready in %d ms, add-on started in %d ms%n", milliseconds, server.addOnMilliseconds());
    }

    private static void close(SandboxServer server) {
        try {
            server.close();
        } catch (Exception problem) {
            System.err.println("The sandbox did not stop cleanly: " + problem.getMessage());
        }
    }

    private static void stop(String sentence, int code) {
        System.err.println(sentence);
        System.exit(code);
    }
}
