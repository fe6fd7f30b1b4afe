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
    public boolean renamesCase() {
        return false;
    }

    @Override
    public char identifierQuote() {
        return '"';
    }

    @Override
    public boolean restatesColumns() {
        return false;
    }

    @Override
    public boolean foreignKeysNeedIndexes() {
        return false;
    }

    @Override
    public boolean identityNeedsKey() {
        return false;
    }

    @Override
    public boolean schemas() {
        return false;
    }

    @Override
    public boolean catalogs() {
        return false;
    }

    @Override
    public boolean collationsNameCharacterSets() {
        return false;
    }

    @Override
    public boolean quotesCollations() {
        return false;
    }

    @Override
    public boolean movesTables() {
        return false;
    }

    @Override
    public boolean uniqueKeysAreConstraints() {
        return false;
    }

    @Override
    public boolean keysHoldPartitions() {
        return false;
    }

    @Override
    public boolean expressionsFollowRenames() {
        return true;
    }

    @Override
    public boolean keepsOffsets() {
        return false;
    }

    @Override
    public boolean comments() {
        return false;
    }

    @Override
    public boolean foreignKeysHoldIdentity() {
        return false;
    }

    @Override
    public boolean fillsImplicitly() {
        return false;
    }

    @Override
    public boolean indexesForeignKeys() {
        return false;
    }

    @Override
    public boolean enforcesLengths() {
        return false;
    }

    @Override
    public boolean keepsConstantChecks() {
        return true;
    }
}
