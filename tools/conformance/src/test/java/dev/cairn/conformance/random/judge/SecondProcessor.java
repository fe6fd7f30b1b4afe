package dev.cairn.conformance.random.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Runs Cairn once more at the end of a compilation in which it has run, as a second compilation would, and finds out whether it
 * changes anything. It sees the same sources; only the compiler around it is spared.
 */
final class SecondProcessor extends AbstractProcessor {
    private final Processor cairn;
    private final Path db;
    private final Path classes;
    private @Nullable RecordingFiler filer;
    private boolean settled;

    SecondProcessor(Processor cairn, Path db, Path classes) {
        this.cairn = cairn;
        this.db = db;
        this.classes = classes;
    }

    /** Whether no file was written anew, neither of the project nor of the class output. */
    boolean isSettled() {
        return settled;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        filer = new RecordingFiler(environment.getFiler());
        cairn.init(new FilteredEnvironment(environment, filer));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!round.processingOver()) {
            cairn.process(annotations, round);
            return false;
        }
        try {
            SettledFiles before = SettledFiles.of(db, classes);
            cairn.process(annotations, round);
            settled = before.isSettled() && filer != null && filer.repeats(classes);
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Set<String> getSupportedOptions() {
        return cairn.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return cairn.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return cairn.getSupportedSourceVersion();
    }
}
