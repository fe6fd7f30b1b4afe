package dev.cairn.schema.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBatchTest {

    @TempDir
    Path root;

    @Test
    void files_are_created_with_their_directories_and_nothing_else_is_left() throws IOException {
        new FileBatch()
                .put(root.resolve("a/b/one.txt"), "1\n")
                .put(root.resolve("two.txt"), "2\n")
                .write();
        assertThat(tree()).containsExactly("a", "a/b", "a/b/one.txt", "two.txt");
        assertThat(root.resolve("a/b/one.txt")).hasContent("1\n");
    }

    @Test
    void a_file_with_that_content_is_not_touched_whatever_its_line_ends() throws IOException {
        Path same = root.resolve("same.txt");
        Path crlf = root.resolve("crlf.txt");
        Files.writeString(same, "1\n2\n");
        Files.writeString(crlf, "1\r\n2\r\n");
        Files.setLastModifiedTime(same, FileTime.fromMillis(1_000));
        FileBatch batch = new FileBatch().put(same, "1\n2\n").put(crlf, "1\n2\n");
        assertThat(batch.isEmpty()).isTrue();
        batch.write();
        assertThat(Files.getLastModifiedTime(same)).isEqualTo(FileTime.fromMillis(1_000));
        assertThat(Files.readString(crlf)).isEqualTo("1\r\n2\r\n");
    }

    @Test
    void a_file_in_the_way_of_a_directory_leaves_everything_as_it_was() throws IOException {
        Files.writeString(root.resolve("changed.txt"), "before");
        Files.writeString(root.resolve("taken"), "a file");
        FileBatch batch = new FileBatch()
                .put(root.resolve("new/file.txt"), "1")
                .put(root.resolve("changed.txt"), "after")
                .put(root.resolve("taken/file.txt"), "2");
        assertThatThrownBy(batch::write).isInstanceOf(IOException.class);
        assertThat(tree()).containsExactly("changed.txt", "taken");
        assertThat(root.resolve("changed.txt")).hasContent("before");
    }

    @Test
    void a_directory_in_the_way_of_a_file_leaves_everything_as_it_was() throws IOException {
        Files.createDirectories(root.resolve("taken"));
        FileBatch batch = new FileBatch();
        batch.put(root.resolve("new.txt"), "1");
        assertThatThrownBy(() -> batch.put(root.resolve("taken"), "2").write()).isInstanceOf(IOException.class);
        assertThat(tree()).containsExactly("taken");
    }

    private List<String> tree() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> !file.equals(root))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
