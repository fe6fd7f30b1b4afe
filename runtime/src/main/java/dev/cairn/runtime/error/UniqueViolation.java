package dev.cairn.runtime.error;

import dev.cairn.runtime.entity.UniqueKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** There already is a row with this key. */
public final class UniqueViolation extends ConstraintViolation {

    private static final long serialVersionUID = 1L;

    private final @Nullable String constraint;
    private final @Nullable UniqueKey key;

    public UniqueViolation(String entity, @Nullable String constraint, @Nullable UniqueKey key, Throwable cause) {
        super("DB201", "there already is a " + entity + " with " + what(constraint, key), cause);
        this.constraint = constraint;
        this.key = key;
    }

    private static String what(@Nullable String constraint, @Nullable UniqueKey key) {
        if (key != null) {
            return "this " + String.join(" and ", key.attributes());
        }
        return constraint == null ? "this key" : "this key (constraint " + constraint + ")";
    }

    /** Whether it was this key. */
    public boolean on(UniqueKey other) {
        return other.equals(key);
    }

    /** The key, if it is one that the entity declares; empty for the primary key and for constraints made by hand. */
    public Optional<UniqueKey> key() {
        return Optional.ofNullable(key);
    }

    /** The attributes of the key, if it is one that the entity declares. */
    public List<String> fields() {
        return key == null ? List.of() : key.attributes();
    }

    /** The name of the constraint as the database gave it, if it gave one. */
    public Optional<String> constraint() {
        return Optional.ofNullable(constraint);
    }
}
