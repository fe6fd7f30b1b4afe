package dev.cairn.processor;

import dev.cairn.processor.neighbour.ClassPath;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * Finds out through the compiler's {@link Filer} where a class lies, and reads what lies beside it. The filer itself would not do:
 * in a jar javac's file manager sees only folders whose name is an identifier, and {@code META-INF} is none.
 */
final class FilerClassPath implements ClassPath {

    private final Filer filer;
    private final Elements elements;

    FilerClassPath(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
    }

    @Override
    public Optional<String> read(String className, String path) {
        String file = className.replace('.', '/') + ".class";
        try {
            String uri = uri(className).toString();
            if (!uri.endsWith(file)) {
                return Optional.empty();
            }
            URLConnection connection = URI.create(uri.substring(0, uri.length() - file.length()) + path)
                    .toURL()
                    .openConnection();
            // A cached one would keep the jar open, and see its old content if it is built again.
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            // It is not there, or the file manager knows no such location.
            return Optional.empty();
        }
    }

    private URI uri(String className) throws IOException {
        int dot = className.lastIndexOf('.');
        String packageName = dot < 0 ? "" : className.substring(0, dot);
        String file = className.substring(dot + 1) + ".class";
        TypeElement type = elements.getTypeElement(className.replace('$', '.'));
        ModuleElement module = type == null ? null : elements.getModuleOf(type);
        return module == null || module.isUnnamed()
                ? filer.getResource(StandardLocation.CLASS_PATH, packageName, file)
                        .toUri()
                : filer.getResource(StandardLocation.MODULE_PATH, module.getQualifiedName() + "/" + packageName, file)
                        .toUri();
    }
}
