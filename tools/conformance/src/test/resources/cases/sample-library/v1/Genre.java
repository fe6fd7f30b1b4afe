package com.acme.library;

/** What kind of book it is. */
public enum Genre {
    FICTION,
    HISTORY,
    SCIENCE,
    CHILDREN
}
