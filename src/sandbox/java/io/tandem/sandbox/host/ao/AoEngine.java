package io.tandem.sandbox.host.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.Query;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.DelegatingDisposableDataSourceHandler;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Makes an entity manager for one add-on on one database. */
public final class AoEngine {
    private AoEngine() {
    }

    /** {@code AO_} and the last six hexadecimal digits of the namespace's MD5: the prefix the products give an add-on's tables. */
    public static String tablePrefix(String namespace) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            return "AO_" + HexFormat.of().withUpperCase().formatHex(digest).substring(26);
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** An entity manager over H2 or PostgreSQL (told from the connection); {@code schema} is where the tables live. */
    public static EntityManager over(DataSource database, String schema, String namespace) {
        String prefix = tablePrefix(namespace);
        return new EntityManager(provider(database, schema), new Configuration(names(prefix), prefix));
    }

    private static DatabaseProvider provider(DataSource database, String schema) {
        DisposableDataSource disposable = DelegatingDisposableDataSourceHandler.newInstance(database, () -> {
        });
        return isPostgres(database) ? new PostgreSQLDatabaseProvider(disposable, schema) : new H2WithOffset(disposable, schema);
    }

    /** True for PostgreSQL, false for H2. */
    public static boolean isPostgres(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException problem) {
            throw new IllegalStateException("The database can not be reached: " + problem.getMessage(), problem);
        }
    }

    private static NameConverters names(String prefix) {
        return new SimpleNameConverters(new AtlassianTableNameConverter(name -> prefix + "_" + name), new AtlassianFieldNameConverter(),
            new AtlassianSequenceNameConverter(), new AtlassianTriggerNameConverter(), new AtlassianIndexNameConverter(), new AtlassianUniqueNameConverter());
    }

    /** The engine renders {@code LIMIT -1} for an offset without a limit, which H2 2 refuses. */
    private static final class H2WithOffset extends H2DatabaseProvider {
        H2WithOffset(DisposableDataSource database, String schema) {
            super(database, schema);
        }

        @Override
        protected String renderQueryLimit(Query query) {
            return query.getLimit() < 0 && query.getOffset() > 0 ? " OFFSET " + query.getOffset() : super.renderQueryLimit(query);
        }
    }

    private record Configuration(NameConverters names, String prefix) implements EntityManagerConfiguration {
        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> (caseSensitive ? table : table.toUpperCase(Locale.ENGLISH)).startsWith(prefix);
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
