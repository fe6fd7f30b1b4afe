package dev.cairn.conformance.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.SessionBuilder;
import org.hibernate.Transaction;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;

/** Persists two instances of every concrete entity with every attribute set, loads them again and compares. */
public final class RoundTrip {
    private static final int INSTANCES = 2;

    /** More than one instance uses up (its own, and those of its elements), and such that two differ in any short list. */
    private static final int SEEDS = 7;

    /**
     * Bytes. Hibernate goes round in circles where rows refer to each other through the far sides of one-to-ones, with
     * some statements each turn: on a large stack that takes minutes to end.
     */
    private static final long STACK = 1L << 20;

    private final SessionFactoryImplementor factory;
    private final int firstSeed;

    /**
     * Prepares a round trip.
     *
     * @param firstSeed where values start: a table that already holds rows of another round trip needs another start
     */
    RoundTrip(SessionFactoryImplementor factory, int firstSeed) {
        this.factory = factory;
        this.firstSeed = firstSeed;
    }

    Outcome run() {
        FutureTask<Outcome> task = new FutureTask<>(this::storedAndLoaded);
        new Thread(null, task, "round trip", STACK).start();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError("the round trip itself failed", e.getCause());
        }
    }

    private Outcome storedAndLoaded() {
        try {
            List<Stored> stored = store();
            List<String> differences = inTransaction(session -> stored.stream()
                    .flatMap(row -> difference(session, row).stream())
                    .toList());
            return new Outcome(differences.isEmpty() ? Kind.EQUAL : Kind.DIFFERENT, String.join("\n", differences));
        } catch (Unfillable e) {
            return new Outcome(Kind.SKIPPED, Objects.toString(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome(Kind.FAILED, causes(e));
        }
    }

    private static Optional<String> difference(Session session, Stored row) {
        Object object = session.find(row.entity().getMappedClass(), row.id());
        String loaded = object == null ? "nothing" : StateText.of(row.entity(), Hibernate.unproxy(object));
        return loaded.equals(row.state())
                ? Optional.empty()
                : Optional.of(row.entity().getEntityName() + ": stored " + row.state() + ", loaded " + loaded);
    }

    private List<Stored> store() {
        List<Filler.Instance> instances = new ArrayList<>();
        for (EntityPersister entity : concreteEntities()) {
            for (int i = 0; i < INSTANCES; i++) {
                instances.add(Filler.Instance.of(entity, firstSeed + SEEDS * instances.size()));
            }
        }
        Filler filler = new Filler(instances);
        filler.fill();
        return inTransaction(session -> {
            filler.inOrder().forEach(instance -> session.persist(instance.object()));
            session.flush();
            return instances.stream()
                    .map(instance -> new Stored(
                            instance.entity(),
                            session.getIdentifier(instance.object()),
                            StateText.of(instance.entity(), instance.object())))
                    .toList();
        });
    }

    /** Where rows belong to tenants, those of one: the same for every row of a round trip. */
    private <R> R inTransaction(Function<Session, R> work) {
        SessionBuilder options = factory.withOptions();
        if (factory.getSessionFactoryOptions().isMultiTenancyEnabled()) {
            Class<?> type = factory.getTenantIdentifierJavaType().getJavaTypeClass();
            options.tenantIdentifier(SampleValues.of(type, null, firstSeed));
        }
        try (Session session = options.openSession()) {
            Transaction transaction = session.beginTransaction();
            R result = work.apply(session);
            transaction.commit();
            return result;
        }
    }

    private List<EntityPersister> concreteEntities() {
        List<EntityPersister> entities = new ArrayList<>();
        factory.getMappingMetamodel().forEachEntityDescriptor(entities::add);
        entities.removeIf(EntityPersister::isAbstract);
        entities.sort(Comparator.comparing(EntityPersister::getEntityName));
        return entities;
    }

    private static String causes(Throwable failure) {
        List<String> messages = new ArrayList<>();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            messages.add(cause.toString());
        }
        return String.join(": ", messages);
    }

    private record Stored(EntityPersister entity, Object id, String state) {}

    /** What came of it, and what is to be said about it. */
    public record Outcome(Kind kind, String text) {

        /** Hibernate takes ids from tables over a second connection, which on SQLite waits for the first. */
        public boolean isHibernateWaitingForItself() {
            return text.contains("SQLITE_BUSY");
        }
    }

    /** How a round trip can end. */
    public enum Kind {
        EQUAL,
        DIFFERENT,
        /** No values could be made up for this mapping. */
        SKIPPED,
        /** Hibernate or the database refused. */
        FAILED
    }
}
