package dev.cairn.conformance.random.judge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Keeps what would be written to itself. */
final class RecordingFiler implements Filer {
    private final Filer filer;
    private final Map<String, Recording> resources = new LinkedHashMap<>();

    RecordingFiler(Filer filer) {
        this.filer = filer;
    }

    /** Whether every resource stands in the folder as it would be written. */
    boolean repeats(Path folder) throws IOException {
        for (Map.Entry<String, Recording> resource : resources.entrySet()) {
            Path file = folder.resolve(resource.getKey());
            if (!Files.exists(file)
                    || !Arrays.equals(
                            Files.readAllBytes(file),
                            resource.getValue().content.toByteArray())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... elements) {
        return new Recording(name.toString(), JavaFileObject.Kind.SOURCE);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... elements) {
        return new Recording(name.toString(), JavaFileObject.Kind.CLASS);
    }

    @Override
    public FileObject createResource(
            Location location, CharSequence packageName, CharSequence name, Element... elements) {
        Recording recording = new Recording(name.toString(), JavaFileObject.Kind.OTHER);
        resources.put(
                packageName.isEmpty() ? name.toString() : packageName.toString().replace('.', '/') + "/" + name,
                recording);
        return recording;
    }

    @Override
    public FileObject getResource(Location location, CharSequence packageName, CharSequence name) throws IOException {
        return filer.getResource(location, packageName, name);
    }

    private static final class Recording extends SimpleJavaFileObject {
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        Recording(String name, Kind kind) {
            super(URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind);
        }

        @Override
        public OutputStream openOutputStream() {
            return content;
        }
    }
}
