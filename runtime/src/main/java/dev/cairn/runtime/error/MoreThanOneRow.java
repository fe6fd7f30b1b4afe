package dev.cairn.runtime.error;

/** A query that had to give one row gave several. */
public final class MoreThanOneRow extends DataFailure {

    private static final long serialVersionUID = 1L;

    public MoreThanOneRow(String entity) {
        super("DB102", "more than one " + entity + " meets the conditions of a query for a single one", null);
    }
}
