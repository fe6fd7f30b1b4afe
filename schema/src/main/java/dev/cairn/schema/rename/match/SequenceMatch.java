package dev.cairn.schema.rename.match;

import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.succession.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds which sequence was which. A sequence that is dropped and created anew would hand out numbers that rows have, so one
 * that is named after a table or class follows its rename.
 */
public final class SequenceMatch {

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]");

    private final List<QualifiedName> olds;
    private final List<QualifiedName> news;
    private final Pairs<QualifiedName> pairs = new Pairs<>();

    private SequenceMatch(Schema before, Schema after) {
        this.olds = before.sequences().stream().map(Sequence::name).toList();
        this.news = after.sequences().stream().map(Sequence::name).toList();
    }

    /**
     * Matches those that begin with the old name of a renamed table or class with those that begin with the new one and go on
     * alike; then by name; then by the names of tables that are renamed while their class is not; then those of one entity; then the only one that goes
     * with the only one that comes, unless tables go and come with them.
     *
     * @param stems old names of renamed tables and classes, each with the new ones of the same thing
     * @param weakStems old names that are still a name of the same thing, each with its other new ones
     * @param stemsGone names of tables and classes that are dropped: their sequences are nobody's any more
     * @param stemsComing names of tables and classes that are new: their sequences were nobody's before
     * @param sameEntities per old sequence the one that makes the ids of the same entity now
     * @param sameTables whether no table goes, or none comes
     */
    public static Map<QualifiedName, QualifiedName> renames(
            Schema before,
            Schema after,
            Map<String, List<String>> stems,
            Map<String, List<String>> weakStems,
            Set<String> stemsGone,
            Set<String> stemsComing,
            Map<QualifiedName, QualifiedName> sameEntities,
            boolean sameTables) {
        SequenceMatch match = new SequenceMatch(before, after);
        match.matchStems(stems);
        match.matchNames();
        match.matchStems(weakStems);
        sameEntities.forEach((old, now) -> {
            if (match.pairs.openOld(match.olds).contains(old)
                    && match.pairs.openNew(match.news).contains(now)) {
                match.pairs.put(old, now);
            }
        });
        List<QualifiedName> gone = without(match.pairs.openOld(match.olds), stemsGone);
        List<QualifiedName> come = without(match.pairs.openNew(match.news), stemsComing);
        if (sameTables && gone.size() == 1 && come.size() == 1) {
            match.pairs.put(gone.get(0), come.get(0));
        }
        return match.pairs.renames();
    }

    private static List<QualifiedName> without(List<QualifiedName> sequences, Set<String> stems) {
        if (sequences.isEmpty()) {
            return List.of();
        }
        List<String> plainStems = stems.stream().map(SequenceMatch::plain).toList();
        return sequences.stream()
                .filter(sequence -> {
                    String text = plain(sequence.name().text());
                    return plainStems.stream().noneMatch(text::startsWith);
                })
                .toList();
    }

    private void matchNames() {
        Set<QualifiedName> before = new HashSet<>(olds);
        for (QualifiedName now : pairs.openNew(news)) {
            if (before.contains(now)) {
                pairs.put(now, now);
            }
        }
        for (QualifiedName now : pairs.openNew(news)) {
            olds.stream().filter(old -> Fold.of(old).equals(Fold.of(now))).forEach(old -> pairs.put(old, now));
        }
        for (QualifiedName now : pairs.openNew(news)) {
            pairs.openOld(olds).stream()
                    .filter(old ->
                            plain(old.name().text()).equals(plain(now.name().text())))
                    .findFirst()
                    .ifPresent(old -> pairs.put(old, now));
        }
    }

    private void matchStems(Map<String, List<String>> stems) {
        if (pairs.openOld(olds).isEmpty() || pairs.openNew(news).isEmpty()) {
            return;
        }
        Map<String, List<String>> plainStems = new HashMap<>();
        stems.forEach((from, tos) -> tos.forEach(to -> plainStems
                .computeIfAbsent(plain(from), any -> new ArrayList<>())
                .add(plain(to))));
        Map<QualifiedName, String> plainNews = new LinkedHashMap<>();
        pairs.openNew(news).forEach(now -> plainNews.put(now, plain(now.name().text())));
        for (QualifiedName old : pairs.openOld(olds)) {
            Set<String> wanted = wanted(plain(old.name().text()), plainStems);
            if (!wanted.isEmpty()) {
                plainNews.forEach((now, text) -> {
                    if (wanted.contains(text)) {
                        pairs.put(old, now);
                    }
                });
            }
        }
    }

    /** What a sequence may be called now; looked up by each beginning of its name, for a schema may have many stems. */
    private static Set<String> wanted(String text, Map<String, List<String>> plainStems) {
        Set<String> wanted = new HashSet<>();
        for (int end = 0; end <= text.length(); end++) {
            String rest = text.substring(end);
            plainStems.getOrDefault(text.substring(0, end), List.of()).forEach(to -> wanted.add(to + rest));
        }
        return wanted;
    }

    /** A name as every naming strategy leaves it. */
    private static String plain(String name) {
        return SEPARATORS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
