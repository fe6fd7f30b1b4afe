package dev.cairn.schema.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON value. Objects keep the order of their members; numbers are whole. */
public sealed interface Json {

    /**
     * Reads one JSON document.
     *
     * @throws JsonException if the text is no JSON, names the line and column
     */
    static Json parse(String text) {
        return JsonReader.read(text);
    }

    /** The canonical text: two spaces of indent, {@code \n}, a line end at the end; inline values on one line. */
    default String toText() {
        return JsonWriter.write(this);
    }

    static Text text(String value) {
        return new Text(value);
    }

    static Num number(long value) {
        return new Num(value);
    }

    static Bool bool(boolean value) {
        return new Bool(value);
    }

    /** An array with one element per line. */
    static Array array(Collection<? extends Json> elements) {
        return new Array(List.copyOf(elements), false);
    }

    /** An array of strings on one line. */
    static Array strings(Collection<String> values) {
        return new Array(values.stream().map(v -> (Json) text(v)).toList(), true);
    }

    /** An object under construction, one member per line. */
    static Builder object() {
        return new Builder();
    }

    /** A string. */
    record Text(String value) implements Json {}

    /** A whole number. */
    record Num(long value) implements Json {}

    /** A truth value. */
    record Bool(boolean value) implements Json {}

    /**
     * An array.
     *
     * @param inline whether it is written on one line
     */
    record Array(List<Json> elements, boolean inline) implements Json {
        public Array {
            elements = List.copyOf(elements);
        }

        /** The same array written on one line. */
        public Array onOneLine() {
            return new Array(elements, true);
        }
    }

    /**
     * An object.
     *
     * @param inline whether it is written on one line
     */
    record Obj(Map<String, Json> members, boolean inline) implements Json {
        public Obj {
            members = Members.copyOf(members);
        }

        public Optional<Json> get(String key) {
            return Optional.ofNullable(members.get(key));
        }

        /** The string member of that name. */
        public String text(String key) {
            return need(key, find(key, Text.class)).value();
        }

        public Optional<String> findText(String key) {
            return Optional.ofNullable(find(key, Text.class)).map(Text::value);
        }

        /** The whole number of that name. */
        public long number(String key) {
            return need(key, find(key, Num.class)).value();
        }

        public Optional<Long> findNumber(String key) {
            return Optional.ofNullable(find(key, Num.class)).map(Num::value);
        }

        /** The truth value of that name, or false. */
        public boolean flag(String key) {
            return flag(key, false);
        }

        /** The truth value of that name, or the other one where it is left out. */
        public boolean flag(String key, boolean otherwise) {
            Bool value = find(key, Bool.class);
            return value == null ? otherwise : value.value();
        }

        /** The object of that name. */
        public Obj object(String key) {
            return need(key, find(key, Obj.class));
        }

        public Optional<Obj> findObject(String key) {
            return Optional.ofNullable(find(key, Obj.class));
        }

        /** The elements of the array of that name, or none. */
        public List<Json> elements(String key) {
            Array array = find(key, Array.class);
            return array == null ? List.of() : array.elements();
        }

        /** The objects in the array of that name, or none. */
        public List<Obj> objects(String key) {
            List<Obj> objects = new ArrayList<>();
            for (Json element : elements(key)) {
                if (!(element instanceof Obj object)) {
                    throw JsonException.shape(key, "an array of objects");
                }
                objects.add(object);
            }
            return objects;
        }

        /** The strings in the array of that name, or none. */
        public List<String> texts(String key) {
            List<String> texts = new ArrayList<>();
            for (Json element : elements(key)) {
                if (!(element instanceof Text text)) {
                    throw JsonException.shape(key, "an array of strings");
                }
                texts.add(text.value());
            }
            return texts;
        }

        /**
         * Refuses members that the format does not know.
         *
         * @throws JsonException naming the first unknown member
         */
        public Obj only(Set<String> known) {
            for (String key : members.keySet()) {
                if (!known.contains(key)) {
                    throw new JsonException("unknown member \"" + key + "\"");
                }
            }
            return this;
        }

        /**
         * What the reader makes of this object.
         *
         * @param kind what the object stands for, in the message of a fault inside it
         * @throws JsonException if the reader refuses it, naming the kind and the object's {@code name}
         */
        public <T> T read(String kind, Function<Obj, T> reader) {
            try {
                return reader.apply(this);
            } catch (JsonException | IllegalArgumentException e) {
                String name = members.get("name") instanceof Text text ? " " + text.value() : "";
                throw new JsonException(kind + name + ": " + e.getMessage());
            }
        }

        private <J extends Json> @Nullable J find(String key, Class<J> kind) {
            Json value = members.get(key);
            if (value == null) {
                return null;
            }
            if (!kind.isInstance(value)) {
                throw JsonException.shape(key, kindName(kind));
            }
            return kind.cast(value);
        }

        private static String kindName(Class<? extends Json> kind) {
            return kind == Text.class
                    ? "a string"
                    : kind == Num.class
                            ? "a whole number"
                            : kind == Bool.class ? "true or false" : kind == Array.class ? "an array" : "an object";
        }

        private static <J extends Json> J need(String key, @Nullable J value) {
            if (value == null) {
                throw new JsonException("member \"" + key + "\" is missing");
            }
            return value;
        }
    }

    /** Collects the members of an object, in order. Absent values (null) are left out. It is empty again once it has built. */
    final class Builder {
        private Map<String, Json> members = new LinkedHashMap<>();

        private Builder() {}

        public Builder put(String key, @Nullable Json value) {
            if (value != null) {
                members.put(key, value);
            }
            return this;
        }

        public Builder put(String key, @Nullable String value) {
            return put(key, value == null ? null : Json.text(value));
        }

        public Builder put(String key, long value) {
            return put(key, Json.number(value));
        }

        /** Adds {@code true}, or nothing. */
        public Builder flag(String key, boolean value) {
            return put(key, value ? Json.bool(true) : null);
        }

        /** Adds the array unless it is empty. */
        public Builder putUnlessEmpty(String key, Array value) {
            return put(key, value.elements().isEmpty() ? null : value);
        }

        public Obj build() {
            return build(false);
        }

        /** The object, written on one line. */
        public Obj inline() {
            return build(true);
        }

        private Obj build(boolean inline) {
            Members built = Members.owning(members);
            members = new LinkedHashMap<>();
            return new Obj(built, inline);
        }
    }
}
