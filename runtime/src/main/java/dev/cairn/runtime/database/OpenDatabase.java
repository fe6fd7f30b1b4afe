package dev.cairn.runtime.database;

import dev.cairn.runtime.error.ConnectionFailure;
import dev.cairn.schema.manifest.Manifest;
import jakarta.persistence.metamodel.EntityType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Version;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.QuerySettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.query.sqm.mutation.internal.temptable.PersistentTableStrategy;

/**
 * A session factory that fits the compiled model.
 *
 * @param owned whether it is ours to close
 */
record OpenDatabase(SessionFactory factory, boolean owned) {

    private static final String SQLITE_DIALECT = "org.hibernate.community.dialect.SQLiteDialect";

    /**
     * Opens it, and makes sure that it is a database that the model has migrations for.
     *
     * @throws DatabaseMismatch if it is not
     * @throws ConnectionFailure if it cannot be reached
     */
    static OpenDatabase open(Manifest manifest, DatabaseTarget target, ClassLoader loader) {
        if (target instanceof DatabaseTarget.Factory mine) {
            return adopt(manifest, mine.factory());
        }
        if (target instanceof DatabaseTarget.Source source) {
            return new OpenDatabase(onDataSource(manifest, source.dataSource(), loader), true);
        }
        return new OpenDatabase(onUrl(manifest, (DatabaseTarget.Url) target, loader), true);
    }

    private static OpenDatabase adopt(Manifest manifest, SessionFactory factory) {
        new HibernateSettings(manifest).check(factory.getProperties());
        Set<String> mapped = factory.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .map(Class::getName)
                .collect(Collectors.toSet());
        List<String> missing = manifest.entities().stream()
                .filter(name -> !mapped.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new DatabaseMismatch("the session factory does not know " + String.join(", ", missing)
                    + "; add every entity of '" + manifest.database() + "' to it");
        }
        try (StatelessSession session = factory.openStatelessSession()) {
            session.doWork(connection -> checkedProduct(manifest, connection));
        }
        new StoredConstants(factory).check();
        return new OpenDatabase(factory, false);
    }

    private static SessionFactory onUrl(Manifest manifest, DatabaseTarget.Url target, ClassLoader loader) {
        ConnectionPool pool = new ConnectionPool(target);
        try {
            String product;
            Connection connection = pool.getConnection();
            try {
                product = checkedProduct(manifest, connection);
            } finally {
                pool.closeConnection(connection);
            }
            return build(manifest, product, JdbcSettings.CONNECTION_PROVIDER, pool, loader);
        } catch (SQLException e) {
            throw new ConnectionFailure("cannot connect to " + target, e);
        } catch (RuntimeException e) {
            pool.stop();
            throw e;
        }
    }

    private static SessionFactory onDataSource(Manifest manifest, DataSource dataSource, ClassLoader loader) {
        String product;
        try (Connection connection = dataSource.getConnection()) {
            product = checkedProduct(manifest, connection);
        } catch (SQLException e) {
            throw new ConnectionFailure("cannot get a connection from the data source", e);
        }
        return build(manifest, product, JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, dataSource, loader);
    }

    /** The id of the database's dialect, which is its product name in lower case. */
    private static String checkedProduct(Manifest manifest, Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        String dialect = product.toLowerCase(Locale.ROOT);
        if (!manifest.dialects().contains(dialect)) {
            throw new DatabaseMismatch("this is a " + product + " database, but the migrations of '"
                    + manifest.database() + "' are for " + String.join(", ", manifest.dialects())
                    + "; add it to the dialects of @Database and build again");
        }
        return dialect;
    }

    private static SessionFactory build(
            Manifest manifest, String product, String connectionSetting, Object connections, ClassLoader loader) {
        Configuration configuration = new Configuration(
                new BootstrapServiceRegistryBuilder().applyClassLoader(loader).build());
        configuration.getProperties().putAll(new HibernateSettings(manifest).required());
        configuration.getProperties().put(connectionSetting, connections);
        configuration.setProperty(SchemaToolingSettings.HBM2DDL_AUTO, "none");
        // a failed statement is thrown, and what Hibernate would log of it holds values
        configuration.setProperty(JdbcSettings.LOG_JDBC_ERRORS, "false");
        // on H2, Hibernate would make a global table HTE_... per entity at boot, in the schema that the migrations own
        if (product.equals("h2")) {
            configuration.setProperty(QuerySettings.QUERY_MULTI_TABLE_MUTATION_STRATEGY, "local_temporary");
            configuration.setProperty(QuerySettings.QUERY_MULTI_TABLE_INSERT_STRATEGY, "local_temporary");
        }
        if (product.equals("sqlite")) {
            requireDialect(manifest, loader);
            // likewise, for entities of several tables; a query that changes many of those at once is then not to be
            // had
            configuration.setProperty(PersistentTableStrategy.CREATE_ID_TABLES, "false");
        }
        configuration.setProperty(QuerySettings.IN_CLAUSE_PARAMETER_PADDING, "true");
        for (String entity : manifest.entities()) {
            configuration.addAnnotatedClass(load("entity", entity, manifest, loader));
        }
        for (String converter : manifest.converters()) {
            configuration.addAnnotatedClass(load("converter", converter, manifest, loader));
        }
        return checked(configuration.buildSessionFactory());
    }

    private static SessionFactory checked(SessionFactory factory) {
        try {
            new StoredConstants(factory).check();
            return factory;
        } catch (DatabaseMismatch e) {
            factory.close();
            throw e;
        }
    }

    /** Hibernate finds the dialect by itself where it is on the class path, and has no idea of the database where it is not. */
    private static void requireDialect(Manifest manifest, ClassLoader loader) {
        try {
            Class.forName(SQLITE_DIALECT, false, loader);
        } catch (ClassNotFoundException e) {
            throw new DatabaseMismatch("Hibernate's dialect for SQLite is not on the class path; to open '"
                    + manifest.database() + "' on SQLite, add org.hibernate.orm:hibernate-community-dialects:"
                    + Version.getVersionString());
        }
    }

    private static Class<?> load(String kind, String name, Manifest manifest, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new DatabaseMismatch("the " + kind + " " + name + " of '" + manifest.database()
                    + "' is not on the class path; build again from clean");
        }
    }

    void close() {
        if (owned) {
            factory.close();
        }
    }
}
