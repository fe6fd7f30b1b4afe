package dev.cairn.conformance.contract.dialect;

import dev.cairn.conformance.contract.DialectContract;
import dev.cairn.conformance.database.Server;
import java.util.List;
import java.util.Set;

class MysqlContractTest extends DialectContract {
    MysqlContractTest() {
        super(Server.MYSQL);
    }

    @Override
    public List<String> listOfWords() {
        return List.of("select word from information_schema.keywords");
    }

    /** Those of 8.0.31, 8.4 and 9. */
    @Override
    public Set<String> wordsOfOtherVersions() {
        return Set.of("INTERSECT", "MANUAL", "PARALLEL", "QUALIFY", "TABLESAMPLE");
    }
}
