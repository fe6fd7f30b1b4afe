package dev.cairn.schema.hazard;

/** How grave a hazard is; what a compiler makes of it is configuration. */
public enum Severity {
    INFO,
    WARNING,
    ERROR
}
