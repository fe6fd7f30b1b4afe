package dev.cairn.schema.hazard;

import java.util.Arrays;

/** What hazards of one kind have in common: the letters that their ids begin with. */
public enum Family {
    DL("data loss"),
    DF("may fail on rows that exist"),
    CB("breaks programs of the old version that still run"),
    LK("locks and rewrites"),
    EN("enums"),
    TX("transactions"),
    HY("hygiene"),
    NM("names"),
    HX("history");

    private final String title;

    Family(String title) {
        this.title = title;
    }

    /** A few words for people. */
    public String title() {
        return title;
    }

    /** The family of a hazard's id. */
    public static Family of(String id) {
        return Arrays.stream(values())
                .filter(family -> id.startsWith(family.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no family of hazards has " + id));
    }
}
