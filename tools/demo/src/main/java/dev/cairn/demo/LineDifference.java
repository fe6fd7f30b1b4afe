package dev.cairn.demo;

import java.util.ArrayList;
import java.util.List;

/** The difference of two texts, line by line, by their longest common subsequence. */
final class LineDifference {

    private LineDifference() {}

    /** The lines, blank ones apart, that are only in one of them, with {@code -} or {@code +} before them. */
    static List<String> between(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add("- " + before.get(i++));
            } else {
                lines.add("+ " + after.get(j++));
            }
        }
        lines.removeIf(line -> line.isBlank() || line.length() == 2);
        return lines;
    }
}
