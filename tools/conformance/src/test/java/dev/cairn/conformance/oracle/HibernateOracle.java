package dev.cairn.conformance.oracle;

import dev.cairn.conformance.database.Server;
import dev.cairn.conformance.database.TestDatabase;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/**
 * Hibernate for one persistence unit and one kind of database. It is opened on an empty database, which it keeps as the
 * model: {@link #create} fills it, and other databases of the same kind are then judged beside it.
 */
public final class HibernateOracle implements AutoCloseable {
    private static final Logger LOGGER = Logger.getLogger("org.hibernate");

    static {
        LOGGER.setLevel(Level.SEVERE);
    }

    private final SwitchableDataSource source;
    private final TestDatabase model;
    private final SessionFactoryImplementor factory;

    private HibernateOracle(SwitchableDataSource source, TestDatabase model, SessionFactoryImplementor factory) {
        this.source = source;
        this.model = model;
        this.factory = factory;
    }

    /** Fails with Hibernate's own exception where the mapping is none for Hibernate. */
    public static HibernateOracle open(MappedClasses classes, MappingOptions options, TestDatabase model) {
        SwitchableDataSource source = new SwitchableDataSource(model);
        HibernatePersistenceConfiguration configuration = configuration(classes, options);
        configuration.property("hibernate.connection.datasource", source);
        SessionFactory factory = inLoader(classes.loader(), configuration::createEntityManagerFactory);
        return new HibernateOracle(source, model, factory.unwrap(SessionFactoryImplementor.class));
    }

    /**
     * The same with services that are shared and never closed, for many small sets of classes one after the other. Only one
     * oracle for a kind of database may be in use at a time.
     */
    public static HibernateOracle openShared(MappedClasses classes, MappingOptions options, TestDatabase model) {
        SharedRegistry registry = SharedRegistry.of(model, options, classes);
        registry.source().switchTo(model);
        return new HibernateOracle(
                registry.source(), model, inLoader(classes.loader(), () -> registry.factory(classes)));
    }

    /** The statements of Hibernate's own create script, without any database at hand; for MySQL those of 8.4. */
    public static List<String> createScript(MappedClasses classes, MappingOptions options, Server server) {
        HibernatePersistenceConfiguration configuration = configuration(classes, options);
        StringWriter script = new StringWriter();
        offline(server).forEach(configuration::property);
        configuration.property("jakarta.persistence.schema-generation.scripts.action", "create");
        configuration.property("jakarta.persistence.schema-generation.scripts.create-target", script);
        inLoader(classes.loader(), configuration::createEntityManagerFactory).close();
        return script.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.endsWith(";") ? line.substring(0, line.length() - 1) : line)
                .toList();
    }

    /** Creates Hibernate's own schema in the model database. */
    public void create() {
        source.switchTo(model);
        factory.getSchemaManager().exportMappedObjects(false);
    }

    /** The database that {@link #create} fills. */
    public TestDatabase model() {
        return model;
    }

    /** What Hibernate's validation finds wrong first; empty if nothing. */
    public Optional<String> validate(TestDatabase database) {
        source.switchTo(database);
        try {
            factory.getSchemaManager().validateMappedObjects();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(causes(e));
        } finally {
            source.switchTo(model);
        }
    }

    /**
     * Stores generated values of every attribute of every entity, and reads them back.
     *
     * @param firstSeed a number of its own for every round trip on the same tables
     */
    public RoundTrip.Outcome roundTrip(TestDatabase database, int firstSeed) {
        source.switchTo(database);
        try {
            return new RoundTrip(factory, firstSeed).run();
        } finally {
            source.switchTo(model);
        }
    }

    /** Where the values of every attribute are kept, by its path, such as {@code Book.address.street}. */
    public Map<String, Place> places() {
        return ColumnPlaces.of(factory);
    }

    @Override
    public void close() {
        factory.close();
    }

    /** A column, with names as SQL text. */
    public record Place(String table, String column) {}

    private static HibernatePersistenceConfiguration configuration(MappedClasses classes, MappingOptions options) {
        HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("conformance");
        classes.stream().forEach(configuration::managedClass);
        options.hibernateSettings().forEach(configuration::property);
        return configuration;
    }

    private static Map<String, String> offline(Server server) {
        String access = "hibernate.boot.allow_jdbc_metadata_access";
        String name = "jakarta.persistence.database-product-name";
        String version = "jakarta.persistence.database-product-version";
        String major = "jakarta.persistence.database-major-version";
        String minor = "jakarta.persistence.database-minor-version";
        return switch (server) {
            case H2 -> Map.of(access, "false", name, "H2", major, "2", minor, "5");
            case MARIADB -> Map.of(access, "false", name, "MariaDB", major, "11", minor, "4");
            case MYSQL -> Map.of(access, "false", name, "MySQL", version, "8.4.0");
            case POSTGRESQL -> Map.of(access, "false", name, "PostgreSQL", major, "17", minor, "11");
            case SQLITE ->
                Map.of(access, "false", "hibernate.dialect", "org.hibernate.community.dialect.SQLiteDialect");
        };
    }

    private static String causes(Throwable failure) {
        List<String> messages = new ArrayList<>();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            messages.add(Objects.toString(cause.getMessage(), cause.toString()));
        }
        return String.join(": ", messages);
    }

    private static <T> T inLoader(ClassLoader loader, Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
