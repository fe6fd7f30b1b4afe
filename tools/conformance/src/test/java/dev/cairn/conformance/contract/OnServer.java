package dev.cairn.conformance.contract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.conformance.database.Server;
import dev.cairn.schema.dialect.Dialect;

/** A part of the contract that is kept, or not, on a running database. */
interface OnServer {

    Server server();

    Dialect dialect();

    /** An empty database; where the server is not to run here, the test is skipped. */
    default Workbench workbench() throws Exception {
        assumeTrue(Server.selected().contains(server()), () -> server() + " is not run here");
        return Workbench.open(server(), dialect());
    }
}
