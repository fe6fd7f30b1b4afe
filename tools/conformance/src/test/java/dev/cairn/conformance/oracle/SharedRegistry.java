package dev.cairn.conformance.oracle;

import dev.cairn.conformance.database.Server;
import dev.cairn.conformance.database.TestDatabase;
import java.lang.reflect.AccessibleObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.registry.classloading.internal.ClassLoaderServiceImpl;
import org.hibernate.boot.registry.classloading.internal.TcclLookupPrecedence;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.resource.beans.spi.ManagedBeanRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Hibernate's services for one kind of database under one set of options. To set them up costs more than to build a session
 * factory for a few classes, so they are shared by all that are built in turn.
 */
final class SharedRegistry {
    private static final Map<Key, SharedRegistry> REGISTRIES = new HashMap<>();

    private final CurrentLoader loader = new CurrentLoader();
    private final SwitchableDataSource source;
    private final StandardServiceRegistry registry;

    private SharedRegistry(TestDatabase database, MappingOptions options, boolean validated) {
        source = new SwitchableDataSource(database);
        registry = new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoaderService(loader)
                        .build())
                .applySettings(options.hibernateSettings())
                .applySetting("hibernate.connection.datasource", source)
                // it comments on tables in SQLite too, which knows no comments
                .applySetting("hibernate.hbm2ddl.halt_on_error", database.server() != Server.SQLITE)
                // else a load joins whatever can be reached, which is more columns than PostgreSQL selects at once
                .applySetting("hibernate.max_fetch_depth", "1")
                .applySetting("hibernate.cache.use_second_level_cache", "false")
                .applySetting("jakarta.persistence.validation.mode", validated ? "ddl" : "none")
                .applySetting("hibernate.type.json_format_mapper", new PlainJson())
                .addService(ManagedBeanRegistry.class, new FreshBeans())
                .addService(BytecodeProvider.class, new BytecodeProviderImpl())
                .disableAutoClose()
                .build();
    }

    static SharedRegistry of(TestDatabase database, MappingOptions options, MappedClasses classes) {
        boolean validated = classes.stream().anyMatch(SharedRegistry::isValidated);
        return REGISTRIES.computeIfAbsent(
                new Key(database.server(), options, validated),
                key -> new SharedRegistry(database, options, validated));
    }

    /** To look for constraints costs time, so it is done where there are some. */
    private static boolean isValidated(Class<?> type) {
        return Stream.<AccessibleObject>concat(
                        Stream.of(type.getDeclaredFields()), Stream.of(type.getDeclaredMethods()))
                .flatMap(member -> Stream.of(member.getAnnotations()))
                .anyMatch(each -> each.annotationType().getName().startsWith("jakarta.validation."));
    }

    SwitchableDataSource source() {
        return source;
    }

    SessionFactoryImplementor factory(MappedClasses classes) {
        loader.current = classes.loader();
        MetadataSources sources = new MetadataSources(registry);
        classes.stream().forEach(sources::addAnnotatedClass);
        return sources.buildMetadata().buildSessionFactory().unwrap(SessionFactoryImplementor.class);
    }

    private record Key(Server server, MappingOptions options, boolean validated) {}

    /** Finds classes of the same name anew in every set of classes. */
    private static final class CurrentLoader extends ClassLoaderServiceImpl {
        private static final long serialVersionUID = 1;

        private transient @Nullable ClassLoader current;

        CurrentLoader() {
            super(List.of(SharedRegistry.class.getClassLoader()), TcclLookupPrecedence.AFTER);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> Class<T> classForName(String name) {
            try {
                return (Class<T>) Class.forName(name, true, current);
            } catch (ClassNotFoundException e) {
                return super.classForName(name);
            }
        }
    }
}
