package io.tandem.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** How to start; {@link #parse} reads the command line, the {@code with…} methods serve tests. Unset parts have the defaults of the command line. */
public final class SandboxOptions {
    static final String USAGE = """
        ./tandem sandbox [options]
          --jira-port N           port of Jira (2990)
          --confluence-port N     port of Confluence (1990)
          --nodes N               Jira nodes on one PostgreSQL (1); the second one has the port after Jira's, and so on
          --home FOLDER           where data is kept (target/sandbox-home)
          --database KIND         h2 (default), postgres (an embedded server), or a JDBC URL of PostgreSQL (jdbc:postgresql://…?user=…&password=…)
          --import PATH           Jira issues to import: a JSON file, a .gz of one, or a folder
          --import-url URL        imports from a running Jira; with --token TOKEN and --jql QUERY
          --generate N            makes a project of N issues; with --seed S
          --sonarqube URL         uses this SonarQube instead of the recorded answers; with --sonarqube-token TOKEN
          --addon JAR             the add-on's JAR (the newest target/tandem-*.jar)
          --help                  this text
        """;
    private static final int JIRA_PORT = 2990;
    private static final int CONFLUENCE_PORT = 1990;
    private static final int MOST_NODES = 4;

    private int jiraPort = JIRA_PORT;
    private int confluencePort = CONFLUENCE_PORT;
    private Path home = Path.of("target", "sandbox-home");
    private int nodes = 1;
    private String database;
    private Path importPath;
    private URI importUrl;
    private String token;
    private String jql;
    private Integer generate;
    private long seed = 1;
    private URI sonarqube;
    private String sonarqubeToken;
    private Path addOn;
    private boolean stories;

    private SandboxOptions() {
    }

    /** Free ports and a home of its own, for tests. */
    public static SandboxOptions inFolder(Path home, Path addOn) {
        SandboxOptions options = new SandboxOptions();
        options.jiraPort = 0;
        options.confluencePort = 0;
        options.home = home;
        options.addOn = addOn;
        return options;
    }

    /** @throws UsageException for an unknown option or a value that does not fit */
    public static SandboxOptions parse(String... arguments) {
        SandboxOptions options = new SandboxOptions().withStories();
        for (int at = 0; at < arguments.length; at += 2) {
            if (at + 1 == arguments.length) {
                throw new UsageException(arguments[at].startsWith("--") ? "The option " + arguments[at] + " needs a value." : "Unknown option " + arguments[at] + ".");
            }
            options.set(arguments[at], arguments[at + 1]);
        }
        return options;
    }

    private void set(String option, String value) {
        try {
            switch (option) {
                case "--jira-port" -> jiraPort = Integer.parseInt(value);
                case "--confluence-port" -> confluencePort = Integer.parseInt(value);
                case "--nodes" -> withNodes(Integer.parseInt(value));
                case "--home" -> home = Path.of(value);
                case "--database" -> withDatabase(value);
                case "--import" -> importPath = Path.of(value);
                case "--import-url" -> importUrl = URI.create(value);
                case "--token" -> token = value;
                case "--jql" -> jql = value;
                case "--generate" -> generate = Integer.valueOf(value);
                case "--seed" -> seed = Long.parseLong(value);
                case "--sonarqube" -> sonarqube = URI.create(value);
                case "--sonarqube-token" -> sonarqubeToken = value;
                case "--addon" -> addOn = Path.of(value);
                default -> throw new UsageException("Unknown option " + option + ".");
            }
        } catch (IllegalArgumentException wrong) {
            throw new UsageException("The value " + value + " does not fit " + option + ".");
        }
    }

    /** h2, postgres, or a JDBC URL. */
    public SandboxOptions withDatabase(String kindOrUrl) {
        if (!kindOrUrl.equals("h2") && !kindOrUrl.equals("postgres") && !kindOrUrl.startsWith("jdbc:postgresql:")) {
            throw new UsageException("--database must be h2, postgres, or a URL that starts with jdbc:postgresql:");
        }
        database = kindOrUrl;
        return this;
    }

    /** The demo project comes with debts and reviews. */
    public SandboxOptions withStories() {
        stories = true;
        return this;
    }

    public boolean hasStories() {
        return stories;
    }

    public SandboxOptions withGenerated(int issues, long withSeed) {
        generate = issues;
        seed = withSeed;
        return this;
    }

    public SandboxOptions withImport(Path fileOrFolder) {
        importPath = fileOrFolder;
        return this;
    }

    public SandboxOptions withSonarqube(URI url, String withToken) {
        sonarqube = url;
        sonarqubeToken = withToken;
        return this;
    }

    /** Jira runs on so many nodes; more than one need PostgreSQL. */
    public SandboxOptions withNodes(int count) {
        if (count < 1 || count > MOST_NODES) {
            throw new UsageException("--nodes must be 1 to " + MOST_NODES + ".");
        }
        nodes = count;
        return this;
    }

    public int nodes() {
        return nodes;
    }

    /** Port of a product by its name, for its first node; 0 = a free one. */
    public int port(String product) {
        return product.equals("jira") ? jiraPort : confluencePort;
    }

    /** Port of a node, counted from 1. */
    public int port(String product, int node) {
        return port(product) == 0 ? 0 : port(product) + node - 1;
    }

    public Path home() {
        return home;
    }

    /** H2 for one node, PostgreSQL for several, unless one was named. @throws UsageException for several nodes on H2 */
    public String database() {
        if (nodes > 1 && "h2".equals(database)) {
            throw new UsageException("Several nodes need a database that all can reach: use --database postgres.");
        }
        return database != null ? database : nodes > 1 ? "postgres" : "h2";
    }

    public Optional<Path> importPath() {
        return Optional.ofNullable(importPath);
    }

    public Optional<URI> importUrl() {
        return Optional.ofNullable(importUrl);
    }

    public Optional<String> token() {
        return Optional.ofNullable(token);
    }

    public Optional<String> jql() {
        return Optional.ofNullable(jql);
    }

    /** How many issues to generate; empty = the demo project. */
    public Optional<Integer> generate() {
        return Optional.ofNullable(generate);
    }

    public long seed() {
        return seed;
    }

    public Optional<URI> sonarqube() {
        return Optional.ofNullable(sonarqube);
    }

    public Optional<String> sonarqubeToken() {
        return Optional.ofNullable(sonarqubeToken);
    }

    public Optional<Path> addOn() {
        return Optional.ofNullable(addOn);
    }
}
