package dev.cairn.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures what annotation processors add to javac. Every compilation is a fresh process; in each round every mode runs
 * once, in turn, and is compared with the same round's compilation without processors.
 *
 * <p>Arguments: the numbers of entities, and {@code rounds=N} (default 5). Prints Markdown.
 */
public final class CompileBenchmark {

    private static final String PACKAGE = "bench.model";

    private final Path work;
    private final int rounds;

    private CompileBenchmark(Path work, int rounds) {
        this.work = work;
        this.rounds = rounds;
    }

    public static void main(String[] args) throws Exception {
        int rounds = 5;
        List<Integer> sizes = new ArrayList<>();
        for (String arg : args) {
            if (arg.startsWith("rounds=")) {
                rounds = Integer.parseInt(arg.substring("rounds=".length()));
            } else {
                sizes.add(Integer.valueOf(arg));
            }
        }
        if (sizes.isEmpty()) {
            sizes.addAll(List.of(10, 100, 1000));
        }
        Path work = Files.createTempDirectory("cairn-benchmark");
        try {
            new CompileBenchmark(work, rounds).run(sizes);
        } finally {
            delete(work);
        }
    }

    private void run(List<Integer> sizes) throws IOException, InterruptedException {
        System.out.println("javac " + Runtime.version().feature() + ", " + rounds
                + " rounds; processor time against -proc:none of the same round: median (least to most)\n");
        System.out.println("| entities | -proc:none, s | " + Mode.titles() + " |");
        System.out.println("|---|---|" + "---|".repeat(Mode.values().length - 1));
        for (int size : sizes) {
            System.out.println("| " + size + " | " + measure(size) + " |");
        }
    }

    private String measure(int size) throws IOException, InterruptedException {
        Path sources = work.resolve("src" + size);
        List<Path> files = EntitySources.write(size, 7, sources, PACKAGE);
        Path history = work.resolve("db" + size);
        // the first compilation of the no-drift mode writes the history that the measured ones find
        compile(Mode.CAIRN_NO_DRIFT, size, files, history);
        Map<Mode, List<Double>> ratios = new EnumMap<>(Mode.class);
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            double base = 0;
            for (Mode mode : Mode.values()) {
                Path db = mode == Mode.CAIRN_NO_DRIFT ? history : work.resolve("fresh" + size + "-" + round);
                double cost = compile(mode, size, files, db);
                if (mode == Mode.NONE) {
                    base = cost;
                    seconds.add(cost);
                } else {
                    ratios.computeIfAbsent(mode, m -> new ArrayList<>()).add(cost / base);
                }
            }
        }
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%.1f", median(seconds)));
        for (Mode mode : Mode.values()) {
            List<Double> values = ratios.get(mode);
            if (values != null) {
                double[] sorted = values.stream().mapToDouble(d -> d).sorted().toArray();
                row.append(String.format(
                        Locale.ROOT, " | %.2f (%.2f to %.2f)", median(values), sorted[0], sorted[sorted.length - 1]));
            }
        }
        return row.toString();
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(d -> d).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Compiles in a process of its own and returns the processor seconds that it took. */
    private double compile(Mode mode, int size, List<Path> files, Path history)
            throws IOException, InterruptedException {
        Path output = work.resolve("out");
        delete(output);
        Files.createDirectories(output);
        List<String> arguments = new ArrayList<>(List.of(
                "--release", "17", "-nowarn", "-d", output.toString(), "-cp", System.getProperty("java.class.path")));
        arguments.addAll(mode.arguments(history));
        files.forEach(file -> arguments.add(file.toString()));
        Path argumentFile = Files.write(work.resolve("arguments"), arguments);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx3g",
                        // nothing but the starter: javac looks for processors on the class path of its own process too
                        "-cp",
                        Mode.place(CompileOnce.class),
                        CompileOnce.class.getName(),
                        argumentFile.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(mode + " failed to compile " + size + " entities:\n" + said);
        }
        mode.check(output.resolve(PACKAGE.replace('.', '/')).resolve("Entity0000.class"));
        String cost = Arrays.stream(said.split("\n"))
                .filter(line -> line.startsWith("cost "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("javac told no cost:\n" + said));
        return Integer.parseInt(cost.split(" ")[1]) / 1000.0;
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
