package dev.cairn.conformance.judge;

import dev.cairn.conformance.cases.CaseProject;
import dev.cairn.conformance.cases.MappingCase;
import dev.cairn.conformance.database.Databases;
import dev.cairn.conformance.database.Server;
import dev.cairn.conformance.database.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Judges cases and keeps count. A case is compiled once for all servers; its versions are applied one after the other to a
 * database that keeps its rows, and the last one also to an empty one.
 */
final class CaseJudge {
    private final Path projects;
    private final boolean online;
    private final Map<String, List<CaseProject.Build>> builds = new HashMap<>();
    private final Set<String> judged = new TreeSet<>();
    private final Map<String, Set<Server>> unequal = new TreeMap<>();
    private final Set<String> unequalOffline = new TreeSet<>();
    private int offline;

    CaseJudge(Path projects) {
        this(projects, false);
    }

    /**
     * A judge of cases that are compiled in a folder.
     *
     * @param online whether their migrations let others go on
     */
    CaseJudge(Path projects, boolean online) {
        this.projects = projects;
        this.online = online;
    }

    /** What is wrong with the case on this server, one line each. */
    List<String> judge(MappingCase mappingCase, Server server) throws Exception {
        judged.add(mappingCase.name());
        unequal.computeIfAbsent(mappingCase.name(), name -> new TreeSet<>()).add(server);
        List<String> faults = faults(mappingCase, server);
        if (faults.isEmpty()) {
            unequal.computeIfPresent(mappingCase.name(), (name, servers) -> without(servers, server));
        }
        return faults;
    }

    private static @Nullable Set<Server> without(Set<Server> servers, Server server) {
        servers.remove(server);
        return servers.isEmpty() ? null : servers;
    }

    /** What the script for MySQL says otherwise than Hibernate's, of the last version. */
    List<String> judgeOffline(MappingCase mappingCase) throws Exception {
        List<CaseProject.Build> versions = versions(mappingCase);
        List<String> faults = OfflineJudge.judge(mappingCase, versions.get(versions.size() - 1));
        offline++;
        if (!faults.isEmpty()) {
            unequalOffline.add(mappingCase.name());
        }
        return faults;
    }

    private List<CaseProject.Build> versions(MappingCase mappingCase) {
        return builds.computeIfAbsent(
                mappingCase.name(), name -> new CaseProject(mappingCase, projects.resolve(name), online).build());
    }

    private List<String> faults(MappingCase mappingCase, Server server) throws Exception {
        List<CaseProject.Build> versions = versions(mappingCase);
        try (TestDatabase stepwise = Databases.create(server)) {
            for (CaseProject.Build build : versions) {
                boolean last = build.version() == mappingCase.versions().size();
                List<String> faults = new ArrayList<>(
                        new VersionJudge(mappingCase, server, build).judge(stepwise, last && build.version() > 1));
                if (!faults.isEmpty()) {
                    faults.replaceAll(fault -> "v" + build.version() + ": " + fault);
                    return faults;
                }
            }
        }
        return List.of();
    }

    /** The counts, as one line. */
    String summary() {
        return "cases equal to Hibernate: " + (judged.size() - unequal.size()) + " of " + judged.size()
                + (unequal.isEmpty() ? "" : "; not equal: " + unequal)
                + "; scripts for MySQL equal: " + (offline - unequalOffline.size()) + " of " + offline
                + (unequalOffline.isEmpty() ? "" : "; not equal: " + unequalOffline);
    }
}
