package dev.cairn.conformance.contract.dialect;

import dev.cairn.conformance.contract.DialectContract;
import dev.cairn.conformance.database.Server;
import java.util.List;

class MariadbContractTest extends DialectContract {
    MariadbContractTest() {
        super(Server.MARIADB);
    }

    @Override
    public List<String> listOfWords() {
        return List.of("select word from information_schema.keywords");
    }
}
