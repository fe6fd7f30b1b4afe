package dev.cairn.conformance.random.judge;

import dev.cairn.conformance.database.Server;
import dev.cairn.conformance.random.evolve.Evolution;
import dev.cairn.conformance.random.evolve.Evolver;
import dev.cairn.conformance.random.generate.Abilities;
import dev.cairn.conformance.random.generate.Dice;
import dev.cairn.conformance.random.generate.ModelGenerator;
import dev.cairn.conformance.random.model.Unstartable;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One history out of one seed. */
final class Trial {
    /** Every so many histories, each version is compiled a second time by a compiler of its own. */
    private static final int APART = 10;

    private static final int TRACE = 25;
    private static final int LEAST = 8;
    private static final int MOST = 12;

    private final long seed;
    private final Path folder;
    private final Server server;
    private final Tally tally;

    /** What is being judged, and what was before. */
    private List<Evolution> last = List.of();

    Trial(long seed, Path folder, Server server, Tally tally) {
        this.seed = seed;
        this.folder = folder;
        this.server = server;
        this.tally = tally;
    }

    /** What is wrong, in words for people; empty if nothing. A failure of the judge itself ends this history alone. */
    Optional<String> judge() {
        try {
            return run();
        } catch (Exception | StackOverflowError | AssertionError e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            return Optional.of(server.dialect() + ", seed " + seed + ": "
                    + trace.toString().lines().limit(TRACE).collect(Collectors.joining("\n"))
                    + "\n" + CaseFolder.text(new Chain(false, last)));
        }
    }

    private Optional<String> run() throws Exception {
        Dice dice = new Dice(seed, Abilities.of(server));
        boolean rows = dice.chance(80);
        int length = dice.between(LEAST, MOST);
        Evolver evolver = new Evolver(dice, rows);
        List<Evolution> versions = new ArrayList<>();
        Evolution next = Chain.first(new ModelGenerator(dice).model());
        tally.count("models", 1);
        try (ChainJudge judge =
                new ChainJudge(folder.resolve("seed-" + seed), server, rows, true, seed % APART == 0, tally)) {
            int attempts = 0;
            while (versions.size() <= length && attempts < 3 * MOST) {
                attempts++;
                if (Unstartable.is(next.after())) {
                    next = following(dice, evolver, versions);
                    continue;
                }
                last = versions.isEmpty() ? List.of(next) : List.of(versions.get(versions.size() - 1), next);
                ChainJudge.Verdict verdict = judge.judge(next);
                if (verdict.fault().isPresent()) {
                    versions.add(next);
                    return report(new Chain(rows, versions), verdict.fault().get());
                }
                if (verdict.ended()) {
                    break;
                }
                if (!verdict.refused()) {
                    count(next, versions.isEmpty());
                    versions.add(next);
                }
                next = following(dice, evolver, versions);
            }
        }
        return Optional.empty();
    }

    private static Evolution following(Dice dice, Evolver evolver, List<Evolution> versions) {
        return versions.isEmpty()
                ? Chain.first(new ModelGenerator(dice).model())
                : evolver.evolve(versions.get(versions.size() - 1).after());
    }

    private void count(Evolution version, boolean first) {
        tally.mappings(version.after());
        if (!first) {
            tally.evolution();
            version.kinds().forEach(tally::kind);
        }
    }

    private Optional<String> report(Chain chain, Fault fault) throws Exception {
        System.out.println("making small: " + server.dialect() + ", seed " + seed + ": " + fault);
        Shrinker shrinker = new Shrinker(fault, folder.resolve("shrink-" + seed), server);
        if (!shrinker.isRepeatable(chain)) {
            tally.count("not repeatable", 1);
            return Optional.of("not repeatable: " + server.dialect() + ", seed " + seed + ": " + fault);
        }
        Chain smallest = shrinker.shrink(chain);
        String saved = Boolean.getBoolean("cairn.random.save")
                ? " saved as " + CaseFolder.save(smallest, "random-" + seed)
                : "";
        return Optional.of(server.dialect() + ", seed " + seed + ", "
                + chain.versions().get(chain.versions().size() - 1).kinds() + saved + ": " + shrinker.fault() + "\n"
                + CaseFolder.text(smallest));
    }
}
