package dev.cairn.schema.dialect.postgresql;

import dev.cairn.schema.dialect.Capabilities;

/** What PostgreSQL can do. */
final class PostgresqlCapabilities implements Capabilities {
    @Override
    public boolean transactionalDdl() {
        return true;
    }

    @Override
    public boolean addsForeignKeys() {
        return true;
    }

    @Override
    public boolean foreignKeysHoldIndexes() {
        return false;
    }

    @Override
    public boolean convertsDefaults() {
        return false;
    }

    @Override
    public boolean foldsToUpperCase() {
        return false;
    }

    @Override
    public boolean heedsCaseInQuotes() {
        return true;
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
        return true;
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
        return true;
    }

    @Override
    public boolean movesTables() {
        return true;
    }

    @Override
    public boolean uniqueKeysAreConstraints() {
        return true;
    }

    @Override
    public boolean keysHoldPartitions() {
        return true;
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
        return true;
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
        return true;
    }

    @Override
    public boolean keepsConstantChecks() {
        return true;
    }
}
