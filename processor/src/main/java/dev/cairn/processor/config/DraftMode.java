package dev.cairn.processor.config;

/** Whether the newest migration may still change ({@code cairn.draft}). */
public enum DraftMode {
    /** As long as git has not committed it. */
    AUTO,
    /** Always, whatever git says; for those who keep their sources elsewhere. */
    ALWAYS,
    /** Never: a migration is frozen as soon as it is written. */
    NEVER
}
