package dev.cairn.conformance.compile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Class files of the platform and of the class path, in memory. For a handful of small sources, most of what {@code javac}
 * does is to list the packages that they import from; so only classes that some run has opened are shown to later ones.
 * What fails has to be tried again with {@link #showAll}.
 */
final class LearningFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<Key, List<Remembered>> packages = new HashMap<>();
    private Set<String> named = Set.of();
    private boolean all = true;

    LearningFiles(JavaFileManager files) {
        super(files);
    }

    /** Shows every class. */
    void showAll() {
        all = true;
    }

    /** Shows the classes that were opened before, and those that are named. */
    void showKnown(Set<String> names) {
        all = false;
        named = Set.copyOf(names);
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        if (location == StandardLocation.CLASS_OUTPUT || location == StandardLocation.SOURCE_OUTPUT) {
            return super.list(location, packageName, kinds, recurse);
        }
        Key key = new Key(location, packageName, EnumSet.copyOf(kinds), recurse);
        List<Remembered> known = packages.get(key);
        if (known == null) {
            known = new ArrayList<>();
            for (JavaFileObject file : super.list(location, packageName, kinds, recurse)) {
                known.add(new Remembered(file, String.valueOf(super.inferBinaryName(location, file))));
            }
            packages.put(key, known);
        }
        List<JavaFileObject> shown = new ArrayList<>();
        for (Remembered file : known) {
            if (all || file.content != null || named.contains(file.name)) {
                shown.add(file);
            }
        }
        return shown;
    }

    @Override
    public @Nullable String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof Remembered known ? known.name : super.inferBinaryName(location, file);
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        return super.isSameFile(unwrapped(one), unwrapped(other));
    }

    @Override
    public boolean contains(Location location, FileObject file) throws IOException {
        return super.contains(location, unwrapped(file));
    }

    private static FileObject unwrapped(FileObject file) {
        return file instanceof Remembered known ? known.file() : file;
    }

    private record Key(Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) {}

    /** A file whose content is read once. */
    private static final class Remembered extends ForwardingJavaFileObject<JavaFileObject> {
        private final String name;
        private byte @Nullable [] content;

        Remembered(JavaFileObject file, String name) {
            super(file);
            this.name = name;
        }

        JavaFileObject file() {
            return fileObject;
        }

        @Override
        public InputStream openInputStream() throws IOException {
            if (content == null) {
                try (InputStream stream = super.openInputStream()) {
                    content = stream.readAllBytes();
                }
            }
            return new ByteArrayInputStream(content);
        }
    }
}
