package dev.cairn.schema.snapshot;

import dev.cairn.schema.format.SequenceJson;
import dev.cairn.schema.format.TableJson;
import dev.cairn.schema.format.ViewJson;
import dev.cairn.schema.json.Json;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.model.View;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.function.Function;

/**
 * The hash by which change lists name the schemas they start from and lead to: SHA-256 over the SHA-256 of the canonical
 * JSON of each table, then of each sequence, then of each view. So a long history is checked at the price of what each migration touches.
 */
public final class SchemaHash {

    private static final byte TABLE = 1;
    private static final byte SEQUENCE = 2;
    private static final byte VIEW = 3;

    /** Of the tables and sequences met so far; states of a history share most of them. */
    private final IdentityHashMap<Object, byte[]> parts = new IdentityHashMap<>();

    private final MessageDigest digest = sha256();

    /** A computation that remembers the parts it has met. */
    public SchemaHash() {}

    /** {@code sha256:} and 64 hexadecimal digits, equal for equal schemas. */
    public static String of(Schema schema) {
        return new SchemaHash().hash(schema);
    }

    /** The same as {@link #of(Schema)}, faster where the schema shares tables with one hashed before. */
    public String hash(Schema schema) {
        MessageDigest whole = sha256();
        for (Table table : schema.tables()) {
            whole.update(TABLE);
            whole.update(part(table, TableJson::write));
        }
        for (Sequence sequence : schema.sequences()) {
            whole.update(SEQUENCE);
            whole.update(part(sequence, SequenceJson::write));
        }
        for (View view : schema.views()) {
            whole.update(VIEW);
            whole.update(part(view, ViewJson::write));
        }
        return "sha256:" + HexFormat.of().formatHex(whole.digest());
    }

    private <T> byte[] part(T part, Function<T, Json> json) {
        return parts.computeIfAbsent(
                part, p -> digest.digest(json.apply(part).toText().getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
