package dev.cairn.conformance.contract.dialect;

import dev.cairn.conformance.contract.DialectContract;
import dev.cairn.conformance.database.Server;

class SqliteContractTest extends DialectContract {
    SqliteContractTest() {
        super(Server.SQLITE);
    }
}
