package dev.cairn.schema.json;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of an object, in order and unchangeable. A large document has many: they are copied only where needed. */
final class Members extends AbstractMap<String, Json> {

    private final Map<String, Json> members;

    private Members(Map<String, Json> members) {
        this.members = members;
    }

    /** Members in the order of a map that the caller gives away: it must not touch it any more. */
    static Members owning(Map<String, Json> members) {
        return new Members(members);
    }

    static Members copyOf(Map<String, Json> members) {
        return members instanceof Members frozen ? frozen : new Members(new LinkedHashMap<>(members));
    }

    @Override
    public @Nullable Json get(@Nullable Object key) {
        return members.get(key);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return members.containsKey(key);
    }

    @Override
    public Set<Entry<String, Json>> entrySet() {
        return Collections.unmodifiableMap(members).entrySet();
    }

    @Override
    public Set<String> keySet() {
        return Collections.unmodifiableSet(members.keySet());
    }
}
