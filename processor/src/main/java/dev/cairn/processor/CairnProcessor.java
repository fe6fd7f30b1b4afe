package dev.cairn.processor;

import com.google.auto.service.AutoService;
import dev.cairn.processor.config.Option;
import java.time.InstantSource;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Turns annotated entities into repositories in the early rounds, and into snapshot and migrations in the last one.
 *
 * <p>It claims no annotation: others, such as Hibernate's own processor, want them too.
 */
@AutoService(Processor.class)
public final class CairnProcessor extends AbstractProcessor {

    private final InstantSource clock;
    private @Nullable Compilation compilation;

    /** For the compiler. */
    public CairnProcessor() {
        this(InstantSource.system());
    }

    CairnProcessor(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        compilation = new Compilation(environment, clock);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Option.keys();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("jakarta.persistence.*", "org.hibernate.annotations.*", "dev.cairn.annotation.*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (compilation != null) {
            compilation.process(round);
        }
        return false;
    }
}
