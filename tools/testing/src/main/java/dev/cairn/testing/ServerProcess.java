package dev.cairn.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs server programs. */
final class ServerProcess {

    /**
     * Waits for the end of its input, which comes with the end of the JVM however that ends, and then ends the server and
     * removes its data folder, which is the first argument.
     */
    private static final String GUARD = """
            data=$1; shift
            exec 3<&0
            "$@" </dev/null >"$data/server.log" 2>&1 3<&- &
            cat <&3 >/dev/null
            kill -9 $!
            wait 2>/dev/null
            rm -rf "$data"
            """;

    private static final long PATIENCE_SECONDS = 60;

    private static final Path MEMORY = Path.of("/dev/shm");

    /** Some servers of some hundred megabytes each. */
    private static final long ROOM_BYTES = 4L << 30;

    private ServerProcess() {}

    /**
     * An empty folder for the data of a server. It lies in memory where the system has a place for that, and room: statements
     * that change tables, which write and remove many files, take a quarter of the time there.
     */
    static Path folder(String prefix) throws IOException {
        boolean inMemory = Files.isDirectory(MEMORY)
                && Files.isWritable(MEMORY)
                && Files.getFileStore(MEMORY).getUsableSpace() > ROOM_BYTES;
        return inMemory ? Files.createTempDirectory(MEMORY, prefix) : Files.createTempDirectory(prefix);
    }

    /** Runs a program to its end and returns what it printed. */
    static String run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Runs a program to its end, which must be a good one. */
    static void runWith(List<String> command, List<String> arguments, String input) throws IOException {
        Path said = Files.createTempFile("cairn-server", ".log");
        Process process = new ProcessBuilder(joined(command, arguments))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            if (process.waitFor() != 0) {
                throw new IOException(command.get(0) + " failed:\n" + Files.readString(said));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(said);
        }
    }

    /** Starts a server that ends with this JVM, and waits until it takes connections; returns its port. */
    static int start(List<String> command, List<String> arguments, Path data) throws IOException {
        int port = freePort();
        List<String> guarded = new ArrayList<>(List.of("sh", "-c", GUARD, "guard", data.toString()));
        guarded.addAll(joined(command, arguments));
        guarded.add("--port=" + port);
        Process guard = new ProcessBuilder(guarded)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path log = data.resolve("server.log");
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!said(log).contains("ready for connections")) {
            if (!guard.isAlive() || System.nanoTime() > deadline || said(log).contains("Aborting")) {
                throw new IOException("the server does not start:\n" + said(log));
            }
            pause();
        }
        return port;
    }

    private static String said(Path log) throws IOException {
        return Files.exists(log) ? Files.readString(log, StandardCharsets.ISO_8859_1) : "";
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static List<String> joined(List<String> command, List<String> arguments) {
        List<String> all = new ArrayList<>(command);
        all.addAll(arguments);
        return all;
    }
}
