package dev.cairn.runtime.repository;

import dev.cairn.runtime.entity.UniqueKey;
import dev.cairn.runtime.error.CheckViolation;
import dev.cairn.runtime.error.ConnectionFailure;
import dev.cairn.runtime.error.DataFailure;
import dev.cairn.runtime.error.ForeignKeyViolation;
import dev.cairn.runtime.error.NotNullViolation;
import dev.cairn.runtime.error.OtherFailure;
import dev.cairn.runtime.error.RowNotFound;
import dev.cairn.runtime.error.StaleRow;
import dev.cairn.runtime.error.TimeoutFailure;
import dev.cairn.runtime.error.TransientFailure;
import dev.cairn.runtime.error.UniqueViolation;
import dev.cairn.runtime.error.ValueTooLong;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.PropertyValueException;
import org.hibernate.SessionFactory;
import org.hibernate.StaleObjectStateException;
import org.hibernate.StaleStateException;
import org.hibernate.TransientObjectException;
import org.hibernate.TransientPropertyValueException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jspecify.annotations.Nullable;

/**
 * Turns what Hibernate throws while it works on an entity into a {@link DataFailure}. The SQL state decides, since
 * most drivers agree on it; where it is too coarse (MySQL's 23000), what Hibernate made of it; SQLite has codes of its own. Names of constraints and
 * columns come from the message, and may be missing.
 */
public final class Failures {

    private final String entityName;
    private final @Nullable Class<?> entity;
    private final List<UniqueKey> keys;

    private Failures(String name, @Nullable Class<?> entity, List<UniqueKey> keys) {
        this.entityName = name;
        this.entity = entity;
        this.keys = keys;
    }

    static Failures of(Class<?> entity, List<UniqueKey> keys) {
        return new Failures(entity.getSimpleName(), entity, keys);
    }

    /** What beginning or committing a transaction threw: a constraint that is only checked now, a lost connection. */
    public static DataFailure ofTransaction(PersistenceException thrown, SessionFactory factory) {
        return new Failures("entity", null, List.of()).translate(thrown, factory, null);
    }

    /** @param row the entity that was to be written, if it was one */
    DataFailure translate(PersistenceException thrown, SessionFactory factory, @Nullable Object row) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StaleObjectStateException stale) {
                return stale(stale, factory, row);
            }
            if (cause instanceof TransientPropertyValueException || cause instanceof TransientObjectException) {
                return new ForeignKeyViolation(entityName, null, thrown);
            }
            if (cause instanceof PropertyValueException missing) {
                return new NotNullViolation(entityName, missing.getPropertyName(), thrown);
            }
            if (cause instanceof ConstraintViolationException violation && violation.getSQLException() != null) {
                return violation(violation, factory);
            }
            if (cause instanceof SQLException refused) {
                return refused(refused, thrown, factory);
            }
        }
        return thrown instanceof StaleStateException ? new StaleRow(entityName, null, null, thrown) : other(thrown);
    }

    private DataFailure stale(StaleObjectStateException stale, SessionFactory factory, @Nullable Object row) {
        Object id = stale.getIdentifier();
        MappedEntity mapped = MappedEntity.of(factory, stale.getEntityName());
        return mapped.isVersioned()
                ? new StaleRow(entityName, id, row == null ? null : mapped.version(row), stale)
                : RowNotFound.byId(entityName, id, stale);
    }

    private DataFailure violation(ConstraintViolationException thrown, SessionFactory factory) {
        SQLException refused = thrown.getSQLException();
        DataFailure bySqlState = bySqlState(refused, thrown, thrown.getConstraintName(), factory);
        return bySqlState != null ? bySqlState : byKind(thrown.getKind(), thrown, factory);
    }

    private DataFailure byKind(ConstraintKind kind, ConstraintViolationException thrown, SessionFactory factory) {
        String constraint = ConstraintName.plain(thrown.getConstraintName());
        return switch (kind) {
            case UNIQUE -> unique(constraint, thrown);
            case FOREIGN_KEY -> new ForeignKeyViolation(entityName, constraint, thrown);
            case NOT_NULL -> new NotNullViolation(entityName, attribute(thrown.getSQLException(), factory), thrown);
            case CHECK -> new CheckViolation(entityName, constraint, thrown);
            case OTHER -> other(thrown);
        };
    }

    private DataFailure refused(SQLException refused, PersistenceException thrown, SessionFactory factory) {
        DataFailure failure = bySqlState(refused, thrown, null, factory);
        return failure == null ? other(thrown) : failure;
    }

    private @Nullable DataFailure bySqlState(
            SQLException refused, PersistenceException thrown, @Nullable String constraint, SessionFactory factory) {
        String state = refused.getSQLState() == null ? "" : refused.getSQLState();
        String name = ConstraintName.plain(constraint != null ? constraint : ConstraintName.in(refused));
        return switch (state) {
            case "23505" -> unique(name, thrown);
            case "23503", "23506" -> new ForeignKeyViolation(entityName, name, thrown);
            case "23502" -> new NotNullViolation(entityName, attribute(refused, factory), thrown);
            case "23513", "23514" -> new CheckViolation(entityName, name, thrown);
            case "22001" -> new ValueTooLong(entityName, attribute(refused, factory), thrown);
            case "40001", "40P01" -> new TransientFailure(thrown);
            case "55P03", "57014", "HYT00" -> new TimeoutFailure(thrown);
            case "57P01", "57P02", "57P03" -> new ConnectionFailure("the database ended the connection", thrown);
            default ->
                state.startsWith("08")
                        ? new ConnectionFailure("the connection broke", thrown)
                        : bySqliteCode(SqliteRefusal.in(refused), thrown, factory);
        };
    }

    private @Nullable DataFailure bySqliteCode(
            @Nullable SqliteRefusal refusal, PersistenceException thrown, SessionFactory factory) {
        if (refusal == null) {
            return null;
        }
        return switch (refusal.code()) {
            case "CONSTRAINT_UNIQUE", "CONSTRAINT_PRIMARYKEY", "CONSTRAINT_ROWID" -> unique(refusal, thrown, factory);
            case "CONSTRAINT_FOREIGNKEY", "CONSTRAINT_TRIGGER" -> new ForeignKeyViolation(entityName, null, thrown);
            case "CONSTRAINT_NOTNULL" -> new NotNullViolation(entityName, attribute(refusal.name(), factory), thrown);
            case "CONSTRAINT_CHECK" -> new CheckViolation(entityName, refusal.name(), thrown);
            case "BUSY", "LOCKED", "LOCKED_SHAREDCACHE" -> new TimeoutFailure(thrown);
            case "BUSY_SNAPSHOT" -> new TransientFailure(thrown);
            default -> null;
        };
    }

    /** SQLite tells the columns of the key, not its name. */
    private DataFailure unique(SqliteRefusal refusal, PersistenceException thrown, SessionFactory factory) {
        Set<String> attributes = new HashSet<>();
        refusal.names().forEach(column -> attributes.add(attribute(column, factory)));
        for (UniqueKey key : keys) {
            if (attributes.equals(Set.copyOf(key.attributes()))) {
                return new UniqueViolation(entityName, key.constraint(), key, thrown);
            }
        }
        return new UniqueViolation(entityName, null, null, thrown);
    }

    private DataFailure unique(@Nullable String constraint, PersistenceException thrown) {
        for (UniqueKey key : keys) {
            if (key.constraint().equalsIgnoreCase(constraint)) {
                return new UniqueViolation(entityName, constraint, key, thrown);
            }
        }
        return new UniqueViolation(entityName, constraint, null, thrown);
    }

    private @Nullable String attribute(SQLException refused, SessionFactory factory) {
        return attribute(ConstraintName.columnIn(refused), factory);
    }

    private @Nullable String attribute(@Nullable String column, SessionFactory factory) {
        return column == null || entity == null
                ? column
                : MappedEntity.of(factory, entity.getName()).attributeOf(column);
    }

    private DataFailure other(PersistenceException thrown) {
        return new OtherFailure(entityName, thrown);
    }
}
