package dev.cairn.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationSupportTest {

    @ParameterizedTest
    @ValueSource(classes = {jakarta.persistence.Entity.class, org.hibernate.annotations.Formula.class})
    void the_table_holds_every_annotation_of_the_package(Class<?> member) {
        assertThat(annotations(member))
                .isNotEmpty()
                .isSubsetOf(AnnotationSupport.all().keySet());
    }

    @ParameterizedTest
    @ValueSource(classes = {jakarta.persistence.Entity.class, org.hibernate.annotations.Formula.class})
    void the_table_holds_nothing_that_does_not_exist(Class<?> member) {
        List<String> listed = AnnotationSupport.all().keySet().stream()
                .filter(name -> name.startsWith(member.getPackageName() + "."))
                .toList();
        assertThat(annotations(member)).containsAll(listed);
    }

    /** The annotations beside {@code member} in its package, nested ones too. */
    private static Set<String> annotations(Class<?> member) {
        String folder = member.getPackageName().replace('.', '/') + "/";
        Set<String> names = new TreeSet<>();
        try (JarFile jar = new JarFile(Path.of(member.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toFile())) {
            jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(folder) && name.endsWith(".class"))
                    .filter(name -> name.indexOf('/', folder.length()) < 0)
                    .map(name -> load(name.replace('/', '.').substring(0, name.length() - ".class".length())))
                    .filter(Class::isAnnotation)
                    .forEach(type -> names.add(type.getCanonicalName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return names;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, AnnotationSupportTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
