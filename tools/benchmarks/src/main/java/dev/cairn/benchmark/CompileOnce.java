package dev.cairn.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Runs javac once in this process and prints what it cost: processor seconds, wall seconds, peak heap. */
final class CompileOnce {

    private CompileOnce() {}

    /** Takes the file that holds javac's arguments, one per line. */
    public static void main(String[] args) throws Exception {
        List<String> arguments = Files.readAllLines(Path.of(args[0]));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int status = compiler.run(null, System.err, System.err, arguments.toArray(String[]::new));
        if (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system) {
            long wallMillis = ManagementFactory.getRuntimeMXBean().getUptime();
            System.out.println("cost " + system.getProcessCpuTime() / 1_000_000 + " " + wallMillis);
        }
        System.exit(status);
    }
}
