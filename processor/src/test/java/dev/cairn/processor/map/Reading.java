package dev.cairn.processor.map;

import dev.cairn.annotation.Naming;
import dev.cairn.annotation.Quoting;
import dev.cairn.processor.map.table.MappingSettings;
import dev.cairn.processor.model.EntityModels;
import dev.cairn.processor.problem.Problem;
import dev.cairn.processor.problem.Problems;
import dev.cairn.processor.read.DiagnosticsPrinter;
import dev.cairn.processor.read.EntityReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Runs the reader and the mapper inside a real javac, over sources given as text. */
final class Reading {

    private static final Pattern TYPE = Pattern.compile(
            "(?m)^(?:@.*\\s)?(?:(?:public|abstract|final)\\s+)*(?:class|record|enum|interface)\\s+(\\w+)");

    private final MappingSettings settings;
    private final List<JavaFileObject> sources = new ArrayList<>();

    private Reading(MappingSettings settings) {
        this.settings = settings;
    }

    /** What came out. */
    record Result(
            @Nullable EntityModels models,
            @Nullable Mapping mapping,
            List<Problem> problems,
            List<Diagnostic<? extends JavaFileObject>> diagnostics) {}

    static Reading with(Naming naming, Quoting quoting) {
        return new Reading(new MappingSettings(naming, quoting, List.of("h2", "postgresql")));
    }

    static Reading in(String dialect) {
        return new Reading(new MappingSettings(Naming.JPA, Quoting.NONE, List.of(dialect)));
    }

    static Reading plain() {
        return with(Naming.JPA, Quoting.NONE);
    }

    /** Adds a file of package {@code app}; imports of JPA and Hibernate are added on its first line. */
    Reading source(String text) {
        Matcher type = TYPE.matcher(text);
        String name = type.find() ? type.group(1) : "package-info";
        return file("app/" + name, "package app; import jakarta.persistence.*; import java.util.*; " + text);
    }

    Reading file(String path, String text) {
        sources.add(new SimpleJavaFileObject(URI.create("string:///" + path + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignore) {
                return text;
            }
        });
        return this;
    }

    Result read() {
        Reader processor = new Reader(settings);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        var task = ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostics, List.of("-proc:only", "-parameters"), null, sources);
        task.setProcessors(List.of(processor));
        task.call();
        return new Result(processor.models, processor.mapping, processor.problems.list(), diagnostics.getDiagnostics());
    }

    @SupportedAnnotationTypes("*")
    private static final class Reader extends AbstractProcessor {
        private final MappingSettings settings;
        private final Problems problems = new Problems();
        private @Nullable EntityModels models;
        private @Nullable Mapping mapping;

        Reader(MappingSettings settings) {
            this.settings = settings;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            Set<Element> roots = new LinkedHashSet<>();
            for (TypeElement annotation : annotations) {
                if (annotation
                        .getQualifiedName()
                        .toString()
                        .toLowerCase(Locale.ROOT)
                        .startsWith("jakarta.persistence.")) {
                    round.getElementsAnnotatedWith(annotation).stream()
                            .filter(TypeElement.class::isInstance)
                            .forEach(roots::add);
                }
            }
            if (mapping == null && !roots.isEmpty()) {
                models = new EntityReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), problems)
                        .read(roots);
                mapping = new SchemaMapper(settings, problems).map(models);
                DiagnosticsPrinter printer = new DiagnosticsPrinter(processingEnv.getMessager());
                problems.list().forEach(printer::error);
            }
            return false;
        }
    }
}
