package dev.cairn.conformance.random.generate;

import dev.cairn.conformance.oracle.MappingOptions.Quoting;
import dev.cairn.conformance.random.model.EnumType;
import dev.cairn.conformance.random.model.Facets;
import dev.cairn.conformance.random.model.Key;
import dev.cairn.conformance.random.model.MappedClass;
import dev.cairn.conformance.random.model.Model;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names that a model does not have yet. */
public final class Names {
    private static final String[] FIRST = {
        "old", "main", "short", "final", "extra", "local", "next", "net", "gross", "public", "home", "cheap", "rare",
        "big"
    };
    private static final String[] SECOND = {
        "title", "price", "amount", "note", "city", "street", "weight", "height", "score", "grade", "code", "label",
        "state", "phone", "mail", "color", "rate", "place", "remark", "URL", "isoCode", "x1"
    };
    private static final String[] RESERVED = {"order", "group", "user", "select", "from", "when", "table", "check"};
    private static final String[] CLASSES = {
        "Book",
        "Author",
        "Shop",
        "Parcel",
        "Invoice",
        "Ticket",
        "Room",
        "Guest",
        "Course",
        "Pupil",
        "Machine",
        "Part",
        "Station",
        "Train",
        "Recipe",
        "Garden",
        "Person",
        "Visit",
        "Album",
        "Song",
        "PurchaseNote",
        "RoadMap",
        "StockItem"
    };
    private static final int QUOTED = 5;
    private static final Pattern QUOTED_TEXT = Pattern.compile("\"([^\"]+)\"");

    private static final String[] CONSTANTS = {"NEW", "OPEN", "PAID", "SENT", "LOST", "DONE", "VOID_", "LATE", "HELD"};

    private final Model model;
    private final Dice dice;
    private final Set<String> taken = new HashSet<>();

    public Names(Model model, Dice dice) {
        this.model = model;
        this.dice = dice;
        takeAll(model);
    }

    /** The names of a model. */
    public static Set<String> of(Model model) {
        return Set.copyOf(new Names(model, new Dice(0)).taken);
    }

    private void takeAll(Model model) {
        model.classes().forEach(this::take);
        model.enums().forEach(each -> take(each.name()));
        model.dropped().forEach(each -> take(each.substring(each.lastIndexOf('.') + 1)));
    }

    private void take(MappedClass type) {
        take(type.name());
        takeTexts(type.facets());
        type.attributes().forEach(attribute -> {
            take(attribute.name());
            takeTexts(attribute.facets());
        });
        type.keys().stream().map(Key::name).forEach(this::take);
    }

    private void takeTexts(Facets facets) {
        facets.values().values().forEach(value -> {
            for (String text : value.replaceAll("[\"{}]|\\.class", "").split(", ")) {
                take(text);
            }
            QUOTED_TEXT.matcher(value).results().forEach(text -> take(text.group(1)));
        });
    }

    private void take(String name) {
        taken.add(plain(name));
    }

    /** Names that become the same under a naming strategy count as the same, and so do those that differ in quotes. */
    private static String plain(String name) {
        return name.replaceAll("[_`]", "").toLowerCase(Locale.ROOT);
    }

    /** Between the marks by which Hibernate quotes it, at times. */
    private String quoted(String name) {
        return dice.chance(QUOTED) ? "`" + name + "`" : name;
    }

    /** Whether SQL knows the name as it is written. */
    static boolean isBare(String name) {
        return !name.startsWith("`");
    }

    private String fresh(Stream<String> candidates) {
        String name = candidates
                .filter(each -> !taken.contains(plain(each)))
                .findFirst()
                .orElseThrow();
        take(name);
        return name;
    }

    /** A name for an attribute. */
    public String attribute() {
        return fresh(Stream.generate(() -> {
            if (model.options().quoting() != Quoting.NONE && dice.chance(10)) {
                return dice.of(RESERVED);
            }
            String first = dice.of(FIRST);
            String second = dice.of(SECOND);
            String joined = first + Character.toUpperCase(second.charAt(0)) + second.substring(1);
            return dice.chance(40) && !second.equals("URL") ? second + dice.of("", "2", "Kind") : joined;
        }));
    }

    /** A name for a class. */
    public String type() {
        return fresh(Stream.generate(() -> dice.of(CLASSES) + dice.of("", "", "", "Entry", "Data", "Two")));
    }

    /** A name for a table. */
    public String table() {
        String prefix = dice.of("t_", "T", "app", "the_");
        return quoted(fresh(Stream.generate(() -> prefix + dice.of(CLASSES) + dice.of("", "s", "2"))
                .filter(each -> !dice.isOfBefore(plain(each)))));
    }

    /** A name for a column. */
    public String column() {
        return quoted(bareColumn());
    }

    /** A name for a column that SQL knows as it is written. */
    public String bareColumn() {
        return fresh(Stream.generate(() -> {
            String name = dice.of(FIRST) + "_" + dice.of(SECOND) + dice.of("", "_no", "2");
            return dice.chance(20) ? name.toUpperCase(Locale.ROOT) : name;
        }));
    }

    /** A name for a key, an index or a sequence. */
    public String object(String prefix) {
        return quoted(bareObject(prefix));
    }

    /** The same without quotes, for a check: those that its name has, Hibernate writes as they are. */
    String bareObject(String prefix) {
        return fresh(Stream.generate(
                () -> prefix + "_" + dice.of(FIRST) + "_" + dice.of(SECOND) + dice.of("", "2", "3", "4")));
    }

    /** A constant that the enum does not have. */
    public String constant(EnumType type) {
        return Stream.generate(() -> dice.of(CONSTANTS) + dice.of("", "2", "_A"))
                .filter(each -> !type.constants().contains(each))
                .findFirst()
                .orElseThrow();
    }
}
