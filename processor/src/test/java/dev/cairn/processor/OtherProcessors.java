package dev.cairn.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Processors that run beside ours. */
final class OtherProcessors {

    private OtherProcessors() {}

    abstract static class Other extends AbstractProcessor {
        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }
    }

    /** Reports an error in the first round. */
    static final class Complaining extends Other {
        private boolean done;

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "I do not like it");
            }
            return false;
        }
    }

    /** Generates a source file in a round. */
    static final class Generating extends Other {
        private final String name;
        private final String text;
        private final int round;
        private int current;

        Generating(String name, String text, int round) {
            this.name = name;
            this.text = text;
            this.round = round;
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
            current++;
            if (current == round) {
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile(name).openWriter()) {
                    writer.write(text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
