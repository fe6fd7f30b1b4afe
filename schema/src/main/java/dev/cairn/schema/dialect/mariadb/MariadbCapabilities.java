package dev.cairn.schema.dialect.mariadb;

import dev.cairn.schema.dialect.innodb.InnoDbCapabilities;

/** What MariaDB can do. */
final class MariadbCapabilities extends InnoDbCapabilities {
    @Override
    public boolean foreignKeysHoldIdentity() {
        return false;
    }

    @Override
    public boolean expressionsFollowRenames() {
        return true;
    }
}
