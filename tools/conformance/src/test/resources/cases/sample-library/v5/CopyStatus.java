package com.acme.library;

/** Where a copy is in its life. */
public enum CopyStatus {
    AVAILABLE,
    ON_LOAN,
    RESERVED,
    LOST
}
