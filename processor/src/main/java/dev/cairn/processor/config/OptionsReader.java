package dev.cairn.processor.config;

import dev.cairn.annotation.Dialect;
import dev.cairn.annotation.Naming;
import dev.cairn.annotation.Quoting;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.NearestName;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import dev.cairn.schema.history.MigrationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the compiler's {@code -A} arguments. A wrong one is a problem, never ignored: it would silently do something else. */
public final class OptionsReader {

    private static final Pattern HAZARD = Pattern.compile(HazardLevels.KEY);
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9_]{0,59}");
    private static final List<String> DESTRUCTIVE_HAZARDS = List.of("DL101", "DL102", "DL103");

    private final Map<String, String> given;
    private final Problems problems;

    private OptionsReader(Map<String, String> given, Problems problems) {
        this.given = given;
        this.problems = problems;
    }

    /** The options among the compiler's; wrong ones are reported and count as absent. */
    public static Options read(Map<String, String> given, Problems problems) {
        return new OptionsReader(given, problems).read();
    }

    private Options read() {
        refuseUnknown();
        return new Options(
                text(Option.DIR),
                dialects(),
                constant(Option.NAMING, Naming.class),
                constant(Option.QUOTING, Quoting.class),
                given.containsKey(Option.ONLINE.key()) ? flag(Option.ONLINE) : null,
                name(),
                orElse(constant(Option.DRAFT, DraftMode.class), DraftMode.AUTO),
                merge(),
                orElse(constant(Option.MODE, Mode.class), Mode.GENERATE),
                new HazardLevels(hazards()),
                flag(Option.TEST),
                flag(Option.VERBOSE));
    }

    private void refuseUnknown() {
        for (String key : new TreeMap<>(given).keySet()) {
            if ((key.startsWith(Option.PREFIX) || key.equals("cairn"))
                    && !Option.keys().contains(key)) {
                String nearest = NearestName.suggestion(key, Option.sortedKeys());
                String known = String.join(", ", Option.sortedKeys());
                problems.report(Message.UNKNOWN_OPTION, Place.NONE, key, nearest, known);
            }
        }
    }

    private @Nullable String merge() {
        String value = text(Option.MERGE);
        if (value == null || value.equals(Options.REBASE)) {
            return value;
        }
        try {
            return new MigrationId(value).value();
        } catch (IllegalArgumentException e) {
            problems.report(Message.BAD_MERGE, Place.NONE, value);
            return null;
        }
    }

    private List<String> dialects() {
        List<String> known =
                Stream.of(Dialect.values()).map(OptionsReader::word).toList();
        List<String> chosen = new ArrayList<>();
        for (String id : items(Option.DIALECTS)) {
            if (!known.contains(id)) {
                unknownValue(Option.DIALECTS, id, known);
            } else if (!chosen.contains(id)) {
                chosen.add(id);
            }
        }
        return chosen;
    }

    private @Nullable String name() {
        String value = text(Option.NAME);
        if (value == null || SLUG.matcher(value).matches()) {
            return value;
        }
        problems.report(Message.BAD_MIGRATION_NAME, Place.NONE, value);
        return null;
    }

    private Map<String, Level> hazards() {
        Map<String, Level> levels = new TreeMap<>();
        String destructive = text(Option.DESTRUCTIVE);
        if (destructive != null) {
            Level level = switch (destructive) {
                case "warn" -> Level.WARN;
                case "error" -> Level.ERROR;
                case "allow" -> Level.OFF;
                default -> null;
            };
            if (level == null) {
                unknownValue(Option.DESTRUCTIVE, destructive, List.of("warn", "error", "allow"));
            } else {
                DESTRUCTIVE_HAZARDS.forEach(id -> levels.put(id, level));
            }
        }
        for (String item : items(Option.HAZARDS)) {
            int colon = item.indexOf(':');
            String id = colon < 0 ? item : item.substring(0, colon);
            if (colon < 0 || !HAZARD.matcher(id).matches()) {
                problems.report(Message.BAD_HAZARD_LEVEL, Place.NONE, item);
                continue;
            }
            Level level = constant(Option.HAZARDS, Level.class, item.substring(colon + 1));
            if (level != null) {
                levels.put(id, level);
            }
        }
        return levels;
    }

    private boolean flag(Option option) {
        String value = given.get(option.key());
        if (!given.containsKey(option.key())) {
            return false;
        }
        // javac hands over -Acairn.test without a value as null.
        if (value == null || value.isEmpty() || value.equals("true")) {
            return true;
        }
        if (!value.equals("false")) {
            unknownValue(option, value, List.of("true", "false"));
        }
        return false;
    }

    private <E extends Enum<E>> @Nullable E constant(Option option, Class<E> type) {
        String value = text(option);
        return value == null ? null : constant(option, type, value);
    }

    private <E extends Enum<E>> @Nullable E constant(Option option, Class<E> type, String value) {
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(value)) {
                return constant;
            }
        }
        unknownValue(
                option,
                value,
                Stream.of(type.getEnumConstants()).map(OptionsReader::word).toList());
        return null;
    }

    private void unknownValue(Option option, String value, List<String> known) {
        String nearest = NearestName.suggestion(value, known);
        problems.report(
                Message.UNKNOWN_OPTION_VALUE, Place.NONE, option.key(), value, nearest, String.join(", ", known));
    }

    private List<String> items(Option option) {
        String value = text(option);
        return value == null
                ? List.of()
                : Stream.of(value.split(",", -1))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .toList();
    }

    /** The value, stripped; an option without one, or with an empty one, counts as absent, as build files leave them so. */
    private @Nullable String text(Option option) {
        String value = given.get(option.key());
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <T> T orElse(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
