package dev.cairn.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The main job from end to end, in a temporary folder outside any project: a real javac compiles entities, the migration that
 * came out is applied to an embedded H2, an entity changes, and the next migration brings the rows along.
 */
public final class Demo {

    private final Transcript transcript;
    private final Workspace workspace;

    private Demo(Transcript transcript, Workspace workspace) {
        this.transcript = transcript;
        this.workspace = workspace;
    }

    public static void main(String[] arguments) throws IOException {
        run(System.out);
    }

    /** Runs it and tells about it. */
    static void run(PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("cairn-demo-").toRealPath();
        try {
            new Demo(new Transcript(out), new Workspace(folder)).tell();
        } finally {
            Folder.delete(folder);
        }
    }

    private void tell() throws IOException {
        transcript.title("Cairn, from entities to rows", "in " + workspace.folder());

        transcript.step("Two entities");
        workspace.unpack("first");
        transcript.file("library/Author.java", body("library/Author.java"));
        transcript.file("library/Book.java", body("library/Book.java"));

        transcript.step("A plain javac compiles them, and leaves a migration and typed repositories");
        List<String> before = workspace.files("db");
        compile();
        showNew(before);
        transcript.say("Generated as well: " + String.join(", ", workspace.generated()) + ".");

        transcript.step("A program applies it to an embedded H2 and uses the repositories");
        transcript.file("library/Library.java", body("library/Library.java"));
        run();

        transcript.step("The entities change: an attribute gets a better name, another is new");
        List<String> author = body("library/Author.java");
        List<String> book = body("library/Book.java");
        workspace.unpack("second");
        transcript.difference("library/Author.java", author, body("library/Author.java"));
        transcript.difference("library/Book.java", book, body("library/Book.java"));

        transcript.step("Compiled again: one more migration, which keeps the rows");
        before = workspace.files("db");
        compile();
        showNew(before);

        transcript.step("The program again, on the same database");
        run();

        transcript.step("What a project commits");
        transcript.gap();
        transcript.output(workspace.files("db"));
    }

    private void compile() {
        transcript.command("javac -d classes --processor-path cairn-processor.jar:... library/*.java");
        transcript.output(workspace.javac());
    }

    private void run() {
        transcript.command("java -cp classes:... library.Library jdbc:h2:./library");
        transcript.output(workspace.java(
                "library.Library", "jdbc:h2:" + workspace.folder().resolve("library")));
    }

    private void showNew(List<String> before) throws IOException {
        for (String file : workspace.files("db")) {
            if (file.endsWith(".sql") && !before.contains(file)) {
                transcript.file(file, workspace.read(file));
            }
        }
    }

    /** A source file from its class on. */
    private List<String> body(String file) throws IOException {
        List<String> lines = workspace.read(file);
        int start = 0;
        while (!lines.get(start).startsWith("@") && !lines.get(start).startsWith("public")) {
            start++;
        }
        return lines.subList(start, lines.size());
    }

    /** For tests: everything that is printed. */
    static String transcript() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
