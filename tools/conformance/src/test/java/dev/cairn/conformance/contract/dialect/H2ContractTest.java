package dev.cairn.conformance.contract.dialect;

import dev.cairn.conformance.contract.DialectContract;
import dev.cairn.conformance.database.Server;

class H2ContractTest extends DialectContract {
    H2ContractTest() {
        super(Server.H2);
    }
}
