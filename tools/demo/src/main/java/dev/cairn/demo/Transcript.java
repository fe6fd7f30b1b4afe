package dev.cairn.demo;

import java.io.PrintStream;
import java.util.List;

/** Prints the story: numbered steps, commands with what they said, files with a bar before each line. */
final class Transcript {

    private final PrintStream out;
    private int steps;

    Transcript(PrintStream out) {
        this.out = out;
    }

    void title(String title, String subtitle) {
        out.println();
        out.println(title);
        out.println("=".repeat(title.length()));
        out.println(subtitle);
    }

    void step(String text) {
        steps++;
        String heading = steps + ". " + text;
        out.println();
        out.println(heading);
        out.println("-".repeat(heading.length()));
    }

    void gap() {
        out.println();
    }

    void say(String text) {
        out.println();
        out.println("   " + text);
    }

    void command(String command) {
        out.println();
        out.println("   $ " + command);
    }

    void output(List<String> lines) {
        lines.forEach(line -> out.println("   " + line));
    }

    void file(String name, List<String> lines) {
        block(name, lines.stream().map(line -> "| " + line).toList());
    }

    /** The lines that went and those that came, where the two texts differ. */
    void difference(String name, List<String> before, List<String> after) {
        block(name, LineDifference.between(before, after));
    }

    private void block(String name, List<String> lines) {
        out.println();
        out.println("   " + name);
        lines.forEach(line -> out.println(("   " + line).stripTrailing()));
    }
}
