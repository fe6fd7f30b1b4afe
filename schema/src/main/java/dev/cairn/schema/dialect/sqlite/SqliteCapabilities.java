package dev.cairn.schema.dialect.sqlite;

import dev.cairn.schema.dialect.Capabilities;

/** What SQLite can do. */
final class SqliteCapabilities implements Capabilities {
    @Override
    public boolean transactionalDdl() {
        return true;
    }

    @Override
    public boolean addsForeignKeys() {
        return false;
    }

    @Override
    public boolean foreignKeysHoldIndexes() {
        return false;
    }

    @Override
    public boolean convertsDefaults() {
        return true;
    }

    @Override
    public boolean foldsToUpperCase() {
        return false;
    }

    @Override
    public boolean heedsCaseInQuotes() {
        return false;
    }

    @Override
    public boolean comments() {
        return false;
    }

    @Override
    public boolean indexesForeignKeys() {
        return false;
    }
}
