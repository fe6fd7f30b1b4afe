package dev.cairn.schema.script;

/** A file is no migration script of Cairn's. The message says why. */
public final class ScriptException extends RuntimeException {
    public ScriptException(String message) {
        super(message);
    }
}
