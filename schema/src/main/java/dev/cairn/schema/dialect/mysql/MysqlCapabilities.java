package dev.cairn.schema.dialect.mysql;

import dev.cairn.schema.dialect.innodb.InnoDbCapabilities;

/** What MySQL can do. */
final class MysqlCapabilities extends InnoDbCapabilities {
    @Override
    public boolean foreignKeysHoldIdentity() {
        return true;
    }

    @Override
    public boolean expressionsFollowRenames() {
        return false;
    }
}
