package dev.cairn.processor.model;

/** What a class that makes ids needs of the schema. */
public enum GeneratorKind {
    SEQUENCE,
    TABLE,
    IDENTITY,
    /** Nothing. */
    NONE,
    /** What its code decides. */
    CODED
}
