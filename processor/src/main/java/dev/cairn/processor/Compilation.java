package dev.cairn.processor;

import dev.cairn.processor.config.Level;
import dev.cairn.processor.config.Mode;
import dev.cairn.processor.config.Options;
import dev.cairn.processor.config.OptionsReader;
import dev.cairn.processor.evolve.Remarks;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import dev.cairn.processor.project.DirectoryRule;
import dev.cairn.processor.project.TestOutput;
import dev.cairn.processor.read.DiagnosticsPrinter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** One run of the compiler: repositories while there are rounds, the schema when they are over. */
final class Compilation {

    private static final Path WORKING_DIRECTORY = Path.of("").toAbsolutePath();

    private final ProcessingEnvironment environment;
    private final InstantSource clock;
    private final Roots roots;
    private final Problems optionProblems = new Problems();
    private final Options options;
    private final Stopwatch stopwatch = new Stopwatch();
    private final Repositories repositories;
    private @Nullable FilerOutput output;

    Compilation(ProcessingEnvironment environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
        this.roots = new Roots(environment.getElementUtils());
        this.options = OptionsReader.read(environment.getOptions(), optionProblems);
        this.repositories = new Repositories(environment, options, stopwatch);
    }

    void process(RoundEnvironment round) {
        if (!round.processingOver()) {
            boolean anyNew = roots.collect(round);
            repositories.generate(roots, output(), anyNew, repositories.isAlone(round));
            return;
        }
        repositories.generate(roots, output(), false, true);
        Problems problems = new Problems();
        Remarks remarks = new Remarks();
        problems.addAll(optionProblems.list());
        if (problems.isEmpty() && !roots.isEmpty()) {
            finish(round.errorRaised(), problems, remarks);
        }
        DiagnosticsPrinter printer = new DiagnosticsPrinter(environment.getMessager());
        problems.list().forEach(printer::error);
        remarks.list().forEach(remark -> printer.print(kind(remark.level()), remark.text(), remark.place()));
        if (options.verbose()) {
            stopwatch.lines().forEach(line -> printer.note(line, Place.NONE));
        }
    }

    private LastRound lastRound(Problems found, Remarks said) {
        return new LastRound(environment, options, clock, stopwatch, repositories.reading(), found, said);
    }

    private void finish(boolean errorRaised, Problems problems, Remarks remarks) {
        Path classes = output().directory();
        boolean test = classes != null && TestOutput.is(classes);
        if (options.mode() == Mode.OFF || (test && !options.test())) {
            lastRound(problems, remarks).check(roots);
            return;
        }
        Optional<DirectoryRule.Answer> directory =
                new DirectoryRule(WORKING_DIRECTORY, test).decide(options.dir(), classes);
        if (directory.isPresent()) {
            boolean check = options.mode() == Mode.CHECK;
            new Turns(this::lastRound, problems, remarks).run(roots, output(), directory.get(), check, errorRaised);
            return;
        }
        lastRound(problems, remarks).check(roots);
        remarks.note("the class output is not on disk: no snapshot and no migration is written. -Acairn.dir names a"
                + " directory for them.");
    }

    private FilerOutput output() {
        if (output == null) {
            output = FilerOutput.of(environment.getFiler(), WORKING_DIRECTORY);
        }
        return output;
    }

    private static Diagnostic.Kind kind(Level level) {
        return switch (level) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARN -> Diagnostic.Kind.WARNING;
            case NOTE, OFF -> Diagnostic.Kind.NOTE;
        };
    }
}
