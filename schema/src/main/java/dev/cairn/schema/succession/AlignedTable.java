package dev.cairn.schema.succession;

import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Constraint.Check;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.Constraint.PrimaryKey;
import dev.cairn.schema.model.Constraint.Unique;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A mapped table and what of its derived constraints and indexes was there before.
 *
 * @param constraints per new derived constraint the old one, in the new names of its columns and targets
 * @param indexes per new derived index the old one, in the new names of its columns
 */
record AlignedTable(Table mapped, Map<Constraint, Constraint> constraints, Map<Index, Index> indexes) {

    private static final Name ANY = Name.of("any");

    static AlignedTable of(Table before, Table mapped, Succession succession, Set<Name> derivedNames) {
        List<Constraint> derived = mapped.constraints()
                .filter(c -> derivedNames.contains(c.name()))
                .toList();
        List<Index> derivedIndexes = mapped.indexes().stream()
                .filter(i -> derivedNames.contains(i.name()))
                .toList();
        Set<Constraint> stated = Set.copyOf(mapped.constraints()
                .filter(c -> !derivedNames.contains(c.name()))
                .toList());
        Map<Constraint, Constraint> constraints = new HashMap<>();
        Matches.of(
                        before.constraints().toList(),
                        derived,
                        c -> succession.successor(before, c).filter(s -> !stated.contains(s)),
                        AlignedTable::unordered)
                .kept()
                .forEach((old, rule) ->
                        constraints.put(rule, succession.successor(before, old).orElseThrow()));
        Map<Index, Index> indexes = new HashMap<>();
        Matches.of(before.indexes(), derivedIndexes, i -> succession.successor(before, i), i -> i.withName(ANY))
                .kept()
                .forEach((old, rule) ->
                        indexes.put(rule, succession.successor(before, old).orElseThrow()));
        return new AlignedTable(mapped, constraints, indexes);
    }

    /** Per derived constraint and index that was there before, by its new name, its old name. */
    Map<RuleName, Name> oldNames() {
        Map<RuleName, Name> names = new HashMap<>();
        constraints.forEach((rule, old) -> names.put(new RuleName(mapped.name(), rule.name(), false), old.name()));
        indexes.forEach((rule, old) -> names.put(new RuleName(mapped.name(), rule.name(), true), old.name()));
        return names;
    }

    /** The table with the old constraints and indexes in place of their equals; the contested ones under their new names. */
    Table table(Set<RuleName> contested) {
        List<Unique> uniques = new ArrayList<>();
        mapped.uniques().forEach(unique -> uniques.add((Unique) old(unique, contested)));
        List<ForeignKey> foreignKeys = new ArrayList<>();
        mapped.foreignKeys().forEach(key -> foreignKeys.add((ForeignKey) old(key, contested)));
        List<Check> checks = new ArrayList<>();
        mapped.checks().forEach(check -> checks.add((Check) old(check, contested)));
        List<Index> kept = new ArrayList<>();
        for (Index index : mapped.indexes()) {
            Index old = Optional.ofNullable(indexes.get(index)).orElse(index);
            boolean yields = contested.contains(new RuleName(mapped.name(), index.name(), true));
            kept.add(yields ? old.withName(index.name()) : old);
        }
        PrimaryKey key = mapped.primaryKey();
        return new Table(
                mapped.name(),
                mapped.columns(),
                key == null ? null : (PrimaryKey) old(key, contested),
                uniques,
                foreignKeys,
                checks,
                kept,
                mapped.comment(),
                mapped.options());
    }

    private Constraint old(Constraint rule, Set<RuleName> contested) {
        Constraint old = constraints.getOrDefault(rule, rule);
        boolean yields = contested.contains(new RuleName(mapped.name(), rule.name(), false));
        return yields ? old.withName(rule.name()) : old;
    }

    /** A constraint without its name and the order of its columns. */
    private static Constraint unordered(Constraint constraint) {
        return constraint.accept(new Constraint.Visitor<>() {
            @Override
            public Constraint primaryKey(PrimaryKey key) {
                return new PrimaryKey(ANY, sorted(key.columns()), sorted(key.partition()));
            }

            @Override
            public Constraint unique(Unique unique) {
                return new Unique(ANY, sorted(unique.columns()), unique.options());
            }

            @Override
            public Constraint foreignKey(ForeignKey key) {
                List<Name> columns = sorted(key.columns());
                List<Name> targets = columns.stream()
                        .map(column -> key.targetColumns().get(key.columns().indexOf(column)))
                        .toList();
                return new ForeignKey(ANY, columns, key.target(), targets, key.onDelete(), key.definition());
            }

            @Override
            public Constraint check(Check check) {
                return check.withName(ANY);
            }
        });
    }

    private static List<Name> sorted(List<Name> names) {
        return names.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
