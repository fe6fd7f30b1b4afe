package dev.cairn.schema.dialect.h2;

import dev.cairn.schema.dialect.Capabilities;

/** What H2 can do. */
final class H2Capabilities implements Capabilities {
    @Override
    public boolean transactionalDdl() {
        return false;
    }

    @Override
    public boolean addsForeignKeys() {
        return true;
    }

    @Override
    public boolean foreignKeysHoldIndexes() {
        return true;
    }

    @Override
    public boolean convertsDefaults() {
        return true;
    }

    @Override
    public boolean foldsToUpperCase() {
        return true;
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
        return true;
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
        return true;
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
        return true;
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
        return true;
    }

    @Override
    public boolean enforcesLengths() {
        return true;
    }

    @Override
    public boolean keepsConstantChecks() {
        return false;
    }
}
