package dev.cairn.schema.dialect.innodb;

import dev.cairn.schema.dialect.Capabilities;

/** What MySQL and MariaDB can do. */
public abstract class InnoDbCapabilities implements Capabilities {
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
    public boolean fillsImplicitly() {
        return true;
    }

    @Override
    public boolean indexesForeignKeys() {
        return true;
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
        return true;
    }

    @Override
    public char identifierQuote() {
        return '`';
    }

    @Override
    public boolean restatesColumns() {
        return true;
    }

    @Override
    public boolean foreignKeysNeedIndexes() {
        return true;
    }

    @Override
    public boolean identityNeedsKey() {
        return true;
    }

    @Override
    public boolean schemas() {
        return false;
    }

    @Override
    public boolean catalogs() {
        return true;
    }

    @Override
    public boolean collationsNameCharacterSets() {
        return true;
    }

    @Override
    public boolean quotesCollations() {
        return false;
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
    public boolean keepsOffsets() {
        return false;
    }

    @Override
    public boolean comments() {
        return true;
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
