package dev.cairn.conformance.contract.dialect;

import dev.cairn.conformance.contract.DialectContract;
import dev.cairn.conformance.database.Server;
import java.util.List;

class PostgresqlContractTest extends DialectContract {
    PostgresqlContractTest() {
        super(Server.POSTGRESQL);
    }

    @Override
    public List<String> listOfWords() {
        return List.of("select word from pg_get_keywords()");
    }
}
