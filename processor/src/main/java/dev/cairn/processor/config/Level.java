package dev.cairn.processor.config;

/** How loudly the compiler reports a hazard. */
public enum Level {
    /** Not at all. */
    OFF,
    /** As a note. */
    NOTE,
    /** As a warning. */
    WARN,
    /** As an error: nothing is written. */
    ERROR
}
