package dev.cairn.conformance.random.generate;

import dev.cairn.conformance.random.model.Facets;
import dev.cairn.conformance.random.model.Key;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says in the {@code options} of annotations what one database alone understands. */
public final class Options {
    private static final List<String> HOLDERS = List.of(
            "Column", "CollectionTable", "JoinTable", "SecondaryTable", "SequenceGenerator", "Table", "TableGenerator");

    private static final List<String> PLACED =
            HOLDERS.stream().filter(each -> !each.equals("Column")).toList();

    private static final int SCHEMAS = 4;

    private final Dice dice;

    public Options(Dice dice) {
        this.dice = dice;
    }

    /** With options on an annotation that is there, or what it names in another schema, at times. */
    Facets perhaps(Facets facets) {
        Facets described = dice.chance(6) ? changed(facets) : facets;
        return dice.chance(SCHEMAS) ? elsewhere(described) : described;
    }

    /** The same of what is already there: its tables stay in their schema where they cannot move. */
    Facets perhapsLater(Facets facets) {
        Facets described = dice.chance(6) ? changed(facets) : facets;
        return dice.chance(SCHEMAS) ? moved(described) : described;
    }

    /** What one of the annotations names is in the other schema, or no longer. */
    public Facets moved(Facets facets) {
        return dice.moves() ? elsewhere(facets) : facets;
    }

    private Facets elsewhere(Facets facets) {
        List<String> holders = PLACED.stream()
                .filter(each -> isThere(facets, each))
                // what cannot move to the other schema must not follow an attribute there
                .filter(each -> dice.moves() || each.equals("Table"))
                .toList();
        return dice.maybe(holders)
                .flatMap(holder -> dice.schema().map(schema -> {
                    String key = holder + ".schema";
                    return facets.has(key) ? facets.without(key) : facets.withText(key, schema);
                }))
                .orElse(facets);
    }

    /** With other options, or without, on one of the annotations that are there. */
    public Facets changed(Facets facets) {
        List<String> holders =
                HOLDERS.stream().filter(each -> isThere(facets, each)).toList();
        Optional<String> holder = dice.maybe(holders);
        if (holder.isEmpty()) {
            return facets;
        }
        String key = holder.get() + ".options";
        Facets bare = facets.without(key);
        return facets.has(key) && dice.chance(40)
                ? bare
                : dice.options(holder.get())
                        .map(text -> bare.withText(key, text))
                        .orElse(bare);
    }

    /** The key with other options, or without. */
    public Key changed(Key key) {
        String holder = key.kind() == Key.Kind.UNIQUE_CONSTRAINT ? "UniqueConstraint" : "Index";
        String text = dice.chance(40) ? "" : dice.options(holder).orElse("");
        return new Key(key.name(), key.attributes(), key.kind(), text);
    }

    private static boolean isThere(Facets facets, String annotation) {
        Set<String> keys = facets.values().keySet();
        return keys.stream().anyMatch(key -> key.startsWith(annotation + "."));
    }
}
